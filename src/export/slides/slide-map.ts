import { mapPalette } from '@/domain/palette';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { DrawingItem, DrawingList, PaperBox } from '@/export/drawing/drawing-list';
import { composeMap } from '@/export/sheet/compose-map';
import { legendBlock } from '@/export/sheet/legend-block';
import { sheetLegend } from '@/export/sheet/legend-rows';
import { mapFeatures } from '@/export/sheet/map-features';
import { boxLine } from '@/export/sheet/map-ground';
import type { MeasureText } from '@/export/sheet/measure-text';
import { northArrowItems } from '@/export/sheet/north-arrow';
import { scaleBarItems, scaleBarWidth } from '@/export/sheet/scale-block';
import { type SheetDraft, sheetZoom } from '@/export/sheet/sheet-draft';
import type { SheetLayout } from '@/export/sheet/sheet-layout';
import { sheetPlane } from '@/export/sheet/sheet-plane';
import { sourceNotes } from '@/export/sheet/source-notes';
import type { Words } from '@/i18n/use-words';

/**
 * A slide is read from afar: its map is drawn on small paper and shown so many times larger, so that names of
 * 6.8 points become 11. Its scale in figures would say nothing; it has a bar.
 */
export const ENLARGED = 1.6;
const UNIT = 0.84;
const LEGEND_HEIGHT = 23;
const GAP = 1.5;
const BAR = { width: 60, height: 5.6 } as const;
const ARROW = { width: 7, height: 11.5 } as const;

type SlideMap = {
  readonly drawing: DrawingList;
  /** What must be known of what is seen, a paragraph each. */
  readonly notes: readonly string[];
};

/** What is seen of the ground. @param paper size of the drawing, millimetres */
export function slideFrame(
  { parts }: Pick<SheetSettings, 'parts'>,
  paper: Pick<PaperBox, 'width' | 'height'>,
): PaperBox {
  const below = parts.legend ? LEGEND_HEIGHT + GAP : 0;
  return { x: 0, y: 0, width: paper.width, height: paper.height - below };
}

/** The map of a sheet with its legend, scale bar and north, without anything else of the sheet. */
export function slideMap(
  content: SheetContent,
  wanted: SheetSettings,
  paper: Pick<PaperBox, 'width' | 'height'>,
  words: Words,
  measure: MeasureText,
): SlideMap {
  // Without figures round the frame a grid says nothing.
  const settings = { ...wanted, parts: { ...wanted.parts, grid: false, graticule: false } };
  const frame = slideFrame(settings, paper);
  const layout: SheetLayout = {
    ...paper,
    unit: UNIT,
    outer: frame,
    title: { ...frame, height: 0 },
    mapBox: frame,
    frame,
    side: null,
    notes: [],
  };
  const draft: SheetDraft = {
    content,
    settings,
    words,
    measure,
    layout,
    plane: sheetPlane(frame, settings.centre, settings.scaleDenominator),
    palette: mapPalette('light'),
    zoom: sheetZoom(settings),
  };
  const features = mapFeatures(draft);
  return {
    drawing: {
      widthMillimetres: paper.width,
      heightMillimetres: paper.height,
      background: draft.palette.paper,
      items: [
        composeMap(draft, features, overlays(draft, frame)).map,
        ...furniture(draft, frame),
        ...(settings.parts.legend
          ? legendBlock(draft, sheetLegend(draft, features), features, paper.width).draw(draft, {
              x: 0.1,
              y: frame.height + GAP,
              width: paper.width - 0.2,
              height: LEGEND_HEIGHT - 0.1,
            })
          : []),
      ],
    },
    notes: sourceNotes(draft, features),
  };
}

/** On the map: the bar below and the arrow above. */
function overlays(draft: SheetDraft, { width, height }: PaperBox): readonly [bar: PaperBox, arrow: PaperBox] {
  const bar = {
    x: 2,
    y: height - BAR.height - 2,
    width: scaleBarWidth(draft, BAR.width) + 3,
    height: BAR.height,
  };
  return [bar, { x: width - ARROW.width - 2, y: 2, ...ARROW }];
}

function furniture(draft: SheetDraft, { width, height }: PaperBox): readonly DrawingItem[] {
  const { palette } = draft;
  const [bar, arrow] = overlays(draft, { x: 0, y: 0, width, height });
  const ground = (box: PaperBox): DrawingItem => ({
    type: 'path',
    lines: [boxLine(box)],
    isClosed: true,
    fill: { colour: palette.paper, opacity: 0.86 },
  });
  return [
    ground(bar),
    ...scaleBarItems(draft, bar.x + 2, bar.y + 1, BAR.width),
    ground(arrow),
    ...northArrowItems(draft, arrow.x + arrow.width / 2, arrow.y + 3.9, 6.6),
    {
      type: 'path',
      lines: [boxLine({ x: 0.1, y: 0.1, width: width - 0.2, height: height - 0.2 })],
      isClosed: true,
      stroke: { colour: palette.ink, widthMillimetres: 0.2 },
    },
  ];
}
