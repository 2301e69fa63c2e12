import { describe, expect, it } from 'vitest';
import { type RankingQuestion, SWAY_PARTS } from '@/domain/decision/ranking';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { PROXIMITY_TARGETS, proximityAt } from '@/domain/proximity';
import type { Site, SiteTarget } from '@/domain/site';
import { AnalysisService } from '@/workers/analysis-service';

const square = (id: string, west: number, south: number, degrees = 0.02): Site => ({
  id,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + degrees, south],
        [west + degrees, south + degrees],
        [west, south + degrees],
        [west, south],
      ],
    ],
  },
  errorMetres: 100,
});

const port = (id: string, longitude: number, opened: string | null): SiteTarget => ({
  id,
  target: 'seaport',
  geometry: { type: 'Point', coordinates: [longitude, 21] },
  errorMetres: 300,
  status: 'in-service',
  opened,
});

const SITES = [square('west', 107, 21), square('east', 107.01, 21.01), square('far', 107.5, 21)];
const PORTS = [port('old', 107.2, null), port('new', 107.05, '2022-09-01')];

function service(pause: () => Promise<void> = async () => undefined): AnalysisService {
  const made = new AnalysisService(pause);
  made.load(SITES, PORTS);
  return made;
}

/** 40 sites, the last the best, and draws enough to pause between them. */
function question(seed: number): RankingQuestion {
  const [criterion] = USUAL_REQUIREMENT.criteria;
  if (!criterion) throw new Error('the usual requirement has criteria');
  const trial = { draws: 20_000, seed, weightSpread: 0.25 };
  const siteIds = Array.from({ length: 40 }, (_, place) => `site-${place}`);
  return {
    siteIds,
    requirement: { ...USUAL_REQUIREMENT, criteria: [{ ...criterion, weight: 1 }], trial },
    values: Float64Array.from(siteIds, (_, place) => 100 - place),
    errors: new Float64Array(siteIds.length).fill(0.1),
    sways: new Float64Array(siteIds.length * SWAY_PARTS),
  };
}

describe('AnalysisService', () => {
  it('answers with what is in service in the year', async () => {
    const nearest = async (year: number | null) => {
      const answer = await service().proximity({ origin: 'edge', year }, () => undefined);
      if (!answer.ok) throw new Error(answer.problem.code);
      return proximityAt(answer.value, 0, 'seaport');
    };
    expect(await nearest(2020)).toMatchObject({ nearestId: 'old' });
    expect(await nearest(2022)).toMatchObject({ nearestId: 'new' });
    expect(await nearest(null)).toMatchObject({ nearestId: 'new' });
  });

  it('tells how far it has come, and gives up when it is cancelled', async () => {
    const progress: number[] = [];
    let pauses = 0;
    const made = service(async () => {
      if (pauses++ === 2) made.cancel();
    });
    const answer = await made.proximity({ origin: 'edge', year: null }, (value) => progress.push(value));
    expect(answer).toEqual({ ok: false, problem: { code: 'analysis-cancelled', severity: 'info' } });
    expect(progress).toEqual([1, 2, 3].map((done) => done / PROXIMITY_TARGETS.length));
    const again = await made.proximity({ origin: 'inside', year: null }, () => undefined);
    expect(again.ok).toBe(true);
  });

  it('finds what ground sites share, with the share of each', async () => {
    const answer = await service().overlaps();
    const [overlap, ...others] = answer.ok ? answer.value : [];
    expect(others).toEqual([]);
    expect(overlap).toMatchObject({ oneId: 'west', otherId: 'east' });
    expect(overlap?.shareOfOne).toBeCloseTo(0.25, 3);
    expect(overlap?.shareOfOther).toBeCloseTo(0.25, 3);
  });

  it('hears a cancel between many overlaps, and finds them all when asked again', async () => {
    const corners = Array.from({ length: 200 }, (_, corner) => {
      const angle = (Math.PI * corner) / 100;
      return [107 + 0.01 * Math.cos(angle), 21 + 0.01 * Math.sin(angle)];
    });
    const coordinates = [[...corners, ...corners.slice(0, 1)]];
    const copies = Array.from({ length: 40 }, (_, copy): Site => {
      return { id: `copy-${copy}`, geometry: { type: 'Polygon', coordinates }, errorMetres: 1 };
    });
    let pauses = 0;
    const made = new AnalysisService(async () => {
      pauses++;
      if (pauses === 2) made.cancel();
    });
    made.load(copies, []);
    const answer = await made.overlaps();
    expect(answer).toEqual({ ok: false, problem: { code: 'analysis-cancelled', severity: 'info' } });
    expect(pauses).toBe(2);
    const again = await made.overlaps();
    expect(again.ok && again.value).toHaveLength((40 * 39) / 2);
  });

  it('ranks, tells how far the draws are, and gives them up for those of a newer ranking', async () => {
    const made = service();
    const first = await made.stability(question(1), () => undefined);
    expect(made.rank(question(1)).ranked.map(({ siteId }) => siteId)[0]).toBe('site-39');
    expect(first.ok && first.value.bySite[0]?.siteId).toBe('site-39');
    const progress: number[] = [];
    let newer: ReturnType<AnalysisService['stability']> | null = null;
    const older = await made.stability(question(1), (share) => {
      progress.push(share);
      newer ??= made.stability(question(2), () => undefined);
    });
    expect(older).toEqual({ ok: false, problem: { code: 'analysis-cancelled', severity: 'info' } });
    expect(progress).toHaveLength(1);
    expect(progress[0]).toBeGreaterThan(0.1);
    expect(progress[0]).toBeLessThan(0.9);
    expect(await newer).toMatchObject({ ok: true, value: { trial: { seed: 2 } } });
    expect(await made.stability(question(1), () => made.cancel())).toMatchObject({ ok: false });
  });

  it('answers rings for every site, with outlines only where circles do not stand apart', () => {
    const question = {
      centres: [{ type: 'hub', id: 'old', position: [107.2, 21], errorMetres: 300 }],
      radiiMetres: [5000, 50_000],
      isDissolved: false,
      year: null,
    } as unknown as Parameters<AnalysisService['rings']>[0];
    const { table, outlines } = service().rings(question);
    expect(table.siteIds).toEqual(['west', 'east', 'far']);
    expect([...table.verdicts]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(outlines).toEqual([]);
    expect(service().rings({ ...question, isDissolved: true }).outlines).toHaveLength(2);
  });
});
