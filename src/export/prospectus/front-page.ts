import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import type { MapRegistration } from '@/export/drawing/pdf-registration';
import { mapFeatures } from '@/export/sheet/map-features';
import { boxLine } from '@/export/sheet/map-ground';
import { LINE_HEIGHT, shortenText, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import { denominatorShowing } from '@/export/sheet/sheet-extent';
import { sheetRegistration } from '@/export/sheet/sheet-registration';
import { creditNotes } from '@/export/sheet/source-notes';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { geodesicDestination } from '@/geometry/geodesic-length';
import { lngLat } from '@/geometry/position';
import { metres } from '@/geometry/units';
import { PICTURE_HEIGHT, PICTURE_WIDTH, pictureItems, trustBlock } from './front-foot';
import { TILE_HEIGHT, tileItems } from './key-tiles';
import { legendHeight, legendItems } from './legend-line';
import { frontHead } from './page-head';
import { BODY, GAP, looksOf, type PageTools } from './page-look';
import type { ProspectusSite } from './prospectus-site';
import type { SiteFacts } from './site-facts';
import { errorRadius, mapDraft, siteMap } from './site-map';

export type DrawnPage = {
  readonly items: readonly DrawingItem[];
  readonly registration?: MapRegistration;
};

const NO_MAP_HEIGHT = 60;

/** What it is, its map, its key figures, where it lies, how far that can be trusted, whom to ask. */
export function frontPage(
  site: ProspectusSite,
  facts: SiteFacts,
  contact: string,
  tools: PageTools,
): DrawnPage {
  const head = frontHead(facts, tools);
  const besidePicture = BODY.x + PICTURE_WIDTH + 6;
  const trust = trustBlock(facts, contact, site.geometry ? besidePicture : BODY.x, tools);
  const pictureHeight = site.geometry ? PICTURE_HEIGHT : 0;
  const footTop = site.geometry
    ? BODY.y + BODY.height - Math.max(pictureHeight, trust.height)
    : head.bottom + NO_MAP_HEIGHT + TILE_HEIGHT + 2 * GAP;
  const tilesTop = footTop - GAP - TILE_HEIGHT;
  const room: PaperBox = {
    x: BODY.x,
    y: head.bottom,
    width: BODY.width,
    height: tilesTop - GAP - head.bottom,
  };
  const map = placedMap(site, room, tools);
  return {
    items: [
      ...head.items,
      ...(map ? map.items : noMap(room, tools)),
      ...tileItems(facts.key, tilesTop, tools),
      ...(map ? pictureItems(map.draft, footTop, tools) : []),
      ...trust.draw(footTop),
    ],
    ...(map ? { registration: sheetRegistration(map.draft.plane, facts.name) } : {}),
  };
}

/** Closer than that an outline that is a kilometre off says nothing. */
const LEAST_DENOMINATOR = { indicative: 25_000, surveyed: 5_000, point: 50_000 };

/** So much of the map's height stays free round the site: where it lies is part of what is shown. */
const FREE = 0.18;

function placedMap(site: ProspectusSite, room: PaperBox, tools: PageTools) {
  const box = siteBox(site);
  if (!box) return null;
  const noteHeight = 7.4;
  const viewIn = (frame: PaperBox) => ({
    frame,
    centre: lngLat((box[0] + box[2]) / 2, (box[1] + box[3]) / 2),
    scaleDenominator: Math.max(
      LEAST_DENOMINATOR[
        site.geometry?.type === 'Point' ? 'point' : site.isIndicative ? 'indicative' : 'surveyed'
      ],
      denominatorShowing(frame, box, FREE * frame.height),
    ),
    hasRings: false,
  });
  const first = mapDraft(site, tools, viewIn(room));
  const below = legendHeight(first, mapFeatures(first)) + noteHeight;
  const frame = { ...room, height: room.height - below };
  // The scale stays what it was: a smaller one could show what the legend has no room for.
  const { items, draft, features } = siteMap(site, tools, {
    ...viewIn(room),
    frame,
  });
  const { small } = looksOf(tools);
  const circle = errorRadius(site, draft.plane.millimetresPerMetre) !== null;
  const notes = [
    [...(circle ? [tools.words.t('prospectus.map.error')] : []), tools.words.t('prospectus.map.system')].join(
      ' ',
    ),
    creditNotes(draft, features),
  ];
  const legendTop = frame.y + frame.height + 1;
  const notesTop = legendTop + legendHeight(draft, features) + 2.8;
  return {
    draft,
    items: [
      ...items,
      ...legendItems(draft, features, BODY.x, legendTop, BODY.width),
      ...notes.map((note, at) =>
        textItem(shortenText(note, BODY.width, small, tools.measure), small, BODY.x, notesTop + at * 3.2),
      ),
    ],
  };
}

/** With the error of a place that is known as a point alone. */
function siteBox({ geometry, errorMetres }: ProspectusSite): BoundingBox | undefined {
  if (!geometry) return undefined;
  const box = boundingBox(geometry);
  if (!box || geometry.type !== 'Point') return box;
  const centre = lngLat(box[0], box[1]);
  const reach = metres(Math.max(500, errorMetres ?? 0));
  const [north, east, south, west] = [0, 90, 180, 270].map((turn) =>
    geodesicDestination(centre, turn, reach),
  );
  if (!(north && east && south && west)) return box;
  return [west[0], south[1], east[0], north[1]];
}

function noMap(room: PaperBox, tools: PageTools): readonly DrawingItem[] {
  const look = { ...looksOf(tools).text, size: 3.3, colour: tools.palette.muted };
  const lines = wrapText(tools.words.t('prospectus.no-place'), 120, look, tools.measure);
  const top = room.y + (room.height - lines.length * LINE_HEIGHT * look.size) / 2;
  return [
    {
      type: 'path',
      lines: [boxLine(room)],
      isClosed: true,
      fill: { colour: tools.palette.beyond, opacity: 0.5 },
      stroke: { colour: tools.palette.muted, widthMillimetres: 0.25, dash: [1.5, 1] },
    },
    ...textLines(lines, look, room.x + room.width / 2, top, 'middle'),
  ];
}
