import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { groundOffset, moveOutline } from '@/geometry/move-outline';
import { polygonsOf } from '@/geometry/polygon-rings';
import { lngLat } from '@/geometry/position';
import { DRAWN_DECIMALS } from './draw-adapter';

export type Outline = Polygon | MultiPolygon;

type RingFeature = Feature<Polygon, { readonly mode: string }> & { readonly id: string };

export type EditedRings = {
  readonly features: readonly RingFeature[];
  /** Rounded corners and what they stand for: one that is not moved keeps its numbers. */
  readonly exact: ReadonlyMap<string, Position>;
};

export const ringId = (polygon: number, ring: number): string => `ring-${polygon}-${ring}`;

function placeOf(id: string): readonly [polygon: number, ring: number] {
  const [, polygon = 0, ring = 0] = id.split('-').map(Number);
  return [polygon, ring];
}

/** Whether a ring is one of the holes. */
export const isHole = (id: unknown): boolean => typeof id === 'string' && placeOf(id)[1] > 0;

/** Each ring as a polygon of its own, corners rounded to what Terra Draw takes. */
export function ringsOf(outline: Outline, mode: string): EditedRings {
  const exact = new Map<string, Position>();
  const rounded = (corner: Position): Position => {
    const short = corner.slice(0, 2).map((value) => Number(value.toFixed(DRAWN_DECIMALS)));
    exact.set(String(short), corner);
    return short;
  };
  const features = polygonsOf(outline).flatMap((rings, polygon) =>
    rings.map(
      (ring, place): RingFeature => ({
        type: 'Feature',
        id: ringId(polygon, place),
        properties: { mode },
        geometry: { type: 'Polygon', coordinates: [ring.map(rounded)] },
      }),
    ),
  );
  return { features, exact };
}

/** The outline with another ring in the place of one. */
export function withRing(outline: Outline, id: string, ring: readonly Position[]): Outline {
  const [polygon, place] = placeOf(id);
  const put = (rings: Position[][]): Position[][] => rings.with(place, [...ring]);
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: put(outline.coordinates) }
    : {
        type: 'MultiPolygon',
        coordinates: outline.coordinates.with(polygon, put(outline.coordinates[polygon] ?? [])),
      };
}

/**
 * The outline after one of its rings was dragged as a whole: a shell takes all the outline with it, a hole goes
 * alone. What was dragged over a Mercator map has grown or shrunk there; on the ground it keeps its size.
 */
export function withMovedRing(outline: Outline, id: string, ring: readonly Position[]): Outline {
  const [polygon, place] = placeOf(id);
  const before = polygonsOf(outline)[polygon]?.[place] ?? [];
  const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [middleOf(before), middleOf(ring)];
  const [east, north] = groundOffset(lngLat(fromX, fromY), lngLat(toX, toY));
  if (place === 0) return moveOutline(outline, east, north);
  const moved = moveOutline({ type: 'Polygon', coordinates: [before] }, east, north);
  return withRing(outline, id, moved.coordinates[0] ?? []);
}

/** Of its box: it does not depend on where the ring begins, nor on which way it runs. */
function middleOf(ring: readonly Position[]): Position {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
