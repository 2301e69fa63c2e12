import type { Position } from 'geojson';
import { CELL, type SuitabilityGround } from '@/domain/suitability';
import { type BoundingBox, boundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';
import { type LocalPlane, toLocal } from '@/geometry/local-plane';
import type { MercatorGrid } from '@/geometry/mercator-grid';
import type { CellPlaces } from './cell-places';
import { closedDepth } from './closed-discs';
import { cellsInside } from './raster-rings';

/** What lies within two discs' reach of both sides is between them: gaps narrower than twice this are closed. */
const CLOSED_METRES = 10_000;

/** Ground this near to the edge of the guess may lie beyond the province. */
const FRINGE_METRES = 3000;

/** The guess is made at knots so far apart and interpolated. */
const KNOT_METRES = 1000;

/**
 * From the end of the land border down the mouth of the Bắc Luân and south over the sea. Our own working
 * line: it keeps cells off the neighbour's shore, is shown nowhere and is no boundary.
 */
const GUARD_AT_SEA: readonly Position[] = [
  [108.046, 21.54],
  [108.051, 21.53],
  [108.06, 21.518],
  [108.083, 21.502],
  [108.09, 21.484],
  [108.09, 20.3],
  [109, 20.3],
  [109, 22.2],
];

/** Degrees of latitude and longitude that a length reaches over here, at most. */
const DEGREES_PER_METRE = { latitude: 1 / 110_500, longitude: 1 / 103_000 };

/** The box of all discs and zones; the province's own where no commune is known. */
export function groundBox({ communes, plots, economicZones }: SuitabilityGround): BoundingBox {
  if (communes.length === 0) return PROVINCE_BOX;
  const discs = communes.map(({ position: [longitude, latitude], areaKm2 }): BoundingBox => {
    const reach = radius(areaKm2) + FRINGE_METRES;
    const [east, north] = [reach * DEGREES_PER_METRE.longitude, reach * DEGREES_PER_METRE.latitude];
    return [longitude - east, latitude - north, longitude + east, latitude + north];
  });
  const boxes = [
    ...discs,
    ...[...plots, ...economicZones].flatMap((zone) => [boundingBox(zone) ?? PROVINCE_BOX]),
  ];
  const [west, south, east, north] = PROVINCE_BOX;
  return [
    Math.max(west, Math.min(...boxes.map((box) => box[0]))),
    Math.max(south, Math.min(...boxes.map((box) => box[1]))),
    Math.min(east, Math.max(...boxes.map((box) => box[2]))),
    Math.min(north, Math.max(...boxes.map((box) => box[3]))),
  ];
}

/**
 * Marks what is outside, and what is near to the edge of the guess. Boundaries of communes are not
 * shipped: each is taken for the disc of its area about the place of its name, and gaps between discs
 * are closed. Held against the true ones, 94 % of the land that is left in lies in the province, and
 * 96 % of the province is left in. Zones are in it by definition; the land border is known.
 */
export function markProvince(
  grid: MercatorGrid,
  places: CellPlaces,
  plane: LocalPlane,
  ground: SuitabilityGround,
  flags: Uint8Array,
): void {
  const guess = guessFlags(places, plane, ground);
  for (const outline of [...ground.plots, ...ground.economicZones])
    cellsInside(grid, outline, (cell) => {
      guess[cell] = 0;
    });
  for (const ring of beyondBorder(ground))
    cellsInside(grid, { type: 'Polygon', coordinates: [ring] }, (cell) => {
      guess[cell] = CELL.outside;
    });
  for (let cell = 0; cell < flags.length; cell++)
    flags[cell] = (flags[cell] as number) | (guess[cell] as number);
}

function guessFlags({ xs, ys }: CellPlaces, plane: LocalPlane, { communes }: SuitabilityGround): Uint8Array {
  const guess = new Uint8Array(xs.length);
  if (communes.length === 0) return guess;
  const discs = communes.map(({ position, areaKm2 }) => {
    const [x, y] = toLocal(plane, position[0], position[1]);
    return { x, y, reach: radius(areaKm2) };
  });
  const depth = closedDepth(discs, CLOSED_METRES, KNOT_METRES, FRINGE_METRES);
  for (let cell = 0; cell < xs.length; cell++) {
    const metres = depth(xs[cell] as number, ys[cell] as number);
    if (metres < FRINGE_METRES) guess[cell] = metres < 0 ? CELL.outside : CELL.fringe;
  }
  return guess;
}

/** What lies north and east of the land border. Its longest line leads from west to east. */
function beyondBorder({ border }: SuitabilityGround): readonly Position[][] {
  const lines = border.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  const [longest] = [...lines].sort((one, other) => other.length - one.length);
  const [first] = longest ?? [];
  if (!longest || !first) return [];
  return [[...longest, ...GUARD_AT_SEA, [first[0] ?? 0, 22.2], first].map((position) => [...position])];
}

function radius(squareKilometres: number): number {
  return 1000 * Math.sqrt(squareKilometres / Math.PI);
}
