import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { boxLine } from './map-ground';
import { shortenText, type TextLook, textItem } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** Space between a block's frame and what stands in it, its heading and its usual text, in units of the sheet. */
export const BLOCK = { pad: 3.2, heading: 2.75, headingDrop: 7.7, text: 2.45 } as const;

export function blockLook({ layout, palette }: SheetDraft): TextLook {
  return { weight: 'regular', size: BLOCK.text * layout.unit, colour: palette.ink };
}

/** The frame of a block and its heading in capitals. */
export function blockItems(draft: SheetDraft, box: PaperBox, heading: string): readonly DrawingItem[] {
  const { layout, palette, measure } = draft;
  const look: TextLook = {
    weight: 'bold',
    size: BLOCK.heading * layout.unit,
    colour: palette.ink,
    letterSpacing: 0.05 * BLOCK.heading * layout.unit,
  };
  const pad = BLOCK.pad * layout.unit;
  const text = shortenText(
    heading.toLocaleUpperCase(draft.settings.locale),
    box.width - 2 * pad,
    look,
    measure,
  );
  return [
    blockFrame(draft, box),
    ...(heading === '' ? [] : [textItem(text, look, box.x + pad, box.y + pad + 0.92 * look.size)]),
  ];
}

export function blockFrame({ palette, layout }: SheetDraft, box: PaperBox): DrawingItem {
  return {
    type: 'path',
    lines: [boxLine(box)],
    isClosed: true,
    fill: { colour: palette.paper },
    stroke: { colour: palette.ink, widthMillimetres: 0.22 * layout.unit },
  };
}

/** What is left for the contents below the heading. */
export function blockBody({ layout: { unit } }: SheetDraft, { x, y, width, height }: PaperBox): PaperBox {
  const [pad, drop] = [BLOCK.pad * unit, BLOCK.headingDrop * unit];
  return { x: x + pad, y: y + drop, width: width - 2 * pad, height: height - drop - 0.7 * pad };
}
