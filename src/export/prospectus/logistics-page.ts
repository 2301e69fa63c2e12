import { mapFeatures } from '@/export/sheet/map-features';
import { LINE_HEIGHT, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import { denominatorShowing } from '@/export/sheet/sheet-extent';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import { connectionMarks, NUMBER_RADIUS } from './connection-marks';
import type { DistanceFact } from './distance-facts';
import { headingBlock, paragraphBlock, sectionBlocks, spaceBlock } from './fact-blocks';
import { legendHeight, legendItems } from './legend-line';
import type { Block } from './page-flow';
import { BODY, looksOf, type PageTools, rule } from './page-look';
import type { ProspectusSite } from './prospectus-site';
import type { SiteFacts } from './site-facts';
import { mapDraft, siteMap } from './site-map';

const MAP_HEIGHT = 88;

/** Where the nearest of each kind lies, how far that is and how sure; then the shares in rings. */
export function logisticsBlocks(site: ProspectusSite, facts: SiteFacts, tools: PageTools): readonly Block[] {
  const { words } = tools;
  const { t } = words;
  const { note, text } = looksOf(tools);
  const { distances, rings } = facts;
  const origin = tools.content.proximity?.origin;
  const box = linesBox(site, distances ?? []);
  return [
    headingBlock(t('prospectus.logistics.title'), tools, MAP_HEIGHT),
    ...(box ? [mapBlock(site, distances ?? [], box, tools)] : []),
    ...(distances
      ? [
          headRow(tools),
          ...distances.map((fact, at) => distanceRow(fact, at + 1, tools)),
          paragraphBlock(
            [
              origin === undefined ? '' : `${t(`proximity.origin.${origin}`)}.`,
              t('sheet.distances.note'),
              ...(box ? [t('prospectus.logistics.numbers')] : []),
            ].join(' '),
            note,
            tools,
          ),
        ]
      : [paragraphBlock(t('prospectus.logistics.missing'), text, tools)]),
    spaceBlock(3),
    ...(rings ? sectionBlocks(rings, tools) : []),
  ];
}

/** What is farther is not shown at the cost of what is near: its line runs out of the map. */
const LEAST_REACH_KILOMETRES = 30;

/** Round the site and where its lines end, far ones left out; null where it has no place. */
function linesBox({ geometry }: ProspectusSite, distances: readonly DistanceFact[]): BoundingBox | null {
  const own = geometry ? boundingBox(geometry) : undefined;
  if (!own) return null;
  const lengths = distances.flatMap(({ kilometres }) => kilometres ?? []).sort((a, b) => a - b);
  const reach = Math.max(LEAST_REACH_KILOMETRES, lengths[Math.floor(lengths.length / 2)] ?? 0);
  const places = distances.flatMap(({ connection, kilometres }) =>
    connection && (kilometres ?? 0) <= reach ? connection : [],
  );
  return [
    Math.min(own[0], ...places.map(([longitude]) => longitude)),
    Math.min(own[1], ...places.map(([, latitude]) => latitude)),
    Math.max(own[2], ...places.map(([longitude]) => longitude)),
    Math.max(own[3], ...places.map(([, latitude]) => latitude)),
  ];
}

const LEAST_DENOMINATOR = 50_000;

function mapBlock(
  site: ProspectusSite,
  distances: readonly DistanceFact[],
  box: BoundingBox,
  tools: PageTools,
): Block {
  const viewAt = (y: number) => {
    const frame = { x: BODY.x, y: y + 0.6, width: BODY.width, height: MAP_HEIGHT };
    return {
      frame,
      centre: lngLat((box[0] + box[2]) / 2, (box[1] + box[3]) / 2),
      scaleDenominator: Math.max(LEAST_DENOMINATOR, denominatorShowing(frame, box, 10)),
      hasRings: true,
      onlyHubs: new Set(distances.flatMap(({ nearestId }) => nearestId ?? [])),
    };
  };
  // What is seen does not follow from where on the page the map stands.
  const draft = mapDraft(site, tools, viewAt(0));
  return {
    height: MAP_HEIGHT + legendHeight(draft, mapFeatures(draft)) + 4,
    draw: (y) => {
      const map = siteMap(site, tools, viewAt(y), (given, kept) => connectionMarks(distances, given, kept));
      const legendTop = y + MAP_HEIGHT + 1.4;
      return [...map.items, ...legendItems(map.draft, map.features, BODY.x, legendTop, BODY.width)];
    },
  };
}

const COLUMNS = {
  number: BODY.x + 1.9,
  target: { x: BODY.x + 6, width: 40 },
  nearest: { x: BODY.x + 48, width: 58 },
  /** Where figures end. */
  value: BODY.x + 128,
  error: BODY.x + 129.5,
  note: { x: BODY.x + 143, width: BODY.width - 143 },
};

function headRow(tools: PageTools): Block {
  const { t } = tools.words;
  const { small } = looksOf(tools);
  const look = { ...small, weight: 'semibold' } as const;
  return {
    height: 6,
    keeps: 12,
    draw: (y) => [
      textItem(t('prospectus.logistics.target'), look, COLUMNS.target.x, y + 4),
      textItem(t('prospectus.logistics.nearest'), look, COLUMNS.nearest.x, y + 4),
      textItem(t('prospectus.logistics.distance'), look, COLUMNS.value, y + 4, 'end'),
      textItem(t('prospectus.logistics.note'), look, COLUMNS.note.x, y + 4),
      rule(BODY.x, y + 5.6, BODY.width, tools.palette.muted, 0.25),
    ],
  };
}

function distanceRow(fact: DistanceFact, number: number, tools: PageTools): Block {
  const { measure, palette } = tools;
  const looks = looksOf(tools);
  const target = wrapText(fact.target, COLUMNS.target.width, looks.label, measure);
  const nearest = wrapText(fact.nearest, COLUMNS.nearest.width, looks.text, measure);
  const note = wrapText(fact.note, COLUMNS.note.width, looks.note, measure);
  const lines = Math.max(target.length, nearest.length, note.length);
  const height = lines * LINE_HEIGHT * looks.label.size + 2.3;
  const value = fact.isUnknown ? ({ ...looks.text, colour: palette.muted } as const) : looks.value;
  return {
    height,
    draw: (y) => {
      const base = y + 1.15 + looks.label.size;
      return [
        ...(fact.connection
          ? [
              {
                type: 'circle',
                x: COLUMNS.number,
                y: base - 1,
                radius: NUMBER_RADIUS,
                fill: { colour: palette.ink },
              } as const,
              textItem(
                String(number),
                { weight: 'bold', size: 2.5, colour: palette.paper },
                COLUMNS.number,
                base - 1 + 0.36 * 2.5,
                'middle',
              ),
            ]
          : []),
        ...textLines(target, looks.label, COLUMNS.target.x, base - looks.label.size),
        ...textLines(
          nearest,
          fact.isUnknown ? { ...looks.text, colour: palette.muted } : looks.text,
          COLUMNS.nearest.x,
          base - looks.text.size,
        ),
        textItem(fact.value, value, COLUMNS.value, base, 'end'),
        textItem(fact.error, { ...looks.note, size: 2.6 }, COLUMNS.error, base),
        ...textLines(note, looks.note, COLUMNS.note.x, base - looks.note.size),
        rule(BODY.x, y + height, BODY.width, palette.line),
      ];
    },
  };
}
