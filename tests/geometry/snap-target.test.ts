import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { alongGeodesic, geodesicDistance } from '@/geometry/geodesic-length';
import { lngLat } from '@/geometry/position';
import { snapEdges, snapTarget } from '@/geometry/snap-target';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [107.000000000123, 21],
      [107.05, 21],
      [107.05, 21.05],
      [107, 21.05],
      [107.000000000123, 21],
    ],
  ],
};
const at = (longitude: number, latitude: number, reachMetres = 50, ...geometries: Geometry[]) =>
  snapTarget(snapEdges([square, ...geometries], 100), lngLat(longitude, latitude), reachMetres);

describe('snapTarget', () => {
  it('takes a corner with its own numbers, though an edge is nearer', () => {
    expect(at(107.0003, 21.00001)).toEqual({ type: 'corner', position: [107.000000000123, 21] });
  });

  it('takes the nearest point of an edge, which lies on the geodesic', () => {
    const found = at(107.02, 21.0002);
    expect(found?.type).toBe('edge');
    const foot = alongGeodesic(lngLat(107.000000000123, 21), lngLat(107.05, 21), 0.4);
    const position = found?.position ?? lngLat(0, 0);
    expect(Math.abs(position[1] - foot[1]) * 110_700).toBeLessThan(0.02);
    expect(geodesicDistance(position, lngLat(107.02, 21.0002))).toBeCloseTo(22.14, 0);
  });

  it('takes nothing out of reach, and nothing inside an area', () => {
    expect(at(107.02, 21.001)).toBeUndefined();
    expect(at(107.025, 21.025)).toBeUndefined();
  });

  it('takes points and lines', () => {
    const point = { type: 'Point' as const, coordinates: [107.3, 21.2] };
    expect(at(107.3001, 21.2, 50, point)?.position).toEqual([107.3, 21.2]);
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [107.3, 21.2],
        [107.4, 21.2],
      ],
    };
    expect(at(107.35, 21.2001, 50, line)?.type).toBe('edge');
    expect(at(107.45, 21.2, 50, line)).toBeUndefined();
  });

  it('holds no more edges than it has room for', () => {
    expect(snapEdges([square, square], 6).count).toBe(6);
    expect(snapEdges([], 6).count).toBe(0);
  });
});
