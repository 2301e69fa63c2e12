import { isInsideRing } from '@/geometry/inside-ring';
import { forEachMeetingBoxes } from '@/geometry/meeting-boxes';
import { joinPaths } from './dxf-chains';
import type { DxfPoint } from './dxf-curves';
import type { PlacedShape } from './dxf-expand';
import type { DxfRecord } from './dxf-records';

type Ring = readonly DxfPoint[];

/** An area or a place of a drawing. */
export type DxfSite = {
  readonly layer: string;
  /** Outer ring first, then holes, open; a point alone is a place. */
  readonly rings: readonly Ring[];
  readonly point: DxfPoint | null;
  /** What it was made of; null: of several lines. */
  readonly record: DxfRecord | null;
  /** Texts inside it and in no smaller one, the largest first. */
  readonly texts: readonly DxfRecord[];
};

/**
 * Sites out of what is drawn: closed lines and hatches, lines of one layer that close, points. A hatch that
 * fills a closed line of the drawing is that line said twice, and is left out.
 *
 * @param gap how far apart ends may lie that are one
 * @returns the sites; how many pieces of lines bound nothing; and how many texts were too many to be sorted in
 */
export function sitesOf(
  shapes: readonly PlacedShape[],
  gap: number,
): { readonly sites: readonly DxfSite[]; readonly loose: number; readonly unread: number } {
  const outlines = new Set<string>();
  const lines = shapes.flatMap(({ shape, record, layer }): Area[] => {
    if (shape.type === 'point') return [{ layer, rings: [], point: shape.point, record }];
    if (shape.type !== 'rings' || record.type === 'HATCH') return [];
    for (const ring of shape.rings) outlines.add(keyOf(ring, gap));
    return [{ layer, rings: shape.rings, point: null, record }];
  });
  const hatches = shapes.flatMap(({ shape, record, layer }): Area[] => {
    if (shape.type !== 'rings' || record.type !== 'HATCH') return [];
    const areas = nest(shape.rings);
    const isTwice = (rings: readonly Ring[]): boolean =>
      rings.length === 1 && outlines.has(keyOf(rings[0] ?? [], gap));
    return areas.filter((rings) => !isTwice(rings)).map((rings) => ({ layer, rings, point: null, record }));
  });
  const chained = chainedAreas(shapes, gap);
  return { ...withTexts([...lines, ...hatches, ...chained.areas], shapes), loose: chained.loose };
}

type Area = Omit<DxfSite, 'texts'>;

function chainedAreas(
  shapes: readonly PlacedShape[],
  gap: number,
): { readonly areas: readonly Area[]; readonly loose: number } {
  const paths = new Map<string, Ring[]>();
  for (const { shape, layer } of shapes) {
    if (shape.type !== 'path') continue;
    const known = paths.get(layer);
    if (known) known.push(shape.path);
    else paths.set(layer, [shape.path]);
  }
  const joined = [...paths].map(([layer, all]) => ({ layer, ...joinPaths(all, gap) }));
  return {
    areas: joined.flatMap(({ layer, rings }) =>
      rings.map((ring) => ({ layer, rings: [ring], point: null, record: null })),
    ),
    loose: joined.reduce((sum, { left }) => sum + left, 0),
  };
}

/** The same for two rings drawn from another corner or in the other direction. */
function keyOf(ring: Ring, gap: number): string {
  const box = boxOf(ring).map((value) => Math.round(value / gap / 10));
  return JSON.stringify([ring.length, box, Math.round(Math.abs(twiceArea(ring)) / gap / 1000)]);
}

function twiceArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as DxfPoint;
    return sum + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }, 0);
}

function boxOf(ring: Ring): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const MOST_ISLANDS = 500;

/** Rings of a hatch as areas: what lies in an odd number of others is a hole, and what lies in a hole an area again. */
function nest(rings: readonly Ring[]): Ring[][] {
  // Beyond this the pairs are too many; a hatch of so many islands is a pattern and no plan.
  if (rings.length > MOST_ISLANDS) return rings.map((ring) => [ring]);
  const sized = rings
    .map((ring) => ({ ring, area: Math.abs(twiceArea(ring)) }))
    .sort((a, b) => b.area - a.area);
  const areas: { outer: Ring; rings: Ring[] }[] = [];
  sized.forEach(({ ring }, index) => {
    const around = sized.slice(0, index).filter((larger) => isWithin(ring, larger.ring));
    const isHole = around.length % 2 === 1;
    const holder = isHole ? areas.find(({ outer }) => outer === around.at(-1)?.ring) : undefined;
    if (holder) holder.rings.push(ring);
    else areas.push({ outer: ring, rings: [ring] });
  });
  return areas.map((area) => area.rings);
}

/** By the middle of an edge, which a ring that touches does not share. */
function isWithin(ring: Ring, other: Ring): boolean {
  const [[ax, ay], [bx, by]] = [ring[0], ring[1]] as [DxfPoint, DxfPoint];
  return isInsideRing(asPositions(other), (ax + bx) / 2, (ay + by) / 2);
}

const asPositions = (ring: Ring): [number, number][] => ring as unknown as [number, number][];

/** So many pairs and corners are looked at to sort texts into areas; a drawing that needs more is made to. */
const MOST_PAIRS = 3_000_000;
const MOST_CORNERS = 100_000_000;

/** Each text belongs to the smallest area that it stands in. */
function withTexts(
  areas: readonly Area[],
  shapes: readonly PlacedShape[],
): { readonly sites: readonly DxfSite[]; readonly unread: number } {
  const texts = shapes.flatMap(({ shape, record }) => (shape.type === 'text' ? [{ ...shape, record }] : []));
  const closed = areas.filter(({ rings }) => rings.length > 0);
  const holders =
    texts.length > 0 && closed.length > 0 ? holdersOf(closed, texts) : new Map<number, number>();
  const byArea = new Map<Area | undefined, (typeof texts)[number][]>();
  for (const [text, area] of holders ?? []) {
    const one = texts[text] as (typeof texts)[number];
    const known = byArea.get(closed[area]);
    if (known) known.push(one);
    else byArea.set(closed[area], [one]);
  }
  const sites = areas.map((area) => {
    const inside = byArea.get(area)?.toSorted((a, b) => b.height - a.height) ?? [];
    return { ...area, texts: inside.map(({ record }) => record) };
  });
  return { sites, unread: holders ? 0 : texts.length };
}

/** The smallest area around each text, by number; undefined where there are too many to look. */
function holdersOf(
  areas: readonly Area[],
  texts: readonly { readonly point: DxfPoint }[],
): ReadonlyMap<number, number> | undefined {
  const outer = areas.map(({ rings }) => rings[0] as Ring);
  const sizes = outer.map((ring) => Math.abs(twiceArea(ring)));
  const smallest = new Map<number, number>();
  const boxes = Float64Array.from([
    ...outer.flatMap(boxOf),
    ...texts.flatMap(({ point: [x, y] }) => [x, y, x, y]),
  ]);
  let [pairs, corners] = [0, 0];
  const isDone = forEachMeetingBoxes(boxes, (area, other) => {
    pairs += 1;
    const text = texts[other - outer.length];
    const ring = outer[area];
    if (!text || !ring) return pairs < MOST_PAIRS;
    const known = smallest.get(other - outer.length);
    if (known !== undefined && (sizes[known] as number) <= (sizes[area] as number)) return pairs < MOST_PAIRS;
    corners += ring.length;
    if (isInsideRing(asPositions(ring), ...text.point)) smallest.set(other - outer.length, area);
    return pairs < MOST_PAIRS && corners < MOST_CORNERS;
  });
  return isDone ? smallest : undefined;
}
