import type { Feature } from 'geojson';
import { boundingBox } from '@/geometry/bounding-box';
import { type LocalPlane, localPlane } from '@/geometry/local-plane';

/** The plane about the middle of all features; of the province's middle where none has a place. */
export function planeFor(features: readonly Feature[]): LocalPlane {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    const box = geometry ? boundingBox(geometry) : undefined;
    if (!box?.every(Number.isFinite)) continue;
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return west <= east ? localPlane((west + east) / 2, (south + north) / 2) : localPlane(107.3, 21.15);
}
