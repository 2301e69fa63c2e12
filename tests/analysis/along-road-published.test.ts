import { readFile } from 'node:fs/promises';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { alongRoads } from '@/analysis/along-road';
import { planeFor } from '@/analysis/plane-for';
import { assessProximity, proximityOrigins } from '@/analysis/proximity';
import { buildSiteIndex } from '@/analysis/site-index';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import { type AlongRoad, ROAD_TARGETS, type RoadTarget } from '@/domain/along-road';
import { proximityAt } from '@/domain/proximity';
import { referenceTargets } from '@/domain/reference-sites';
import { ok } from '@/domain/result';
import { isInService } from '@/domain/scenario';
import type { Site } from '@/domain/site';
import { geodesicLength } from '@/geometry/geodesic-length';

const { data } = await loadReferenceData(async (file) =>
  ok(await readFile(`public/geodata/${file}`, 'utf8')),
);
const sites = data.zones.map(
  ({ id, geometry, errorMetres }): Site => ({ id, geometry, errorMetres: errorMetres ?? 0 }),
);
const targets = referenceTargets(data);
const features = [...sites, ...targets].map(
  ({ id, geometry }) => ({ type: 'Feature', id, properties: {}, geometry }) as Feature,
);
const plane = planeFor(features);

const inYear = (year: number | null) => targets.filter((target) => isInService(target, year));

const answersOf = (year: number | null) =>
  new Map(sites.map((site) => [site.id, alongRoads(site, inYear(year), plane)]));

const now = answersOf(null);
const before = answersOf(2021);

function way(
  answers: typeof now,
  siteId: string,
  target: RoadTarget,
): Extract<AlongRoad, { type: 'assessed' }> {
  const answer = answers.get(siteId)?.find((one) => one.target === target);
  if (answer?.type !== 'assessed') throw new Error(`${siteId} has no way to ${target}`);
  return answer;
}

function straightDistances(year: number | null) {
  const index = buildSiteIndex(features.slice(0, sites.length), plane);
  const work = assessProximity(sites, proximityOrigins(sites, index, 'edge'), inYear(year), 'edge');
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('ways along the published roads', () => {
  it('are never shorter than the straight line to the nearest of the kind', () => {
    const straight = straightDistances(null);
    const shorter = sites.flatMap(({ id }, row) =>
      ROAD_TARGETS.flatMap((target) => {
        const answer = now.get(id)?.find((one) => one.target === target);
        const line = proximityAt(straight, row, target);
        if (answer?.type !== 'assessed' || line.type !== 'assessed') return [];
        return answer.metres < line.metres - 0.001 ? `${id} ${target}` : [];
      }),
    );
    expect(shorter).toEqual([]);
  });

  it('are as long as the line that is drawn, and as their parts at least', () => {
    for (const answer of [...now.values()].flat()) {
      if (answer.type !== 'assessed') continue;
      const length = geodesicLength(answer.path.map((place) => [...place]));
      expect(Math.abs(length - answer.metres)).toBeLessThan(1);
      expect(answer.accessMetres).toBeLessThanOrEqual(5000);
      expect(answer.egressMetres).toBeLessThanOrEqual(5000);
      expect(answer.metres).toBeGreaterThanOrEqual(
        answer.accessMetres + answer.gapMetres + answer.egressMetres - 0.001,
      );
    }
  });

  it('are told for most zones, and why not for the others', () => {
    const reasons = (target: RoadTarget) =>
      [...now.values()].flatMap((ways) => {
        const answer = ways.find((one) => one.target === target);
        return answer?.type === 'not-continuous' ? answer.reason : [];
      });
    for (const target of ROAD_TARGETS) {
      expect(reasons(target).filter((reason) => reason === 'no-place')).toHaveLength(2);
      expect(reasons(target).filter((reason) => reason === 'gap')).toEqual([]);
      expect(reasons(target).length).toBeLessThanOrEqual(14);
    }
  });

  it('lead from Sông Khoai to Đại Yên and Cát Bi, since no road of the data leads to Quảng Yên', () => {
    const interchange = way(now, 'kcn-song-khoai', 'interchange');
    expect(interchange).toMatchObject({ hubId: 'ic-dai-yen', via: ['ql18'] });
    expect(interchange.metres).toBeGreaterThan(10_000);
    expect(interchange.metres).toBeLessThan(20_000);
    const airport = way(now, 'kcn-song-khoai', 'airport');
    expect(airport).toMatchObject({ hubId: 'hph', via: ['ql18', 'ct06-hai-phong-ha-long'] });
    expect(airport.metres).toBeGreaterThan(35_000);
    expect(airport.metres).toBeLessThan(50_000);
  });

  it('lead from Hải Hà to the gate of Móng Cái along National Road 18', () => {
    const gate = way(now, 'kcn-cang-bien-hai-ha', 'border-gate');
    expect(gate).toMatchObject({ hubId: 'bac-luan-1', via: ['ql18'] });
    expect(gate.metres).toBeGreaterThan(20_000);
    expect(gate.metres).toBeLessThan(32_000);
  });

  it('have no length to what lies in a zone', () => {
    expect(way(now, 'kkt-cua-khau-mong-cai', 'border-gate').metres).toBe(0);
    expect(way(now, 'kkt-van-don', 'airport').metres).toBe(0);
  });

  it('were longer before the expressway to Móng Cái', () => {
    const [then, today] = [before, now].map((answers) => way(answers, 'kcn-hai-yen', 'airport'));
    expect(today).toMatchObject({ hubId: 'vdo', via: ['ql18', 'ct06-van-don-mong-cai'] });
    expect(then?.via).not.toContain('ct06-van-don-mong-cai');
    expect(then?.metres).toBeGreaterThan(today?.metres ?? Infinity);
  });
});
