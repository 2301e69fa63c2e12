import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { RingClosure } from '@/domain/corner-survey';
import type { Problem } from '@/domain/problem';
import type { BoundingBox } from '@/geometry/bounding-box';
import { isInsideRing } from '@/geometry/inside-ring';
import type { LngLat } from '@/geometry/position';
import { crossingEdges } from '@/geometry/ring-crossings';

/** A boundary mark as land records list it: X is the northing, Y the easting, in metres. */
export type Corner = { readonly name: string; readonly northing: number; readonly easting: number };

export type CornerRing<Mark extends Corner = Corner> = {
  readonly title: string;
  readonly isHole: boolean;
  readonly corners: readonly Mark[];
};

export type ClosedRing<Mark extends Corner = Corner> = CornerRing<Mark> & {
  readonly closure: RingClosure | null;
  /** Index of the ring that a hole lies in; null for outlines. */
  readonly within: number | null;
};

export type AssembledRings<Mark extends Corner = Corner> = {
  readonly rings: readonly ClosedRing<Mark>[];
  /** Any error among them: the rings are not to be used. */
  readonly problems: readonly Problem[];
};

/** Two marks nearer than this are one: survey tables are written to the centimetre or the millimetre. */
const SAME_POINT_METRES = 0.0005;

/** A last row that misses the first by less was meant to be it, and rounding or measuring kept it off. */
const CLOSING_METRES = 0.1;
/** As far as a row that bears the first one's name may miss it, as a part of the perimeter: 1 : 2000 of traverses. */
const CLOSING_RELATIVE = 1 / 2000;

/**
 * Rings of marks in a plane, closed, each hole with the outline that it lies in. A last row that repeats
 * the first is taken off; what it misses by is said. Edges that cross and marks that stand twice are
 * errors by the marks' names.
 *
 * @param mends `drop-repeated-vertices`: marks that repeat the one before them are left out
 */
export function assembleRings<Mark extends Corner>(
  given: readonly CornerRing<Mark>[],
  mends: ReadonlySet<NonNullable<Problem['mend']>>,
): AssembledRings<Mark> {
  const problems: Problem[] = [];
  const closed = given.map((ring) => {
    const { corners, closure } = closeRing(ring.corners, problems);
    const kept = mends.has('drop-repeated-vertices')
      ? corners.filter((corner, index) => index === 0 || !isSamePoint(corner, corners[index - 1] as Mark))
      : corners;
    problems.push(...repeatedCorners(kept));
    if (kept.length < 3)
      problems.push({ code: 'too-few-corners', severity: 'error', ...subject(ring.title) });
    return { ...ring, corners: kept, closure };
  });
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  if (!hasErrors) problems.push(...closed.flatMap(({ corners }) => crossingProblems(corners)));
  const surroundings = surroundingsOf(closed);
  const rings = closed.map((ring, index): ClosedRing<Mark> => {
    const within = shellOf(surroundings, index);
    if (within === null && ring.isHole)
      problems.push({ code: 'hole-outside', severity: 'error', ...subject(ring.title) });
    if (within !== null && !ring.isHole)
      problems.push({
        code: 'ring-read-as-hole',
        severity: 'warning',
        subject: ring.title || `${index + 1}`,
      });
    return { ...ring, isHole: within !== null, within };
  });
  return { rings, problems };
}

const subject = (text: string): { subject?: string } => (text === '' ? {} : { subject: text });

function apart(a: Corner, b: Corner): number {
  return Math.hypot(a.northing - b.northing, a.easting - b.easting);
}

const isSamePoint = (a: Corner, b: Corner): boolean => apart(a, b) < SAME_POINT_METRES;

function closeRing<Mark extends Corner>(
  corners: readonly Mark[],
  problems: Problem[],
): { readonly corners: readonly Mark[]; readonly closure: RingClosure | null } {
  const [first, last] = [corners[0], corners.at(-1)];
  if (corners.length < 4 || !first || !last) return { corners, closure: null };
  const open = corners.slice(0, -1);
  const closure = closureOf(first, last, open);
  const hasName = first.name === last.name;
  const isMeant = closure.metres < CLOSING_METRES || (hasName && closure.metres < closure.allowed);
  if (!isMeant && !hasName) return { corners, closure: null };
  if (closure.metres >= SAME_POINT_METRES) {
    const { metres, relative } = closure;
    problems.push({
      code: 'misclosure',
      severity: isMeant ? 'warning' : 'error',
      subject: first.name,
      detail: `${metres.toFixed(3)} m (1:${Math.round(relative)})`,
      ...(isMeant ? { mend: 'close-ring' as const } : {}),
    });
  }
  const { allowed: _, ...rest } = closure;
  return { corners: open, closure: rest };
}

function closureOf(first: Corner, last: Corner, open: readonly Corner[]): RingClosure & { allowed: number } {
  const perimeter = open.reduce((sum, corner, index) => sum + apart(corner, open[index + 1] ?? first), 0);
  const metres = apart(first, last);
  return {
    northMetres: last.northing - first.northing,
    eastMetres: last.easting - first.easting,
    metres,
    relative: metres < SAME_POINT_METRES ? Number.POSITIVE_INFINITY : perimeter / metres,
    allowed: Math.max(CLOSING_METRES, CLOSING_RELATIVE * perimeter),
  };
}

function repeatedCorners(corners: readonly Corner[]): Problem[] {
  return corners.flatMap((corner, feature): Problem[] => {
    const earlier = corners.slice(0, feature).findIndex((one) => isSamePoint(one, corner));
    if (earlier < 0) return [];
    const mend = earlier === feature - 1 ? { mend: 'drop-repeated-vertices' as const } : {};
    return [{ code: 'duplicate-corner', severity: 'error', subject: corner.name, feature, ...mend }];
  });
}

function crossingProblems(corners: readonly Corner[]): Problem[] {
  const edge = (index: number): string =>
    `${corners[index]?.name}–${corners[(index + 1) % corners.length]?.name}`;
  const points = corners.map(({ easting, northing }) => [easting, northing] as const);
  return crossingEdges(points).map(([one, other]) => ({
    code: 'ring-crosses-itself',
    severity: 'error',
    subject: `${edge(one)} × ${edge(other)}`,
    feature: one,
  }));
}

/** For each ring the rings that it lies wholly in. */
function surroundingsOf(rings: readonly CornerRing[]): readonly ReadonlySet<number>[] {
  const shapes = rings.map(({ corners }) => shapeOf(corners));
  return shapes.map(
    (inner) =>
      new Set(shapes.flatMap((outer, place) => (outer !== inner && lies(inner, outer) ? [place] : []))),
  );
}

/** The innermost of the rings around one where it is a hole: a ring in a hole is an outline again. */
function shellOf(surroundings: readonly ReadonlySet<number>[], index: number): number | null {
  const around = [...(surroundings[index] ?? [])];
  if (around.length % 2 === 0) return null;
  const isInnermost = (one: number): boolean => {
    const others = surroundings[one];
    if (!others || others.size < around.length - 1) return false;
    return around.every((other) => other === one || others.has(other));
  };
  return around.find(isInnermost) ?? null;
}

type Shape = {
  /** [easting, northing] each. */
  readonly ring: readonly Position[];
  readonly box: BoundingBox;
};

function shapeOf(corners: readonly Corner[]): Shape {
  const [eastings, northings] = [
    corners.map(({ easting }) => easting),
    corners.map(({ northing }) => northing),
  ];
  return {
    ring: corners.map(({ easting, northing }) => [easting, northing]),
    box: [Math.min(...eastings), Math.min(...northings), Math.max(...eastings), Math.max(...northings)],
  };
}

/** Boxes first: most rings are told apart by them, and a table may hold more than a thousand. */
function lies(inner: Shape, outer: Shape): boolean {
  const isBoxInside =
    inner.box[0] >= outer.box[0] &&
    inner.box[1] >= outer.box[1] &&
    inner.box[2] <= outer.box[2] &&
    inner.box[3] <= outer.box[3];
  return (
    isBoxInside &&
    inner.ring.length > 0 &&
    inner.ring.every(([x = Number.NaN, y = Number.NaN]) => isInsideRing(outer.ring, x, y))
  );
}

/** Outlines with their holes. @param place of a mark on WGS 84 */
export function toGeometry<Mark extends Corner>(
  rings: readonly ClosedRing<Mark>[],
  place: (corner: Mark) => LngLat,
): Polygon | MultiPolygon {
  const toRing = ({ corners }: ClosedRing<Mark>): Position[] => {
    const ring = corners.map((corner) => [...place(corner)]);
    return [...ring, ...ring.slice(0, 1)];
  };
  const polygons = rings.flatMap((ring, index) =>
    ring.within === null
      ? [[toRing(ring), ...rings.filter(({ within }) => within === index).map(toRing)]]
      : [],
  );
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}
