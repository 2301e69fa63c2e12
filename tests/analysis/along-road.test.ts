import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { alongRoads } from '@/analysis/along-road';
import { ROAD_TARGETS } from '@/domain/along-road';
import { isInService } from '@/domain/scenario';
import type { Site, SiteTarget } from '@/domain/site';
import {
  along,
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

describe('alongRoads', () => {
  it('goes along two roads that cross, with the ways off them', () => {
    const site = siteAt([106.95, 21.01]);
    const port = at('port', 'seaport', [107.06, 21.08]);
    const answer = way('seaport', site, [WEST_EAST, SOUTH_NORTH, port]);
    const expected = metresBetween(
      [106.95, 21.01],
      [106.95, 21],
      [107.05, 21],
      [107.05, 21.08],
      [107.06, 21.08],
    );
    // Feet are set square to the road in the plane: a metre in twenty kilometres.
    expect(Math.abs(metresOf(answer) - expected)).toBeLessThan(2);
    expect(answer).toMatchObject({ hubId: 'port', via: ['west-east', 'south-north'] });
    if (answer.type !== 'assessed') return;
    expect(Math.abs(answer.accessMetres - metresBetween([106.95, 21.01], [106.95, 21]))).toBeLessThan(2);
    expect(answer.egressMetres).toBeCloseTo(metresBetween([107.05, 21.08], [107.06, 21.08]), 0);
    expect(answer.path[0]).toEqual([expect.closeTo(106.95, 9), expect.closeTo(21.01, 9)]);
    expect(answer.path.at(-1)).toEqual([expect.closeTo(107.06, 9), expect.closeTo(21.08, 9)]);
    expect(metresBetween(...answer.path.map((place) => [...place]))).toBeCloseTo(answer.metres, 1);
  });

  it('is never shorter than the straight line', () => {
    for (const x of [106.91, 106.95, 107.02, 107.04, 107.09]) {
      for (const y of [20.97, 21.001, 21.03]) {
        const metres = metresOf(way('seaport', siteAt([x, y]), [WEST_EAST, SOUTH_NORTH, PORT]));
        expect(metres).toBeGreaterThanOrEqual(metresBetween([x, y], [107.05, 21.08]) - 0.01);
      }
    }
  });

  it('bridges a gap as wide as the errors of both roads, and no wider', () => {
    const gap = (errorMetres: number) =>
      way('seaport', siteAt([106.95, 21]), [
        along(
          'one',
          'national-road',
          [
            [106.9, 21],
            [107, 21],
          ],
          errorMetres,
        ),
        along(
          'two',
          'national-road',
          [
            [107.01, 21],
            [107.05, 21],
            [107.05, 21.1],
          ],
          errorMetres,
        ),
        PORT,
      ]);
    // The ends are 1,039 m apart: 800 m each are 1,131 m together, 700 m are 990 m.
    expect(gap(800)).toMatchObject({ type: 'assessed', via: ['one', 'two'] });
    expect(gap(700)).toEqual({ type: 'not-continuous', target: 'seaport', reason: 'gap' });
    const answer = gap(800);
    expect(answer.type === 'assessed' && answer.errorMetres).toBeCloseTo(Math.hypot(800, 800, 1039.4), 0);
  });

  it('enters and leaves an expressway only at interchanges and ends', () => {
    const expressway = along(
      'expressway',
      'expressway',
      [
        [106.8, 21.02],
        [107.3, 21.02],
      ],
      100,
    );
    const site = siteAt([106.95, 21.0]);
    const far = at('port', 'seaport', [107.3, 21.0]);
    const beside = along('beside', 'national-road', [
      [107.28, 21],
      [107.32, 21],
    ]);
    const roads = [WEST_EAST, expressway, beside, far];
    // The expressway passes over the road without a way down.
    expect(way('seaport', site, [...roads, SOUTH_NORTH]).type).toBe('not-continuous');
    const interchange = at('interchange', 'interchange', [107.02, 21.02]);
    expect(way('seaport', site, [...roads, interchange])).toMatchObject({
      type: 'assessed',
      via: ['west-east', 'expressway'],
    });
    expect(way('interchange', site, [...roads, interchange])).toMatchObject({ hubId: 'interchange' });
  });

  it('says why there is no way', () => {
    const reason = (site: Site, targets: readonly SiteTarget[]) => {
      const answer = way('seaport', site, targets);
      return answer.type === 'not-continuous' ? answer.reason : 'assessed';
    };
    expect(reason({ ...siteAt([0, 0]), geometry: null }, [WEST_EAST, PORT])).toBe('no-place');
    expect(reason(siteAt([107, 21.06]), [WEST_EAST, PORT])).toBe('no-road-near-site');
    expect(reason(siteAt([107, 21]), [WEST_EAST, PORT])).toBe('no-road-near-hub');
    expect(reason(siteAt([107, 21]), [WEST_EAST])).toBe('no-road-near-hub');
    expect(reason(siteAt([107, 21]), [])).toBe('no-road-near-site');
  });

  it('takes the nearest of several, not passing through another', () => {
    const near = at('near', 'seaport', [107.05, 21.02]);
    expect(way('seaport', siteAt([107.05, 20.95]), [SOUTH_NORTH, PORT, near])).toMatchObject({
      hubId: 'near',
    });
  });

  it('is as far there as back', () => {
    for (const [x, y] of [
      [106.92, 21.02],
      [107.049, 20.93],
      [107.08, 20.98],
    ] as const) {
      const there = way('seaport', siteAt([x, y]), [WEST_EAST, SOUTH_NORTH, PORT]);
      const port = at('port', 'seaport', [x, y]);
      const back = way('seaport', siteAt([107.05, 21.08]), [WEST_EAST, SOUTH_NORTH, port]);
      expect(metresOf(back)).toBeCloseTo(metresOf(there), 6);
    }
  });

  it('takes the way round while the short one is not yet open', () => {
    const short = { ...SOUTH_NORTH, id: 'short', opened: '2022-09-01' };
    const round = along('round', 'national-road', [
      [106.92, 21],
      [106.92, 21.08],
      [107.05, 21.08],
    ]);
    const inYear = (year: number) =>
      way(
        'seaport',
        siteAt([107, 21]),
        [WEST_EAST, short, round, PORT].filter((target) => isInService(target, year)),
      );
    const [before, after] = [inYear(2021), inYear(2022)];
    expect(before).toMatchObject({ via: ['west-east', 'round'] });
    expect(after).toMatchObject({ via: expect.arrayContaining(['short']) });
    const roundMetres = metresBetween([107, 21], [106.92, 21], [106.92, 21.08], [107.05, 21.08]);
    expect(Math.abs(metresOf(before) - roundMetres)).toBeLessThan(2);
    const shortMetres = metresBetween([107, 21], [107.05, 21], [107.05, 21.08]);
    expect(Math.abs(metresOf(after) - shortMetres)).toBeLessThan(2);
  });

  it('does not change between expressways that cross, only where one of them ends', () => {
    const expressway = (id: string, ...line: Position[]) => along(id, 'expressway', line, 100);
    const one = expressway('one', [106.9, 21], [107.1, 21]);
    const over = expressway('over', [107, 20.9], [107, 21.08]);
    const from = expressway('from', [107, 21], [107, 21.08]);
    const port = at('port', 'seaport', [107, 21.09]);
    expect(way('seaport', siteAt([106.89, 21]), [one, over, port])).toMatchObject({ reason: 'gap' });
    expect(way('seaport', siteAt([106.89, 21]), [one, from, port])).toMatchObject({ via: ['one', 'from'] });
  });

  it('does not enter an expressway where a road ends at its side', () => {
    const expressway = along(
      'expressway',
      'expressway',
      [
        [107.1, 20.9],
        [107.1, 21.2],
      ],
      500,
    );
    const port = at('port', 'seaport', [107.1, 21.21]);
    const interchange = at('interchange', 'interchange', [107.1, 21.001], 500);
    const roads = [WEST_EAST, expressway, port];
    expect(way('seaport', siteAt([107, 21]), roads)).toMatchObject({ reason: 'gap' });
    expect(way('seaport', siteAt([107, 21]), [...roads, interchange])).toMatchObject({
      via: ['west-east', 'expressway'],
    });
  });

  it('bridges no gap wider than local roads reach, however little is known of the roads', () => {
    const north = (start: number) =>
      along(
        'north',
        'national-road',
        [
          [107.05, start],
          [107.05, 21.1],
        ],
        9000,
      );
    const answer = (start: number) => way('seaport', siteAt([106.95, 21]), [WEST_EAST, north(start), PORT]);
    expect(answer(21.04)).toMatchObject({ type: 'assessed', via: ['west-east', 'north'] });
    expect(answer(21.05)).toMatchObject({ reason: 'gap' });
  });

  it('counts the error of an interchange passed, and says how much of the way lies between roads', () => {
    const expressway = along('expressway', 'expressway', [
      [107, 21.02],
      [107.3, 21.02],
    ]);
    const interchange = at('interchange', 'interchange', [107.02, 21.02], 500);
    const port = at('port', 'seaport', [107.3, 21.03]);
    const answer = way('seaport', siteAt([106.95, 21]), [WEST_EAST, expressway, interchange, port]);
    if (answer.type !== 'assessed') throw new Error('no way');
    const gap = metresBetween([107.02, 21], [107.02, 21.02]);
    expect(Math.abs(answer.gapMetres - gap)).toBeLessThan(2);
    expect(Math.abs(answer.errorMetres - Math.hypot(500, gap))).toBeLessThan(2);
  });

  it('answers every kind, in order', () => {
    expect(alongRoads(siteAt([107, 21]), [WEST_EAST], PLANE).map(({ target }) => target)).toEqual([
      ...ROAD_TARGETS,
    ]);
  });
});
