import type { Position } from 'geojson';
import type { Problem } from '@/domain/problem';
import type { RawFeature } from '@/domain/raw-feature';
import { boundingBox } from '@/geometry/bounding-box';
import { GrowingBoxes } from '@/geometry/growing-boxes';
import { isInsideRing } from '@/geometry/inside-ring';

/** A row of a table of corners. */
type CornerRow = {
  /** Index of the row in its table, from 0. */
  readonly row: number;
  readonly name: string;
  /** [easting, northing] or [longitude, latitude]; null: it cannot be read. */
  readonly position: Position | null;
  /** Set where a heading before it says that another ring of the same site begins. */
  readonly startsRing?: boolean;
};

/** The corners of one site, in order. */
export type CornerGroup = {
  readonly site: string;
  readonly corners: readonly CornerRow[];
  readonly properties: RawFeature['properties'];
};

type Ring = { readonly corners: readonly CornerRow[]; readonly positions: readonly Position[] };

/** Metres: tables are written to the millimetre at best. For degrees it is far less than any table has. */
const SAME_METRES = 0.0005;
const SAME_DEGREES = 1e-9;

/**
 * One site out of its corners. A row that repeats the first corner ends a ring; corners after it are the
 * next one: a hole where it lies within the first, else a site of its own under the same name.
 *
 * A ring short of a corner would be a wrong outline: where a row cannot be read, the site is left out with
 * an error that names the row.
 */
export function siteOfCorners(
  group: CornerGroup,
  layer: string,
): { readonly features: readonly RawFeature[]; readonly problems: readonly Problem[] } {
  const broken = group.corners.filter(({ position }) => position === null);
  if (broken.length > 0) return { features: [], problems: broken.map((corner) => unreadable(corner, group)) };
  const rings = ringsOf(group.corners);
  const [first] = group.corners;
  if (rings.some(({ corners }) => corners.length < 3)) {
    const problem: Problem = { code: 'too-few-corners', severity: 'error', subject: group.site };
    return { features: [], problems: [{ ...problem, feature: first?.row ?? 0 }] };
  }
  const holders = holdersOf(rings);
  const holes = new Map<Ring, Ring[]>();
  for (const [ring, holder] of holders) {
    const others = holes.get(holder) ?? [];
    others.push(ring);
    holes.set(holder, others);
  }
  const outer = rings.filter((ring) => !holders.has(ring));
  return {
    features: outer.map((ring) => ({
      id: null,
      geometry: {
        type: 'Polygon',
        coordinates: [ring, ...(holes.get(ring) ?? [])].map(closed),
      },
      properties: group.properties,
      layer,
      cornerNames: ring.corners.map(({ name }) => name),
    })),
    problems: [],
  };
}

function unreadable({ row, name }: CornerRow, { site }: CornerGroup): Problem {
  const subject = [site, name].filter((part) => part !== '').join(' · ');
  return { code: 'row-not-number', severity: 'error', subject, feature: row, field: `#${row + 1}` };
}

function ringsOf(corners: readonly CornerRow[]): readonly Ring[] {
  const rings: Ring[] = [];
  let open: CornerRow[] = [];
  for (const corner of corners) {
    if (corner.startsRing && open.length > 0) {
      rings.push(ringOf(open));
      open = [];
    }
    const [first] = open;
    if (first && open.length >= 3 && isSame(first.position, corner.position)) {
      rings.push(ringOf(open));
      open = [];
    } else {
      open.push(corner);
    }
  }
  return open.length > 0 ? [...rings, ringOf(open)] : rings;
}

function ringOf(corners: readonly CornerRow[]): Ring {
  return { corners, positions: corners.flatMap(({ position }) => (position ? [position] : [])) };
}

const closed = ({ positions }: Ring): readonly Position[] => [...positions, ...positions.slice(0, 1)];

function isSame(one: Position | null, other: Position | null): boolean {
  if (!one || !other) return false;
  const limit = Math.abs(one[0] as number) <= 360 ? SAME_DEGREES : SAME_METRES;
  return one.every((value, axis) => Math.abs(value - (other[axis] as number)) < limit);
}

/**
 * For each ring that lies in an earlier one that is no hole itself, the first of these. A file may hold a
 * hundred thousand of them, and all of them the same ring: what was asked of it once is not asked again.
 */
function holdersOf(rings: readonly Ring[]): ReadonlyMap<Ring, Ring> {
  const holders = new Map<Ring, Ring>();
  if (rings.length < 2) return holders;
  const outer = new GrowingBoxes(boxesOf(rings));
  const outerByPlaces = new Set<string>();
  rings.forEach((ring, index) => {
    const holder = holderAmong(rings, outer, ring);
    if (holder) {
      holders.set(ring, holder);
      return;
    }
    // The same ring again would hold what this one holds, and come second.
    const places = ring.positions.join(';');
    if (!outerByPlaces.has(places)) outer.letIn(index);
    outerByPlaces.add(places);
  });
  return holders;
}

function holderAmong(rings: readonly Ring[], outer: GrowingBoxes, ring: Ring): Ring | undefined {
  const [x = Number.NaN, y = Number.NaN] = ring.positions[0] ?? [];
  const holding = outer.at(x, y).filter((one) => isInsideRing(rings[one]?.positions ?? [], x, y));
  return rings[holding.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)];
}

function boxesOf(rings: readonly Ring[]): Float64Array {
  const boxes = new Float64Array(4 * rings.length);
  rings.forEach(({ positions }, index) => {
    boxes.set(boundingBox({ type: 'MultiPoint', coordinates: [...positions] }) ?? [], 4 * index);
  });
  return boxes;
}
