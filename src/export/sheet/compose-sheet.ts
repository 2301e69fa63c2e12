import type { LegendItem } from '@/domain/legend';
import { mapPalette } from '@/domain/palette';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { UnplacedLabel } from '@/domain/unplaced-label';
import type { DrawingItem, DrawingList, PaperBox } from '@/export/drawing/drawing-list';
import type { MapRegistration } from '@/export/drawing/pdf-registration';
import type { Words } from '@/i18n/use-words';
import { blockBody, blockItems } from './block-frame';
import { composeMap } from './compose-map';
import { sheetLegend } from './legend-rows';
import { type MapFeatures, mapFeatures } from './map-features';
import { boxLine } from './map-ground';
import type { MeasureText } from './measure-text';
import { canShowLink, paragraphItems, qrItems, systemItems } from './note-blocks';
import { scaleItems } from './scale-block';
import { type SheetBasemap, type SheetDraft, sheetZoom } from './sheet-draft';
import { type NoteBox, type SheetLayout, sheetLayout } from './sheet-layout';
import { sheetPlane } from './sheet-plane';
import { sheetRegistration } from './sheet-registration';
import { type OmittedPart, sideBlocks } from './side-blocks';
import { sourceNotes } from './source-notes';
import { gridLabels } from './survey-grid';
import { titleItems } from './title-block';

export type Sheet = {
  readonly drawing: DrawingList;
  /** Where its map lies on the earth. */
  readonly registration: MapRegistration;
  /** Names that found no place on the map. */
  readonly unplaced: readonly UnplacedLabel[];
  /** The classes that are seen within the frame: those of the legend, whether it is printed or not. */
  readonly legend: readonly LegendItem[];
  /** Parts that are wanted and for which there was no room, or nothing to show. */
  readonly omitted: readonly OmittedPart[];
};

/**
 * A map sheet from data and settings: the same list for the same input, always. Nothing here fails: texts
 * are taken as they are, and what finds no place is said.
 *
 * @param words in the language of the sheet, `settings.locale`
 * @param basemap the online one in this very frame, where it was fetched
 */
export function composeSheet(
  content: SheetContent,
  settings: SheetSettings,
  words: Words,
  measure: MeasureText,
  basemap: SheetBasemap | null = null,
): Sheet {
  const layout = sheetLayout(settings);
  const draft: SheetDraft = {
    content,
    settings,
    words,
    measure,
    layout,
    plane: sheetPlane(layout.frame, settings.centre, settings.scaleDenominator),
    palette: mapPalette('light'),
    zoom: sheetZoom(settings),
    basemap,
  };
  const features = mapFeatures(draft);
  const legend = sheetLegend(draft, features);
  const { map, grid, unplaced } = composeMap(draft, features);
  const side = sideBlocks(draft, features, legend);
  const furniture: readonly DrawingItem[] = [
    ...frameItems(layout, draft),
    ...(grid ? gridLabels(draft, grid) : []),
    ...titleItems(draft),
    ...side.items,
    ...layout.notes.flatMap((note) => noteItems(draft, note, sourceNotes(draft, features))),
  ];
  return {
    drawing: {
      widthMillimetres: layout.width,
      heightMillimetres: layout.height,
      background: draft.palette.paper,
      items: [
        map,
        {
          type: 'group',
          layer: { id: 'furniture', title: words.t('sheet.layer.furniture') },
          items: furniture,
        },
      ],
    },
    registration: sheetRegistration(draft.plane, words.t('sheet.title')),
    unplaced,
    legend,
    omitted: [...omittedHeat(draft, features), ...side.omitted, ...omittedNotes(settings, layout, content)],
  };
}

/** Wanted on the map, and still being worked out or out of the frame. */
function omittedHeat({ content, settings }: SheetDraft, { heat }: MapFeatures): readonly OmittedPart[] {
  const isShown = content.layers.some(
    ({ id, visible, opacity }) => id === 'suitability' && visible && opacity > 0,
  );
  return isShown && settings.parts.heatMap && !heat ? ['heatMap'] : [];
}

function omittedNotes(
  { parts }: SheetSettings,
  { notes }: SheetLayout,
  { link }: SheetContent,
): readonly OmittedPart[] {
  const scale = notes.find(({ kind }) => kind === 'scale');
  return [
    ...(parts.qr && !canShowLink(link) ? (['qr'] as const) : []),
    ...(parts.ruler && (scale?.box.width ?? 0) < 100 ? (['ruler'] as const) : []),
  ];
}

/** The neat line, the line round the labels of the grid, the outer frame. */
function frameItems(
  { outer, mapBox, frame, unit }: SheetLayout,
  { palette }: SheetDraft,
): readonly DrawingItem[] {
  const line = (box: PaperBox, width: number): DrawingItem => ({
    type: 'path',
    lines: [boxLine(box)],
    isClosed: true,
    stroke: { colour: palette.ink, widthMillimetres: width },
  });
  return [
    line(outer, 0.5 * unit),
    ...(mapBox.width > frame.width ? [line(mapBox, 0.22 * unit)] : []),
    line(frame, 0.32),
  ];
}

function noteItems(
  draft: SheetDraft,
  { kind, box }: NoteBox,
  notes: readonly string[],
): readonly DrawingItem[] {
  switch (kind) {
    case 'scale':
      return scaleItems(draft, box);
    case 'system':
      return systemItems(draft, box);
    case 'qr':
      return qrItems(draft, box);
    case 'sources':
      return [
        ...blockItems(draft, box, draft.words.t('sheet.sources.title')),
        ...paragraphItems(draft, blockBody(draft, box), notes),
      ];
  }
}
