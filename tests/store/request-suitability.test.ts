import { describe, expect, it, vi } from 'vitest';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { ok } from '@/domain/result';
import type { SuitabilityField, SuitabilityQuestion } from '@/domain/suitability';
import { withDistanceShare } from '@/domain/suitability-criteria';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { requestSuitability } from '@/store/request-suitability';
import type { SuitabilityPort } from '@/store/suitability-port';

const field = ({ targets, year }: SuitabilityQuestion): SuitabilityField => ({
  grid: { columns: 1, rows: 1, west: 0, north: 0, side: 1 },
  year,
  targets,
  metres: new Float32Array(targets.length),
  flags: new Uint8Array(1),
});

function begin() {
  const store = createAppStore();
  const port = {
    load: vi.fn<SuitabilityPort['load']>(async () => ok(null)),
    field: vi.fn<SuitabilityPort['field']>(async (question) => ok(field(question))),
    areas: vi.fn<SuitabilityPort['areas']>(async () => ok([])),
    cancel: vi.fn<SuitabilityPort['cancel']>(),
  };
  const open = vi.fn(async () => port);
  store.setState({ data: { ...NO_REFERENCE_DATA }, dataStatus: 'ready', projectStatus: 'open' });
  requestSuitability(store, open);
  return { store, port, open, actions: createActions(store) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('requestSuitability', () => {
  it('asks for nothing, and starts nothing, while the layer is off', async () => {
    const { open, actions } = begin();
    actions.changeHeat({ cells: 1_000_000 });
    await settled();
    expect(open).not.toHaveBeenCalled();
  });

  it('asks once the layer is on, and again for other cells and another year', async () => {
    const { store, port, actions } = begin();
    actions.setLayerVisible('suitability', true);
    await settled();
    expect(store.getState().findings.suitability.type).toBe('ready');
    expect(port.field.mock.lastCall?.[0]).toEqual({
      cells: 250_000,
      targets: ['interchange', 'seaport', 'airport', 'border-gate'],
      year: null,
    });
    actions.changeHeat({ cells: 50_000 });
    await settled();
    actions.changeView({ year: 2030 });
    await settled();
    expect(port.field.mock.calls.map(([{ cells, year }]) => [cells, year])).toEqual([
      [250_000, null],
      [50_000, null],
      [50_000, 2030],
    ]);
    expect(port.load).toHaveBeenCalledTimes(1);
  });

  it('does not ask where weights, colours, exclusions or opacity change: the map does those', async () => {
    const { store, port, actions } = begin();
    actions.setLayerVisible('suitability', true);
    await settled();
    const { decision } = store.getState().project;
    const requirement = withDistanceShare(decision.requirement, 'seaport', 0);
    actions.apply({ type: 'decision-changed', aspect: 'weights', decision: { ...decision, requirement } });
    actions.changeHeat({ classes: 'five', excludes: [] });
    actions.setLayerOpacity('suitability', 0.5);
    await settled();
    expect(store.getState().project.decision.requirement).toBe(requirement);
    expect(port.field).toHaveBeenCalledTimes(1);
  });

  it('asks for other ground when zones or roads are others', async () => {
    const { store, port, actions } = begin();
    actions.setLayerVisible('suitability', true);
    await settled();
    store.setState({ data: { ...NO_REFERENCE_DATA } });
    await settled();
    expect(port.load).toHaveBeenCalledTimes(2);
    expect(port.field).toHaveBeenCalledTimes(2);
  });

  it('gives up when it is switched off in the middle, and begins anew when it is switched on', async () => {
    const { port, actions } = begin();
    port.field.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          port.cancel.mockImplementationOnce(() =>
            resolve({ ok: false, problem: { code: 'analysis-cancelled', severity: 'info' } }),
          );
        }),
    );
    actions.setLayerVisible('suitability', true);
    await settled();
    actions.setLayerVisible('suitability', false);
    expect(port.cancel).toHaveBeenCalledTimes(1);
    await settled();
    actions.setLayerVisible('suitability', true);
    await settled();
    expect(port.field).toHaveBeenCalledTimes(2);
  });

  it('has what it had when it is switched off and on again', async () => {
    const { port, actions } = begin();
    actions.setLayerVisible('suitability', true);
    await settled();
    actions.setLayerVisible('suitability', false);
    actions.setLayerVisible('suitability', true);
    await settled();
    expect(port.field).toHaveBeenCalledTimes(1);
    expect(port.cancel).not.toHaveBeenCalled();
  });
});
