/**
 * What follows from a table of corners: lengths and bearings of the edges, angles at the corners, areas,
 * and whether the lengths that the table states agree with its coordinates.
 *
 * Grid figures are plane geometry in the system of the reading, as land records state them; lengths on
 * the ground and the area on the ellipsoid are GeographicLib's. Limits: edges are taken as straight in
 * the plane for the former and as geodesics for the latter; the two lie below a millimetre apart at 1 km.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import type { CornerSurvey, RingClosure, SurveyedEdge, SurveyedRing } from '@/domain/corner-survey';
import type { Problem } from '@/domain/problem';
import { RADIANS_PER_DEGREE } from '@/geometry/ellipsoid';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import { geodesicDistance } from '@/geometry/geodesic-length';
import type { LngLat } from '@/geometry/position';
import { astrayCorners } from './astray-corners';

type PlacedCorner = {
  readonly name: string;
  readonly northing: number;
  readonly easting: number;
  readonly position: LngLat;
  /** The number beside the corner that may be the length of an edge. */
  readonly length: number | null;
};

export type PlacedRing = {
  readonly title: string;
  readonly isHole: boolean;
  readonly corners: readonly PlacedCorner[];
  readonly closure: RingClosure | null;
};

/** Lengths are stated to the centimetre: more than this is another corner or another number. */
const LENGTH_TOLERANCE_METRES = 0.05;

/**
 * @param geometry the same rings on WGS 84
 * @param hasLengths whether a column is headed as lengths; else numbers count as such where half of them agree
 */
export function surveyCorners(
  rings: readonly PlacedRing[],
  geometry: Polygon | MultiPolygon,
  hasLengths: boolean,
): { readonly survey: CornerSurvey; readonly problems: readonly Problem[] } {
  const surveyed = rings.map((ring) => surveyRing(ring, hasLengths));
  const grid = rings.reduce(
    (sum, ring) => sum + (ring.isHole ? -1 : 1) * Math.abs(signedArea(ring.corners)),
    0,
  );
  return {
    survey: {
      rings: surveyed,
      gridSquareMetres: grid,
      ellipsoidSquareMetres: geodesicArea(geometry) ?? 0,
      perimeterMetres: geodesicPerimeter(geometry) ?? 0,
    },
    problems: [
      ...rings.flatMap(({ corners }) => astrayCorners(corners)),
      ...surveyed.flatMap(({ edges }) => edges.flatMap(lengthProblem)),
    ],
  };
}

type Corners = readonly PlacedCorner[];

function surveyRing(ring: PlacedRing, hasLengths: boolean): SurveyedRing {
  const { corners } = ring;
  const stated = statedLengths(corners, hasLengths);
  const turn = Math.sign(signedArea(corners));
  return {
    title: ring.title,
    isHole: ring.isHole,
    closure: ring.closure,
    corners: corners.map(({ name, northing, easting, position }, index) => ({
      name,
      northing,
      easting,
      position,
      angle: innerAngle(corners, index, ring.isHole ? -turn : turn),
    })),
    edges: corners.map((from, index): SurveyedEdge => {
      const to = next(corners, index);
      return {
        from: from.name,
        to: to.name,
        gridMetres: gridLength(from, to),
        groundMetres: geodesicDistance(from.position, to.position),
        bearing: bearingOf(from, to),
        statedMetres: stated[index] ?? null,
      };
    }),
  };
}

function next(corners: Corners, index: number): PlacedCorner {
  return corners[(index + 1) % corners.length] as PlacedCorner;
}

function gridLength(from: PlacedCorner, to: PlacedCorner): number {
  return Math.hypot(to.easting - from.easting, to.northing - from.northing);
}

function bearingOf(from: PlacedCorner, to: PlacedCorner): number {
  const degrees = Math.atan2(to.easting - from.easting, to.northing - from.northing) / RADIANS_PER_DEGREE;
  return (degrees + 360) % 360;
}

/** @param turn 1 where the land lies to the left of the edges */
function innerAngle(corners: Corners, index: number, turn: number): number {
  const corner = corners[index] as PlacedCorner;
  const before = corners[(index + corners.length - 1) % corners.length] as PlacedCorner;
  const leftward = bearingOf(corner, next(corners, index)) - bearingOf(corner, before);
  return normal(turn < 0 ? -leftward : leftward);
}

const normal = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Twice the area is summed round the first corner: far from the origin the products would lose digits. */
function signedArea(corners: Corners): number {
  const [origin] = corners;
  if (!origin) return 0;
  let twice = 0;
  corners.forEach((corner, index) => {
    const other = next(corners, index);
    twice +=
      (corner.easting - origin.easting) * (other.northing - origin.northing) -
      (other.easting - origin.easting) * (corner.northing - origin.northing);
  });
  return twice / 2;
}

/**
 * The stated length of each edge. Most tables set it beside the corner that the edge begins at, some beside
 * the one that it ends at: the way that agrees more often is taken.
 */
function statedLengths(corners: Corners, hasLengths: boolean): readonly (number | null)[] {
  const lengths = corners.map(({ length }) => length);
  const ways = [lengths, [...lengths.slice(1), lengths[0] ?? null]];
  const agreeing = ways.map(
    (way) => way.filter((length, index) => length !== null && agrees(corners, index, length)).length,
  );
  const [onward = 0, backward = 0] = agreeing;
  const held = lengths.filter((length) => length !== null).length;
  if (held === 0 || (!hasLengths && Math.max(onward, backward) < held / 2)) return [];
  return (backward > onward ? ways[1] : ways[0]) ?? [];
}

function agrees(corners: Corners, index: number, length: number): boolean {
  const corner = corners[index] as PlacedCorner;
  return Math.abs(gridLength(corner, next(corners, index)) - length) <= LENGTH_TOLERANCE_METRES;
}

function lengthProblem({ from, to, gridMetres, statedMetres }: SurveyedEdge): Problem[] {
  if (statedMetres === null || Math.abs(statedMetres - gridMetres) <= LENGTH_TOLERANCE_METRES) return [];
  return [
    {
      code: 'edge-length-differs',
      severity: 'warning',
      subject: `${from}–${to}`,
      detail: `${statedMetres.toFixed(2)} m ≠ ${gridMetres.toFixed(2)} m`,
    },
  ];
}
