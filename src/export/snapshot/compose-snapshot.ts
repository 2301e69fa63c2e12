import { type LegendItem, visibleLegend } from '@/domain/legend';
import { type MapTheme, mapPalette } from '@/domain/palette';
import { ringCentres } from '@/domain/ring-choice';
import type { SheetContent } from '@/domain/sheet-content';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import type { Camera } from '@/domain/view-state';
import type { DrawingItem, DrawingList, ImageItem, PaperBox } from '@/export/drawing/drawing-list';
import { swatchItems } from '@/export/sheet/legend-swatch';
import type { MeasureText } from '@/export/sheet/measure-text';
import { textItem, wrapText } from '@/export/sheet/set-text';
import { type SheetDraft, sheetZoom } from '@/export/sheet/sheet-draft';
import { sheetLayout } from '@/export/sheet/sheet-layout';
import { sheetPlane } from '@/export/sheet/sheet-plane';
import { metresPerPixel, scaleBar, scaleDenominator } from '@/geometry/map-scale';
import { legendLabel } from '@/i18n/legend-label';
import type { Words } from '@/i18n/use-words';

/** A screen's pixel on paper. */
const PIXEL = 25.4 / 96;
const TEXT = 12 * PIXEL;
const ROW = 19 * PIXEL;
const PAD = 10 * PIXEL;
const SWATCH = { width: 24 * PIXEL, height: 13 * PIXEL };
const MOST_BAR_PX = 160;
const ARROW = 26 * PIXEL;

export type SnapshotSource = {
  /** Of the map on screen, pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly camera: Camera;
  readonly theme: MapTheme;
  /** Of the online basemap; empty where there is none. */
  readonly attribution: string;
  /** The picture of the map, whose bytes only stand for it. */
  readonly picture: Uint8Array;
};

/**
 * The map as it stands on screen, with what it takes to read it elsewhere: legend, scale bar, north, where
 * the data come from, and that its scale holds west to east at its middle.
 */
export function composeSnapshot(
  content: SheetContent,
  source: SnapshotSource,
  words: Words,
  measure: MeasureText,
): DrawingList {
  const draft = draftOf(content, source, words, measure);
  const width = source.widthPx * PIXEL;
  const mapHeight = source.heightPx * PIXEL;
  const notes = wrapText(noteOf(content, source, words), width - 2 * PAD, lookOf(draft), measure);
  const height = mapHeight + 2 * PAD + notes.length * 1.35 * TEXT;
  const map: ImageItem = {
    type: 'image',
    format: 'png',
    bytes: source.picture,
    box: { x: 0, y: 0, width, height: mapHeight },
  };
  return {
    widthMillimetres: width,
    heightMillimetres: height,
    background: draft.palette.paper,
    items: [
      map,
      ...legendItems(draft, mapHeight),
      ...scaleItems(draft, source, width, mapHeight),
      ...notes.map((line, at) =>
        textItem(line, lookOf(draft), PAD, mapHeight + PAD + (at + 0.95) * 1.35 * TEXT, 'start'),
      ),
    ],
  };
}

function draftOf(
  content: SheetContent,
  { widthPx, heightPx, camera, theme }: SnapshotSource,
  words: Words,
  measure: MeasureText,
): SheetDraft {
  const settings = {
    ...USUAL_SHEET,
    paper: { type: 'pixels', widthPx, heightPx, dotsPerInch: 96 },
    centre: camera.center,
    scaleDenominator: scaleDenominator(camera.center[1], camera.zoom),
    locale: words.locale,
  } as const;
  const layout = sheetLayout(settings);
  const plane = sheetPlane(layout.frame, settings.centre, settings.scaleDenominator);
  return {
    content,
    settings,
    words,
    measure,
    layout,
    plane,
    palette: mapPalette(theme),
    zoom: sheetZoom(settings),
  };
}

const lookOf = ({ palette }: SheetDraft) => ({ weight: 'regular', size: TEXT, colour: palette.ink }) as const;

function noteOf(content: SheetContent, { camera, attribution }: SnapshotSource, { t, date }: Words): string {
  const { catalogue } = content.data;
  const asOf = catalogue?.layers.find(({ id }) => id === 'zones')?.asOf;
  return [
    t('snapshot.sources'),
    ...(asOf ? [t('snapshot.asOf', { date: date(asOf), version: catalogue?.version ?? '' })] : []),
    ...(content.year === null ? [] : [t('sheet.sources.year', { year: String(content.year) })]),
    ...(attribution === '' ? [] : [attribution]),
    t('snapshot.indicative'),
    t(camera.bearing === 0 ? 'snapshot.scale' : 'snapshot.scaleTurned'),
  ].join(' ');
}

/** What the map shows, as its legend on screen has it. */
function itemsOf({ content }: SheetDraft): readonly LegendItem[] {
  const { data, zones, candidates, layers, rings, heat } = content;
  return visibleLegend({
    layers,
    candidates,
    zones,
    hubs: data.hubs,
    corridors: data.corridors,
    hasSuitability: heat !== null,
    places: data.places,
    communes: data.communes,
    borderLines: data.border.features,
    ringCentres: ringCentres(rings, data.hubs),
  });
}

function legendItems(draft: SheetDraft, mapHeight: number): readonly DrawingItem[] {
  const { words, measure, palette } = draft;
  const rows = itemsOf(draft).map((item) => ({ item, label: legendLabel(item, words) }));
  if (rows.length === 0) return [];
  const longest = Math.max(...rows.map(({ label }) => measure(label, 'regular', TEXT)));
  const height = rows.length * ROW + 1.4 * PAD;
  const card: PaperBox = {
    x: PAD,
    y: mapHeight - PAD - height,
    width: SWATCH.width + longest + 3 * PAD,
    height,
  };
  return [
    cardItem(card, palette.paper, palette.line),
    ...rows.flatMap(({ item, label }, at) => {
      const y = card.y + 0.7 * PAD + at * ROW;
      const box = { ...SWATCH, x: card.x + PAD, y: y + (ROW - SWATCH.height) / 2 };
      const base = y + ROW / 2 + 0.36 * TEXT;
      return [
        ...swatchItems(draft, item, box),
        textItem(label, lookOf(draft), card.x + SWATCH.width + 2 * PAD, base, 'start'),
      ];
    }),
  ];
}

function cardItem({ x, y, width, height }: PaperBox, fill: string, line: string): DrawingItem {
  return {
    type: 'path',
    lines: [Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height)],
    isClosed: true,
    fill: { colour: fill },
    stroke: { colour: line, widthMillimetres: PIXEL },
  };
}

/** A bar that holds west to east at the middle, and an arrow that points north. */
function scaleItems(
  draft: SheetDraft,
  { camera }: SnapshotSource,
  width: number,
  mapHeight: number,
): readonly DrawingItem[] {
  const { palette, words, measure } = draft;
  const { metres, widthPx } = scaleBar(metresPerPixel(camera.center[1], camera.zoom), MOST_BAR_PX);
  const isFar = metres >= 1000;
  const label = `${words.number(isFar ? metres / 1000 : metres)} ${words.t(isFar ? 'tools.status.km' : 'tools.status.m')}`;
  const bar = widthPx * PIXEL;
  const labelWidth = measure(label, 'regular', TEXT);
  const card: PaperBox = {
    x: width - PAD - (bar + labelWidth + ARROW + 4 * PAD),
    y: mapHeight - PAD - (ARROW + 1.4 * PAD),
    width: bar + labelWidth + ARROW + 4 * PAD,
    height: ARROW + 1.4 * PAD,
  };
  const middle = card.y + card.height / 2;
  const [left, right, tick] = [card.x + PAD, card.x + PAD + bar, 4 * PIXEL];
  const stroke = { colour: palette.ink, widthMillimetres: 1.6 * PIXEL };
  const line = Float64Array.of(
    left,
    middle - tick,
    left,
    middle + tick,
    right,
    middle + tick,
    right,
    middle - tick,
  );
  return [
    cardItem(card, palette.paper, palette.line),
    { type: 'path', lines: [line], isClosed: false, stroke },
    textItem(label, lookOf(draft), right + PAD, middle + 0.36 * TEXT, 'start'),
    ...arrowItems(draft, camera.bearing, card.x + card.width - PAD - ARROW / 2, middle),
  ];
}

function arrowItems(
  { palette, words }: SheetDraft,
  bearing: number,
  x: number,
  y: number,
): readonly DrawingItem[] {
  const turn = (-bearing * Math.PI) / 180;
  const [half, reach] = [0.24 * ARROW, 0.42 * ARROW];
  const corners = [
    [0, -reach],
    [half, reach],
    [0, 0.55 * reach],
    [-half, reach],
  ].flatMap(([right = 0, down = 0]) => [
    x + right * Math.cos(turn) - down * Math.sin(turn),
    y + right * Math.sin(turn) + down * Math.cos(turn),
  ]);
  const label = { weight: 'bold', size: 0.8 * TEXT, colour: palette.ink } as const;
  return [
    { type: 'path', lines: [Float64Array.from(corners)], isClosed: true, fill: { colour: palette.ink } },
    textItem(words.t('sheet.north'), label, x + half + 2 * PIXEL, y - 0.2 * reach, 'start'),
  ];
}
