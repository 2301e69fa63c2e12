import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { type BoundingBox, PROVINCE_BOX } from './bounding-box';

/** Degrees over which the map fades out towards the edge of the box that the data covers. */
const FADE_DEGREES = 0.13;
const FADE_STEPS = 22;
const CORNER_DEGREES = 0.07;
const CORNER_STEPS = 10;
/** Far enough for any window at the smallest zoom. */
const WORLD: BoundingBox = [80, -10, 135, 50];

/** A box with round corners, `inset` degrees inside the given one. */
function roundedRing(box: BoundingBox, inset: number): Position[] {
  const [west, south, east, north] = [box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset];
  const radius = CORNER_DEGREES + inset;
  const corners = [
    [east - radius, north - radius, 0],
    [west + radius, north - radius, 90],
    [west + radius, south + radius, 180],
    [east - radius, south + radius, 270],
  ] as const;
  const ring: Position[] = corners.flatMap(([x, y, from]) =>
    Array.from({ length: CORNER_STEPS + 1 }, (_, step): Position => {
      const angle = ((from + (90 * step) / CORNER_STEPS) * Math.PI) / 180;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
  return [...ring, ring[0] ?? []];
}

function cornersOf([west, south, east, north]: BoundingBox): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/**
 * The veil over what lies beyond the data: frames one inside the other, lighter inwards, so that cut
 * coasts and roads fade out instead of ending at a line.
 */
export function beyondFrames(box: BoundingBox = PROVINCE_BOX): FeatureCollection<Polygon> {
  const ringAt = (step: number): Position[] => roundedRing(box, (FADE_DEGREES * step) / FADE_STEPS);
  const frame = (outer: Position[], inner: Position[], opacity: number): Feature<Polygon> => ({
    type: 'Feature',
    properties: { opacity },
    geometry: { type: 'Polygon', coordinates: [outer, [...inner].reverse()] },
  });
  const frames = [frame(cornersOf(WORLD), ringAt(0), 1)];
  for (let step = 1; step <= FADE_STEPS; step++) {
    const share = 1 - (step - 0.5) / FADE_STEPS;
    const smooth = share ** 3 * (share * (6 * share - 15) + 10);
    frames.push(frame(ringAt(step - 1), ringAt(step), Math.round(smooth * 1000) / 1000));
  }
  return { type: 'FeatureCollection', features: frames };
}
