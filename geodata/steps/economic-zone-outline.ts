import type { Position } from 'geojson';
import { fitArea } from './fit-area';
import { createOverlay, type PolygonRings } from './integer-rings';
import { type PlanePoint, toDegrees, toMetres } from './local-plane';
import { ZONE_DECIMALS } from './park-outline';
import { between, createRandom, type Random } from './seeded-random';

export type EconomicZoneOptions = {
  readonly seed: string;
  /** Open rings, one a part. */
  readonly sketch: readonly (readonly Position[])[];
  readonly hectares: number;
  /** What the outline is cut against: the ground beyond the border, zones drawn before. */
  readonly obstacles: readonly PolygonRings[];
};

/** How far a side may stray at its middle, as a share of its length. */
const STRAY = 0.07;
/** Cuts off each corner of a ring this share of its sides. */
const CORNER_SHARE = 0.22;
/** Splinters that a cut leaves are dropped below this share of the whole. */
const SPLINTER_SHARE = 0.004;

const mix = (a: PlanePoint, b: PlanePoint, share: number): PlanePoint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

function roundCorners(ring: readonly PlanePoint[]): PlanePoint[] {
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return [mix(point, next, CORNER_SHARE), mix(point, next, 1 - CORNER_SHARE)];
  });
}

function strayMiddles(ring: readonly PlanePoint[], random: Random): PlanePoint[] {
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    const [x, y] = mix(point, next, between(random, 0.4, 0.6));
    const off = between(random, -STRAY, STRAY);
    return [point, [x - (next[1] - point[1]) * off, y + (next[0] - point[0]) * off] as const];
  });
}

function meanOf(ring: readonly Position[]): Position {
  const sum = ring.reduce<[number, number]>(([x, y], [px = NaN, py = NaN]) => [x + px, y + py], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/**
 * An economic zone from its rough sketch: sides made to wander a little, each part scaled about its own middle
 * by one factor, cut against obstacles, so that what remains has the declared area (0.01 %).
 */
export function economicZoneOutline(options: EconomicZoneOptions): readonly PolygonRings[] {
  const overlay = createOverlay(ZONE_DECIMALS);
  const random = createRandom(options.seed);
  const parts = options.sketch.map((ring) => {
    const centre = meanOf(ring);
    const rough = strayMiddles(roundCorners(strayMiddles(toMetres(ring, centre), random)), random);
    return { centre, points: roundCorners(rough) };
  });
  const bounds = options.obstacles;
  const drawAt = (scale: number): PolygonRings[] => {
    const drawn = parts.map(({ centre, points }) => [
      toDegrees(
        points.map(([x, y]): PlanePoint => [x * scale, y * scale]),
        centre,
      ),
    ]);
    return withoutSplinters(overlay.subtract(overlay.unite(drawn), bounds));
  };
  return fitArea(drawAt, options.hectares * 10_000, 1);
}

function planarArea([ring = []]: PolygonRings): number {
  const points = toMetres(ring, ring[0] ?? []);
  const twice = points.reduce((sum, [x, y], index) => {
    const [nx, ny] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function withoutSplinters(polygons: readonly PolygonRings[]): PolygonRings[] {
  const areas = polygons.map(planarArea);
  const whole = areas.reduce((sum, area) => sum + area, 0);
  return polygons.filter((_, index) => (areas[index] ?? 0) > whole * SPLINTER_SHARE);
}
