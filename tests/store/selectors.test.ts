import { describe, expect, it } from 'vitest';
import type { Hub } from '@/domain/hub';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { selectDataInYear } from '@/store/selectors';

const hub = (id: string, opened: string | null): Hub =>
  ({ id, kind: 'border-gate', status: 'in-service', opened }) as Hub;

function start() {
  const store = createAppStore();
  store.setState(({ data }) => ({ data: { ...data, hubs: [hub('old', null), hub('new', '2019-03-19')] } }));
  const { changeView } = createActions(store);
  return { changeView, inYear: () => selectDataInYear(store.getState()), data: store.getState().data };
}

describe('selectDataInYear', () => {
  it('is the data itself as long as no year is set', () => {
    const { inYear, data } = start();
    expect(inYear()).toBe(data);
  });

  it('follows the year, and back', () => {
    const { inYear, changeView, data } = start();
    changeView({ year: 2018 });
    expect(inYear().hubs.map(({ id }) => id)).toEqual(['old']);
    changeView({ year: 2019 });
    expect(inYear().hubs.map(({ id }) => id)).toEqual(['old', 'new']);
    changeView({ year: null });
    expect(inYear()).toBe(data);
  });

  it('stays the same value while only other things change, so that nothing is drawn anew', () => {
    const { inYear, changeView } = start();
    changeView({ year: 2018 });
    const first = inYear();
    changeView({ tab: 'layers' });
    expect(inYear()).toBe(first);
  });
});
