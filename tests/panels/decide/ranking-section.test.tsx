import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { assessStability } from '@/analysis/decision/stability';
import { rankingQuestion } from '@/domain/decision/decision-table';
import type { Ranking, Stability } from '@/domain/decision/ranking';
import { type Requirement, USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import type { Finding } from '@/domain/finding';
import { RankingSection } from '@/panels/decide/ranking-section';
import { finish } from '../../analysis/decision/finish';
import { AREA, type Cell, madeUpTable } from '../../domain/decision/made-up-table';
import { NO_FACTS } from '../../domain/decision/no-facts';
import { makeZone } from '../../domain/make-zone';
import { renderPanel } from '../site/render-panel';

const REQUIREMENT: Requirement = {
  ...USUAL_REQUIREMENT,
  criteria: [{ criterion: AREA, weight: 1, direction: 'more', normalisation: { type: 'min-max' } }],
  missing: 'not-ranked',
  trial: { draws: 400, seed: 3, weightSpread: 0.25 },
};

function ranked(areas: Readonly<Record<string, Cell>>): Ranking {
  const rows = Object.entries(areas).map(([id, area]) => [id, [null, area]] as const);
  const table = madeUpTable(Object.fromEntries(rows));
  return rankSites(rankingQuestion(table, Object.keys(areas), REQUIREMENT, NO_FACTS));
}

/** The section while the project holds nothing: what it shows comes from the findings. */
function shown(ranking: Finding<Ranking>, stability: Finding<Stability>): Promise<string> {
  const zones = ['a', 'b', 'c'].map((id) => makeZone({ id, name: `KCN ${id}` }));
  return renderPanel(<RankingSection />, { data: { zones }, findings: { ranking, stability } });
}

const RANKING = ranked({ a: [300, 60], b: 250, c: null });
const STABILITY = finish(assessStability(RANKING)).value;
const READY = { type: 'ready', value: RANKING } as const;
const chancesIn = (markup: string): number => markup.split('data-figure="chance-first"').length - 1;

describe('RankingSection', () => {
  it('shows a ranking with its stability, seed and draws', async () => {
    const markup = await shown(READY, { type: 'ready', value: STABILITY });
    expect(markup).toMatch(/data-testid="rank-row" data-site-id="a" data-rank="1"/);
    expect(markup).toMatch(/data-testid="stability" data-state="ready" data-seed="3" data-draws="400"/);
    expect(markup).toMatch(/data-testid="first-place" data-verdict="(leans|holds|open)"/);
    expect(chancesIn(markup)).toBeGreaterThanOrEqual(2);
  });

  it('writes every score with as many digits', async () => {
    const markup = await shown(READY, { type: 'ready', value: STABILITY });
    const scores = [...markup.matchAll(/data-figure="score"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(scores).toEqual(expect.arrayContaining(['1,00', '0,00']));
  });

  it('says that the stability is being worked out, and never tells that of another ranking', async () => {
    const markup = await shown(READY, { type: 'pending', before: null, progress: 0.4 });
    expect(markup).toContain('data-testid="rank-row"');
    expect(markup).toMatch(/data-testid="stability" data-state="pending"/);
    expect(markup).toContain('data-testid="stability-progress"');
    expect(chancesIn(markup)).toBe(0);
    const row = (await shown(READY, { type: 'pending', before: STABILITY })).split(
      'data-testid="stability"',
    )[0];
    expect(chancesIn(row ?? '')).toBe(0);
  });

  it('says that nobody knows where the trial was given up or failed', async () => {
    const problem = { code: 'analysis-cancelled', severity: 'info' } as const;
    const markup = await shown(READY, { type: 'failed', problem });
    expect(markup).toMatch(/data-state="failed"/);
    expect(markup).toContain('role="alert"');
    expect(chancesIn(markup)).toBe(0);
  });

  it('names who is not ranked, and for want of which value', async () => {
    const markup = await shown(READY, { type: 'ready', value: STABILITY });
    expect(markup).toMatch(/1 địa điểm không xếp hạng/);
    expect(markup).not.toMatch(/data-testid="rank-row" data-site-id="c"/);
  });

  it('shows no stability where nothing is ranked', async () => {
    const none = await shown({ type: 'ready', value: ranked({}) }, { type: 'pending', before: null });
    expect(none).not.toContain('data-testid="rank-row"');
    expect(none).not.toContain('data-testid="stability"');
    expect(none).toContain('data-testid="ranking-computing"');
  });
});
