import { describe, expect, it } from 'vitest';
import { MAP_LAYERS } from '@/domain/map-layer';
import { USUAL_SUITABILITY } from '@/domain/suitability';
import { parseViewQuery, toViewQuery } from '@/domain/view-query';
import { DEFAULT_VIEW } from '@/domain/view-state';

describe('a link to a heat map', () => {
  it('says nothing where it is as usual', () => {
    expect(toViewQuery(DEFAULT_VIEW)).toBe('');
    expect(toViewQuery({ ...DEFAULT_VIEW, heat: { ...USUAL_SUITABILITY, excludes: [] } })).toBe(
      '?heat=250000,smooth',
    );
  });

  it.each(['', '250001', '250000', '50000,six', '50000,five,everything', '50000,five,plots,x'])(
    'takes the usual for "%s" and says so',
    (text) => {
      const { view, problems } = parseViewQuery(`?heat=${text}`);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(problems).toEqual([{ code: 'url-state-broken', severity: 'warning', subject: 'heat' }]);
    },
  );

  it('may be older than the heat map: the layer then lies under the railways', () => {
    const order = MAP_LAYERS.filter((id) => id !== 'suitability').toReversed();
    const { view, problems } = parseViewQuery(`?order=${order.join()}`);
    expect(problems).toEqual([]);
    const ids = view.layers.map(({ id }) => id);
    expect(ids.filter((id) => id !== 'suitability')).toEqual(order);
    expect(ids.indexOf('suitability')).toBe(ids.indexOf('railways') + 1);
  });
});
