import type { Position } from 'geojson';
import { alongRoads } from '@/analysis/along-road';
import type { AlongRoad, RoadTarget } from '@/domain/along-road';
import type { ProximityTarget } from '@/domain/proximity';
import type { Site, SiteTarget } from '@/domain/site';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { localPlane } from '@/geometry/local-plane';
import { lngLat } from '@/geometry/position';

export const PLANE = localPlane(107, 21);

export const at = (id: string, target: ProximityTarget, place: Position, errorMetres = 0): SiteTarget => ({
  id,
  target,
  geometry: { type: 'Point', coordinates: place },
  errorMetres,
  status: 'in-service',
  opened: null,
});

export const along = (
  id: string,
  target: ProximityTarget,
  line: Position[],
  errorMetres = 0,
): SiteTarget => ({
  ...at(id, target, [0, 0], errorMetres),
  geometry: { type: 'LineString', coordinates: line },
});

export const siteAt = (place: Position, errorMetres = 0): Site => ({
  id: 'site',
  geometry: { type: 'Point', coordinates: place },
  errorMetres,
});

export const metresBetween = (...places: readonly Position[]): number =>
  places.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = places[index] ?? [];
    return sum + geodesicDistance(lngLat(x0, y0), lngLat(x, y));
  }, 0);

export function way(target: RoadTarget, site: Site, targets: readonly SiteTarget[]): AlongRoad {
  const answer = alongRoads(site, targets, PLANE).find((one) => one.target === target);
  if (!answer) throw new Error('no answer');
  return answer;
}

export const metresOf = (answer: AlongRoad): number =>
  answer.type === 'assessed' ? answer.metres : Number.NaN;

/** A road along the parallel of 21°, and one across it. */
export const WEST_EAST = along('west-east', 'national-road', [
  [106.9, 21],
  [107, 21],
  [107.1, 21],
]);
export const SOUTH_NORTH = along('south-north', 'national-road', [
  [107.05, 20.9],
  [107.05, 21],
  [107.05, 21.1],
]);
export const PORT = at('port', 'seaport', [107.05, 21.08]);
