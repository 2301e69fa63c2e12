import type { MultiPolygon, Point, Polygon, Position } from 'geojson';

type Span = { readonly middle: number; readonly width: number };

/** Where a level line crosses the rings of a polygon, from west to east. */
function crossings(rings: readonly Position[][], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}

function widestSpan(rings: readonly Position[][], y: number): Span {
  const cuts = crossings(rings, y);
  let best: Span = { middle: NaN, width: -1 };
  for (let index = 1; index < cuts.length; index += 2) {
    const [from = 0, to = 0] = [cuts[index - 1], cuts[index]];
    if (to - from > best.width) best = { middle: (from + to) / 2, width: to - from };
  }
  return best;
}

const LEVELS = 9;

/**
 * A point well inside an area, where its name stands: the middle of the widest of nine level cuts of
 * the largest part, those near the middle preferred. Degrees in, degrees out; not a centroid.
 */
export function labelPoint(geometry: Polygon | MultiPolygon | Point): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let best: { position: Position; score: number } = {
    position: parts[0]?.[0]?.[0] ?? [],
    score: -1,
  };
  for (const rings of parts) {
    const levels = (rings[0] ?? []).map((corner) => corner[1] ?? 0);
    const [south, north] = [Math.min(...levels), Math.max(...levels)];
    for (let step = 1; step <= LEVELS; step++) {
      const y = south + ((north - south) * step) / (LEVELS + 1);
      const span = widestSpan(rings, y);
      const centredness = 1 - Math.abs(step / (LEVELS + 1) - 0.5);
      const score = span.width * (north - south) * centredness;
      if (score > best.score) best = { position: [span.middle, y], score };
    }
  }
  return best.position;
}
