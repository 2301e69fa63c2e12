import type { Position } from 'geojson';
import { CELL, type SuitabilityGround } from '@/domain/suitability';
import { type BoundingBox, boundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';
import { type LocalPlane, toLocal } from '@/geometry/local-plane';
import type { MercatorGrid } from '@/geometry/mercator-grid';
import type { CellPlaces } from './cell-places';
import { cellsInside } from './raster-rings';

/*
 * Boundaries of communes are not shipped: each is taken for the disc of its area about the place of its
 * name. Nine tenths of what the widened discs cover on land lie in the province, and nine tenths of the
 * province in them; the plain discs leave out a fifth of it, but only one cell in twenty-five lies beyond.
 */
const WIDENED = 1.2;

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
    const reach = WIDENED * radius(areaKm2);
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

/** Marks what is outside and what is in the province by the wider guess only. Zones are in it by definition. */
export function markProvince(
  grid: MercatorGrid,
  places: CellPlaces,
  plane: LocalPlane,
  ground: SuitabilityGround,
  flags: Uint8Array,
): void {
  const guess = new Uint8Array(flags.length).fill(CELL.outside);
  for (const { position, areaKm2 } of ground.communes) {
    const [x, y] = toLocal(plane, position[0], position[1]);
    markDisc(grid, places, x, y, radius(areaKm2), guess);
  }
  if (ground.communes.length === 0) guess.fill(0);
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

/** Plain disc: in; ring about it: in by the wider guess, unless another disc says better. */
function markDisc(
  grid: MercatorGrid,
  { xs, ys }: CellPlaces,
  x: number,
  y: number,
  reach: number,
  guess: Uint8Array,
): void {
  const wide = WIDENED * reach;
  for (let row = 0; row < grid.rows; row++) {
    const first = row * grid.columns;
    // Rows bend by less than a kilometre in the plane.
    if (Math.abs((ys[first + (grid.columns >> 1)] as number) - y) > wide + 2000) continue;
    for (let cell = first; cell < first + grid.columns; cell++) {
      const [dx, dy] = [(xs[cell] as number) - x, (ys[cell] as number) - y];
      const squared = dx * dx + dy * dy;
      if (squared <= reach * reach) guess[cell] = 0;
      else if (squared <= wide * wide && guess[cell] === CELL.outside) guess[cell] = CELL.fringe;
    }
  }
}
