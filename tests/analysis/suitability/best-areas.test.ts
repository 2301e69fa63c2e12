import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessOverlaps } from '@/analysis/overlaps';
import { buildSiteIndex } from '@/analysis/site-index';
import { bestAreas } from '@/analysis/suitability/best-areas';
import { surroundingsOf } from '@/analysis/surroundings';
import type { ReferenceData } from '@/domain/reference-data';
import { zoneSites } from '@/domain/reference-sites';
import type { AreaQuestion, SuggestedArea, SuitabilityField } from '@/domain/suitability';
import { suitabilityGround } from '@/domain/suitability-ground';
import { geodesicArea } from '@/geometry/geodesic-area';

import { outlineFaults } from '@/geometry/outline-validity';
import { lngLat } from '@/geometry/position';
import { fieldOf, publishedData } from './published-ground';

const QUESTION: AreaQuestion = {
  hectares: 200,
  count: 6,
  criteria: [
    {
      target: 'interchange',
      weight: 0.6,
      curve: [
        [0, 1],
        [30_000, 0],
      ],
      leastMetres: 0,
      mostMetres: 40_000,
    },
    {
      target: 'seaport',
      weight: 0.4,
      curve: [
        [0, 1],
        [50_000, 0],
      ],
      leastMetres: 2000,
      mostMetres: Infinity,
    },
  ],
  excludes: ['plots'],
  taken: [],
};

function find(field: SuitabilityField, question: AreaQuestion): readonly SuggestedArea[] {
  const work = bestAreas(field, question);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

describe('bestAreas in the province', () => {
  let data: ReferenceData;
  let field: SuitabilityField;
  let areas: readonly SuggestedArea[];

  beforeAll(async () => {
    data = await publishedData();
    field = fieldOf(suitabilityGround(data), 250_000);
    areas = find(field, QUESTION);
  });

  it('gives as many as asked for, best first', () => {
    expect(areas).toHaveLength(6);
    const scores = areas.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0.5 && score <= 1)).toBe(true);
  });

  it('each is one valid outline of the wanted area within a cell', () => {
    for (const { outline, squareMetres, cellMetres } of areas) {
      expect(outlineFaults(outline)).toEqual([]);
      expect(geodesicArea(outline)).toBeCloseTo(squareMetres, 3);
      expect(Math.abs(squareMetres - 2_000_000)).toBeLessThanOrEqual(cellMetres ** 2);
    }
  });

  it('each is compact: its outline is not much longer than that of a square', () => {
    for (const { outline, cellMetres } of areas) {
      const corners = outline.coordinates[0] ?? [];
      const longitudes = corners.map(([longitude = 0]) => longitude);
      const width = (Math.max(...longitudes) - Math.min(...longitudes)) * 103_900;
      expect(width).toBeLessThan(2.5 * Math.sqrt(2_000_000) + cellMetres);
    }
  });

  it('none overlaps a park, a cluster or another area', () => {
    const sites = [
      ...zoneSites(data).filter(
        ({ id }) => data.zones.find((zone) => zone.id === id)?.kind !== 'economic-zone',
      ),
      ...areas.map(({ outline }, at) => ({ id: `area-${at}`, geometry: outline, errorMetres: 0 })),
    ];
    const index = buildSiteIndex(
      sites.map(({ id, geometry }) => ({ type: 'Feature', id, properties: {}, geometry }) as never),
    );
    const work = assessOverlaps(sites, index);
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value.filter(({ oneId, otherId }) => `${oneId} ${otherId}`.includes('area-'))).toEqual([]);
  });

  it('each lies on land, all of it', () => {
    const ground = surroundingsOf(data, []);
    for (const { outline, seed } of areas) {
      expect(ground.metresOffShore(seed)).toBe(0);
      for (const [longitude = 0, latitude = 0] of outline.coordinates[0] ?? [])
        expect(ground.metresOffShore(lngLat(longitude, latitude))).toBe(0);
    }
  });

  it('keeps to the rules of the requirement', () => {
    const near = find(field, {
      ...QUESTION,
      criteria: QUESTION.criteria.map((one) => ({ ...one, leastMetres: 8000, mostMetres: 12_000 })),
    });
    expect(near.length).toBeGreaterThan(0);
    for (const { seed } of near) {
      const hubs = data.hubs.filter(({ kind, status }) => kind === 'interchange' && status === 'in-service');
      const metres = Math.min(...hubs.map(({ position }) => roughMetres(position, seed)));
      expect(metres).toBeGreaterThan(7800);
      expect(metres).toBeLessThan(12_200);
    }
  });

  it('goes elsewhere where land is taken', () => {
    const [first] = areas;
    const again = find(field, { ...QUESTION, taken: first ? [first.outline] : [] });
    const isIn = ({ seed }: SuggestedArea): boolean =>
      first !== undefined && booleanPointInPolygon([...seed], first.outline);
    expect(areas.some(isIn)).toBe(true);
    expect(again.some(isIn)).toBe(false);
  });

  it('stays out of economic zones where the reader wants that', () => {
    const zones = suitabilityGround(data).economicZones;
    const outside = find(field, { ...QUESTION, excludes: ['plots', 'economic-zones'] });
    const isIn = ({ seed }: SuggestedArea): boolean =>
      zones.some((zone) => booleanPointInPolygon([...seed], zone));
    expect(areas.some(isIn)).toBe(true);
    expect(outside.some(isIn)).toBe(false);
  });

  it('says so where there is no room', () => {
    expect(find(field, { ...QUESTION, hectares: 900_000 })).toEqual([]);
  });
});

function roughMetres(one: readonly number[], other: readonly number[]): number {
  const [x = 0, y = 0] = [(one[0] ?? 0) - (other[0] ?? 0), (one[1] ?? 0) - (other[1] ?? 0)];
  return Math.hypot(x * 103_900, y * 110_700);
}
