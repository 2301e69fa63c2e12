import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { boundingBox } from './bounding-box';
import { geodesicDestination, geodesicDistance } from './geodesic-length';
import { fromLocal, type LocalPlane, localPlane, toLocal } from './local-plane';
import { type LngLat, lngLat } from './position';
import { metres } from './units';
import { Geodesic, WGS84 } from './wgs84';

type Place = Polygon | MultiPolygon | Point;
type Frame = { readonly plane: LocalPlane; readonly middle: number };

/**
 * The outline moved over the ground as a rigid sheet: sizes and shape stay (area to 1e-8 of it, up to 10 km
 * across), its sides keep their directions from true north.
 *
 * @param geometry degrees
 * @param eastMetres, northMetres along the geodesic that sets out in that direction from the outline's middle
 */
export function moveOutline<Shape extends Place>(
  geometry: Shape,
  eastMetres: number,
  northMetres: number,
): Shape {
  const box = boundingBox(geometry);
  const length = Math.hypot(eastMetres, northMetres);
  if (!box || length === 0) return geometry;
  const middle = lngLat((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  const azimuth = (Math.atan2(eastMetres, northMetres) * 180) / Math.PI;
  const [from, to] = [frameAt(middle), frameAt(geodesicDestination(middle, azimuth, metres(length)))];
  return mapPositions(geometry, (position) => moved(position, from, to)) as Shape;
}

/** What one position's move to another is, in metres to the east and the north. */
export function groundOffset(from: LngLat, to: LngLat): readonly [eastMetres: number, northMetres: number] {
  const { azi1 = 0 } = WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.AZIMUTH);
  const length = geodesicDistance(from, to);
  const azimuth = (azi1 * Math.PI) / 180;
  return [length * Math.sin(azimuth), length * Math.cos(azimuth)];
}

function frameAt([longitude, latitude]: LngLat): Frame {
  const plane = localPlane(longitude, latitude);
  return { plane, middle: toLocal(plane, longitude, latitude)[1] };
}

function moved([longitude = Number.NaN, latitude = Number.NaN]: Position, from: Frame, to: Frame): Position {
  const [x, y] = toLocal(from.plane, longitude, latitude);
  return [...fromLocal(to.plane, x, y - from.middle + to.middle)];
}

function mapPositions(geometry: Place, change: (position: Position) => Position): Place {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: change(geometry.coordinates) };
  if (geometry.type === 'Polygon') {
    return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(change)) };
  }
  const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(change)));
  return { type: 'MultiPolygon', coordinates };
}
