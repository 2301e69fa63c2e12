import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { planeFor } from '@/analysis/plane-for';
import { assessProximity, proximityOrigins } from '@/analysis/proximity';
import { buildSiteIndex } from '@/analysis/site-index';
import type { Proximity, ProximityOrigin } from '@/domain/proximity';
import { PROXIMITY_TARGETS, proximityAt } from '@/domain/proximity';
import type { Site, SiteTarget } from '@/domain/site';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { lngLat } from '@/geometry/position';

const SQUARE: Site = {
  id: 'square',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [107, 21],
        [107.02, 21],
        [107.02, 21.02],
        [107, 21.02],
        [107, 21],
      ],
    ],
  },
  errorMetres: 300,
};

const PORT: SiteTarget = {
  id: 'port',
  target: 'seaport',
  geometry: { type: 'Point', coordinates: [107.05, 21] },
  errorMetres: 400,
  status: 'in-service',
  opened: null,
};

const CROSSING_ROAD: LineString = {
  type: 'LineString',
  coordinates: [
    [106.9, 21.01],
    [107.1, 21.01],
  ],
};

/** Every answer for these sites and targets, sites in their order, in each the targets in theirs. */
function answers(
  sites: readonly Site[],
  targets: readonly SiteTarget[],
  origin: ProximityOrigin = 'edge',
): readonly Proximity[] {
  const features = [...sites, ...targets].map(
    ({ geometry }): Feature => ({ type: 'Feature', properties: {}, geometry }) as Feature,
  );
  const edges = buildSiteIndex(features.slice(0, sites.length), planeFor(features));
  const work = assessProximity(sites, proximityOrigins(sites, edges, origin), targets, origin);
  for (let step = work.next(); ; step = work.next()) {
    const { done, value } = step;
    if (done)
      return sites.flatMap((_, row) => PROXIMITY_TARGETS.map((kind) => proximityAt(value, row, kind)));
  }
}

function answer(site: Site, target: SiteTarget, origin: ProximityOrigin = 'edge'): Proximity {
  const found = answers([site], [target], origin).find((one) => one.target === target.target);
  if (!found) throw new Error('no answer');
  return found;
}

function metresFrom(origin: ProximityOrigin, site: Site = SQUARE): number {
  const found = answer(site, PORT, origin);
  return found.type === 'assessed' ? found.metres : Number.NaN;
}

const toPort = (longitude: number, latitude: number): number =>
  geodesicDistance(lngLat(longitude, latitude), lngLat(107.05, 21));

describe('assessProximity', () => {
  it('answers for every site and every kind of target, in order', () => {
    const all = answers([SQUARE, { ...SQUARE, id: 'other' }], [PORT]);
    expect(all.map(({ siteId, target }) => `${siteId} ${target}`)).toEqual(
      ['square', 'other'].flatMap((id) => PROXIMITY_TARGETS.map((target) => `${id} ${target}`)),
    );
  });

  it('measures from the origin that is asked for', () => {
    expect(metresFrom('edge')).toBeCloseTo(toPort(107.02, 21), 2);
    expect(metresFrom('farthest')).toBeCloseTo(toPort(107, 21.02), 2);
    expect(metresFrom('inside')).toBeCloseTo(toPort(107.01, 21.01), 0);
    expect(metresFrom('gate', { ...SQUARE, gate: lngLat(107, 21) })).toBeCloseTo(toPort(107, 21), 2);
    expect(metresFrom('gate')).toBeCloseTo(metresFrom('edge'), 6);
  });

  it('combines the errors of both places', () => {
    expect(answer(SQUARE, PORT)).toMatchObject({ errorMetres: 500, nearestId: 'port' });
  });

  it('is exactly 0 for a road through the site', () => {
    const road: SiteTarget = {
      id: 'r',
      target: 'expressway',
      geometry: CROSSING_ROAD,
      errorMetres: 1000,
      status: 'in-service',
      opened: null,
    };
    expect(answer(SQUARE, road)).toMatchObject({ type: 'assessed', metres: 0 });
  });

  it('measures from a point where no area is known', () => {
    const point: Site = {
      id: 'p',
      geometry: { type: 'Point', coordinates: [107, 21] },
      errorMetres: 1,
    };
    expect(metresFrom('edge', point)).toBeCloseTo(toPort(107, 21), 2);
  });

  it('says why there is no answer', () => {
    expect(answer({ ...SQUARE, geometry: null }, PORT)).toMatchObject({
      type: 'not-assessed',
      reason: 'no-place',
    });
    const [expressway] = answers([SQUARE], [PORT]);
    expect(expressway).toMatchObject({ target: 'expressway', type: 'not-assessed', reason: 'no-target' });
    const broken: Site = {
      ...SQUARE,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [107, 21],
            [107, 21],
          ],
        ],
      },
    };
    expect(answer(broken, PORT)).toMatchObject({ type: 'not-assessed', reason: 'bad-geometry' });
  });
});
