import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { PIXEL_MILLIMETRES, type SheetBasemap, type SheetDraft } from '@/export/sheet/sheet-draft';
import type { Words } from '@/i18n/use-words';

/** The online basemap, where it is drawn. */
export function basemapItems({ basemap }: SheetDraft): readonly DrawingItem[] {
  return basemap?.image ? [basemap.image] : [];
}

/** What a reader must know of it: whose it is, and what of it is missing; empty where there is none. */
export function basemapNote({ title, attribution, report }: SheetBasemap, { t }: Words): string {
  switch (report.type) {
    case 'drawn': {
      const credit = t('sheet.basemap.credit', { attribution });
      const { missing, tiles } = report;
      return missing === 0 ? credit : `${credit} ${t('sheet.basemap.missing', { missing, tiles })}`;
    }
    case 'unreachable':
      return t('sheet.basemap.unreachable', { title });
    case 'vector':
      return '';
  }
}

const SIZE = 11 * PIXEL_MILLIMETRES;
const AWAY = 1.2;

/** The note in the lower right corner of the map, whatever else is printed; null where there is none. */
export function basemapCredit(
  draft: SheetDraft,
): { readonly item: DrawingItem; readonly box: PaperBox } | null {
  const { basemap, words, measure, palette, plane } = draft;
  const text = basemap ? basemapNote(basemap, words) : '';
  if (text === '') return null;
  const { frame } = plane;
  const width = measure(text, 'regular', SIZE);
  const [right, bottom] = [frame.x + frame.width - AWAY, frame.y + frame.height - AWAY];
  return {
    box: { x: right - width, y: bottom - 1.2 * SIZE, width, height: 1.4 * SIZE },
    item: {
      type: 'text',
      text,
      x: right,
      y: bottom,
      anchor: 'end',
      weight: 'regular',
      sizeMillimetres: SIZE,
      colour: palette.ink,
      halo: { colour: palette.paper, widthMillimetres: 0.4 },
    },
  };
}
