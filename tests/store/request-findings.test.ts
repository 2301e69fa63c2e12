import { describe, expect, it } from 'vitest';
import { findingValue } from '@/domain/finding';
import type { Problem } from '@/domain/problem';
import type { ProximityQuestion, ProximityTable } from '@/domain/proximity';
import { failed, ok, type Result } from '@/domain/result';
import type { RingAnswer, RingQuestion } from '@/domain/ring-table';
import { createActions } from '@/store/actions';
import type { AnalysisPort } from '@/store/analysis-port';
import { createAppStore } from '@/store/app-store';
import { requestFindings } from '@/store/request-findings';

type Asked = {
  readonly question: ProximityQuestion;
  readonly tell: (progress: number) => void;
  readonly answer: (result: Result<ProximityTable, Problem>) => Promise<void>;
};

const BROKEN: Problem = { code: 'analysis-failed', severity: 'error' };
const CANCELLED: Problem = { code: 'analysis-cancelled', severity: 'info' };

function table(origin: ProximityTable['origin']): ProximityTable {
  return {
    origin,
    siteIds: [],
    targetIds: [],
    metres: new Float64Array(),
    errorMetres: new Float32Array(),
    nearest: new Int32Array(),
    connections: new Float64Array(),
  };
}

/** Lets everything that was promised happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A port whose distances are answered by hand, and a store that is ready. */
async function start(
  load: AnalysisPort['load'] = async () => ok(null),
  overlaps: AnalysisPort['overlaps'] = async () => ok([]),
) {
  const asked: Asked[] = [];
  const rings: RingQuestion[] = [];
  const accuracyCalls: number[] = [];
  const cancels: number[] = [];
  const store = createAppStore();
  requestFindings(store, {
    load,
    proximity: (question, tell) =>
      new Promise((resolve) => {
        const answer = (result: Result<ProximityTable, Problem>): Promise<void> => {
          resolve(result);
          return settle();
        };
        asked.push({ question, tell, answer });
      }),
    rings: async (question) => {
      rings.push(question);
      return ok({ question, outlines: [], table: {} } as unknown as RingAnswer);
    },
    alongRoad: async ({ siteId }) => ok({ siteId, ways: [] }),
    overlaps,
    rank: () => Promise.reject(new Error('not asked')),
    stability: () => Promise.reject(new Error('not asked')),
    accuracy: async () => {
      accuracyCalls.push(1);
      return ok([]);
    },
    cancel: () => cancels.push(1),
  });
  store.setState({ dataStatus: 'ready' });
  await settle();
  return { store, actions: createActions(store), asked, rings, accuracyCalls, cancels };
}

describe('requestFindings', () => {
  it('asks once the data is there, and shows the answer', async () => {
    const { store, asked } = await start();
    expect(asked.map(({ question }) => question)).toEqual([{ origin: 'edge', year: null }]);
    expect(store.getState().findings.proximity.type).toBe('pending');
    await asked[0]?.answer(ok(table('edge')));
    expect(store.getState().findings.proximity).toEqual({ type: 'ready', value: table('edge') });
    expect(store.getState().findings.overlaps).toEqual({ type: 'ready', value: [] });
  });

  it('asks only the newest of questions that came while one was worked on', async () => {
    const { store, actions, asked } = await start();
    actions.changeView({ origin: 'inside' });
    actions.changeView({ origin: 'farthest' });
    actions.changeView({ year: 2030 });
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(ok(table('edge')));
    expect(asked.map(({ question }) => question)).toEqual([
      { origin: 'edge', year: null },
      { origin: 'farthest', year: 2030 },
    ]);
    expect(store.getState().findings.proximity).toEqual({ type: 'pending', before: table('edge') });
    await asked[1]?.answer(ok(table('farthest')));
    expect(findingValue(store.getState().findings.proximity)?.origin).toBe('farthest');
  });

  it('tells progress, but never after the answer', async () => {
    const { store, asked } = await start();
    asked[0]?.tell(0.5);
    expect(store.getState().findings.proximity).toMatchObject({ type: 'pending', progress: 0.5 });
    await asked[0]?.answer(ok(table('edge')));
    asked[0]?.tell(1);
    expect(store.getState().findings.proximity.type).toBe('ready');
  });

  it('shows why there is no answer', async () => {
    const { store, asked } = await start();
    await asked[0]?.answer(failed(BROKEN));
    expect(store.getState().findings.proximity).toEqual({ type: 'failed', problem: BROKEN });
    const other = await start(async () => failed(BROKEN));
    expect(other.asked).toEqual([]);
    expect(other.store.getState().findings.overlaps).toEqual({ type: 'failed', problem: BROKEN });
  });

  it('cancels, and asks again, when it is told to', async () => {
    const { store, actions, asked, cancels } = await start();
    actions.requestAnalysis('cancel');
    expect(cancels).toHaveLength(1);
    await asked[0]?.answer(failed(CANCELLED));
    expect(store.getState().findings.proximity.type).toBe('failed');
    actions.requestAnalysis('repeat');
    await asked[1]?.answer(ok(table('edge')));
    expect(store.getState().findings.proximity.type).toBe('ready');
  });

  it('asks again for overlaps too where the cancel ended them', async () => {
    const answers = [failed(CANCELLED), ok([]), failed(BROKEN)] as const;
    let calls = 0;
    const { store, actions } = await start(undefined, async () => answers[calls++] ?? ok([]));
    expect(store.getState().findings.overlaps.type).toBe('failed');
    for (let repeat = 0; repeat < 2; repeat++) {
      actions.requestAnalysis('repeat');
      await settle();
      expect(store.getState().findings.overlaps).toEqual({ type: 'ready', value: [] });
    }
    expect(calls).toBe(2);
  });

  it('asks for rings only where there are some', async () => {
    const { store, actions, rings } = await start();
    expect(rings).toEqual([]);
    actions.toggleRing('expressway');
    await settle();
    expect(rings).toMatchObject([{ centres: [{ type: 'corridor', id: 'expressway' }] }]);
    expect(rings[0]?.radiiMetres).toEqual([5000, 10_000, 20_000]);
    expect(store.getState().findings.rings.type).toBe('ready');
    actions.toggleRing('expressway');
    await settle();
    expect(rings).toHaveLength(1);
    expect(findingValue(store.getState().findings.rings)).toBeNull();
  });

  it('checks the accuracy when its page is opened, once', async () => {
    const { actions, accuracyCalls } = await start();
    expect(accuracyCalls).toHaveLength(0);
    actions.changeView({ page: 'accuracy' });
    await settle();
    actions.changeView({ page: 'map' });
    actions.changeView({ page: 'accuracy' });
    await settle();
    expect(accuracyCalls).toHaveLength(1);
  });
});
