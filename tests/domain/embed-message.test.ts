import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedOrder } from '@/domain/embed-message';

describe('readEmbedOrder', () => {
  it('takes the orders of its contract', () => {
    const orders = [
      { type: 'mat-bang:get' },
      { type: 'mat-bang:show', query: '?kind=industrial-park' },
      { type: 'mat-bang:select', kind: 'zone', id: 'kcn-song-khoai' },
      { type: 'mat-bang:select', kind: 'none', id: '' },
    ];
    expect(orders.map(readEmbedOrder)).toEqual(orders);
  });

  it('says which field of an order is wrong', () => {
    const fieldOf = (order: unknown): unknown => readEmbedOrder(order);
    expect(fieldOf({ type: 'mat-bang:show' })).toMatchObject({ reason: 'bad-field', field: 'query' });
    expect(fieldOf({ type: 'mat-bang:show', query: 'x'.repeat(30_000) })).toMatchObject({ field: 'query' });
    expect(fieldOf({ type: 'mat-bang:select', kind: 'candidate', id: 'a' })).toMatchObject({ field: 'kind' });
    expect(fieldOf({ type: 'mat-bang:select', kind: 'zone' })).toMatchObject({ field: 'id' });
    expect(fieldOf({ type: 'mat-bang:open' })).toMatchObject({ reason: 'unknown-type' });
  });

  it('passes over what is not for it, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const isOurs = typeof data === 'object' && data !== null && 'type' in data;
        if (!isOurs) expect(readEmbedOrder(data)).toBeNull();
      }),
      { seed: 7 },
    );
    expect(readEmbedOrder({ type: 'webpack:ok' })).toBeNull();
  });
});
