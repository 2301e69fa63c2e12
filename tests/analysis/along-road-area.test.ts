import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { alongRoads } from '@/analysis/along-road';
import { ROAD_TARGETS } from '@/domain/along-road';
import type { Site } from '@/domain/site';
import {
  at,
  metresBetween,
  metresOf,
  PLANE,
  PORT,
  SOUTH_NORTH,
  siteAt,
  WEST_EAST,
  way,
} from './made-up-roads';

const box = (west: number, south: number, east: number, north: number): Site => ({
  ...siteAt([0, 0]),
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

describe('alongRoads from a site with an area', () => {
  it('begins at its edge', () => {
    const answer = way('seaport', box(106.93, 21.01, 106.95, 21.03), [WEST_EAST, SOUTH_NORTH, PORT]);
    if (answer.type !== 'assessed') throw new Error('no way');
    expect(answer.path[0]?.[1]).toBeCloseTo(21.01, 6);
    expect(answer.accessMetres).toBeCloseTo(metresBetween([106.95, 21], [106.95, 21.01]), -1);
    expect(metresBetween(...answer.path.map((place) => [...place]))).toBeCloseTo(answer.metres, 1);
  });

  it('is left where its road leaves it on the side of the hub', () => {
    const crossed = [box(106.91, 20.99, 107.02, 21.01), box(106.85, 20.99, 107.02, 21.01)];
    for (const site of crossed) {
      const expected = metresBetween([107.02, 21], [107.05, 21], [107.05, 21.08]);
      expect(
        Math.abs(metresOf(way('seaport', site, [WEST_EAST, SOUTH_NORTH, PORT])) - expected),
      ).toBeLessThan(2);
    }
  });

  it('is at what lies in it, be there a road or not', () => {
    for (const roads of [[], [WEST_EAST, SOUTH_NORTH]]) {
      const answer = way('seaport', box(107, 20.98, 107.07, 21.09), [...roads, PORT]);
      expect(answer).toMatchObject({ type: 'assessed', metres: 0, hubId: 'port', via: [] });
    }
  });

  it('goes from a road in it to a hub beside that road', () => {
    const port = at('port', 'seaport', [107.06, 21.05]);
    const answer = way('seaport', box(107, 20.98, 107.055, 21.09), [WEST_EAST, SOUTH_NORTH, port]);
    expect(metresOf(answer)).toBeCloseTo(metresBetween([107.05, 21.05], [107.06, 21.05]), 0);
  });

  it('has no answer where its edge crosses itself', () => {
    const { geometry, ...site } = box(106.93, 21.01, 106.95, 21.03);
    const bowTie = (geometry as Polygon).coordinates.map(([a = [], b = [], c = [], d = []]) => [
      a,
      c,
      b,
      d,
      a,
    ]);
    const answers = alongRoads(
      { ...site, geometry: { type: 'Polygon', coordinates: bowTie } },
      [WEST_EAST, SOUTH_NORTH, PORT],
      PLANE,
    );
    expect(answers.map((one) => one.type === 'not-continuous' && one.reason)).toEqual(
      ROAD_TARGETS.map(() => 'no-place'),
    );
  });
});
