import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '@/domain/edit';
import { lngLat } from '@/geometry/position';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { recordSettings } from '@/store/record-settings';
import { makeCandidate, makeProject } from '../domain/make-candidate';

function start() {
  const store = createAppStore();
  store.setState({ project: makeProject(), projectStatus: 'open' });
  let time = 0;
  recordSettings(store, () => time);
  const actions = createActions(store);
  const stepNames = () =>
    store.getState().history.past.map(({ name, subject }) => `${name} ${subject}`.trim());
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { store, actions, stepNames, wait };
}

const add = (id: string): Edit => ({
  type: 'candidates-added',
  candidates: [makeCandidate({ id, name: id })],
});

describe('undo and redo', () => {
  it('name each step', () => {
    const { actions, stepNames, wait } = start();
    actions.apply(add('A'));
    actions.apply({ type: 'candidate-changed', id: 'A', change: { name: 'B' } });
    actions.apply({ type: 'candidate-changed', id: 'A', change: { gate: lngLat(107, 21) } });
    wait(5000);
    actions.changeFilter({ kinds: ['industrial-park'] });
    expect(stepNames()).toEqual([
      'candidates-added A',
      'attributes-changed A',
      'gate-changed B',
      'view-filter',
    ]);
  });

  it('take a gate and the distances that begin there for one step', () => {
    const { actions, stepNames, store } = start();
    const origin = () => store.getState().view.origin;
    actions.apply(add('A'));
    actions.setGate('A', lngLat(107, 21));
    expect([origin(), stepNames()]).toEqual(['gate', ['candidates-added A', 'gate-changed A']]);
    actions.undo();
    expect([origin(), store.getState().project.candidates[0]?.gate]).toEqual(['edge', null]);
    actions.redo();
    expect([origin(), store.getState().project.candidates[0]?.gate]).toEqual(['gate', [107, 21]]);
    actions.setGate('kcn-a', lngLat(107, 21));
    actions.setGate('A', null);
    expect(origin()).toBe('gate');
    // None is left.
    actions.setGate('kcn-a', null);
    expect(origin()).toBe('edge');
    expect(stepNames().slice(2)).toEqual(['view-gates', 'gate-changed A', 'view-gates']);
  });

  it('take a drag for one step, and two drags for two', () => {
    const { actions, stepNames, wait, store } = start();
    for (const opacity of [0.9, 0.8, 0.7]) {
      actions.setLayerOpacity('parks', opacity);
      wait(100);
    }
    expect(stepNames()).toEqual(['view-layers']);
    wait(2000);
    actions.setLayerOpacity('parks', 0.2);
    expect(stepNames()).toEqual(['view-layers', 'view-layers']);
    actions.undo();
    const parks = store.getState().view.layers.find(({ id }) => id === 'parks');
    expect(parks?.opacity).toBe(0.7);
  });

  it('take each press on what is compared for a step, however quick', () => {
    const { actions, store } = start();
    for (const compare of [['a'], ['a', 'b'], ['b', 'a'], ['a']]) actions.changeView({ compare });
    actions.undo();
    expect(store.getState().view.compare).toEqual(['b', 'a']);
    actions.undo();
    expect(store.getState().view.compare).toEqual(['a', 'b']);
  });

  it('leave where one looks alone', () => {
    const { actions, store } = start();
    actions.changeView({ tab: 'layers', locale: 'en', selection: { type: 'hub', id: 'x' } });
    expect(store.getState().history.past).toEqual([]);
    actions.apply(add('A'));
    actions.changeView({ tab: 'explore' });
    actions.undo();
    expect(store.getState().view.tab).toBe('explore');
  });

  it('say that a change is not saved yet', () => {
    const { actions, store } = start();
    expect(store.getState().savedState).toBe('saved');
    actions.apply(add('A'));
    expect(store.getState().savedState).toBe('unsaved');
  });

  it('change nothing that must not be changed', () => {
    const { actions, store } = start();
    actions.apply(add('A'));
    store.setState({ projectStatus: 'read-only' });
    expect(actions.apply(add('B'))).toBe(false);
    actions.undo();
    expect(store.getState().project.candidates.map(({ id }) => id)).toEqual(['A']);
  });

  it('come back to every state, whatever is done', () => {
    const move = fc.constantFrom('add', 'rename', 'remove', 'filter', 'undo', 'redo');
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { actions, store, wait } = start();
        const states = () => ({ project: store.getState().project, filter: store.getState().view.filter });
        const seen = [states()];
        let at = 0;
        moves.forEach((what, count) => {
          wait(5000);
          const before = store.getState().history.past.length;
          if (what === 'undo') actions.undo();
          else if (what === 'redo') actions.redo();
          else doOne(actions, what, count, store.getState().project.candidates[0]?.id);
          const now = store.getState().history.past.length;
          if (what !== 'undo' && what !== 'redo' && now > before) {
            at = now;
            seen.length = now;
            seen.push(states());
          } else at = now;
          expect(states()).toEqual(seen[at]);
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

type Actions = ReturnType<typeof createActions>;

function doOne(actions: Actions, what: string, count: number, first: string | undefined): void {
  if (what === 'add') actions.apply(add(`c-${count}`));
  else if (what === 'filter') actions.changeFilter({ minHectares: count });
  else if (first !== undefined && what === 'remove')
    actions.apply({ type: 'candidates-removed', ids: [first] });
  else if (first !== undefined)
    actions.apply({ type: 'candidate-changed', id: first, change: { name: `n-${count}` } });
}
