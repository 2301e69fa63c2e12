import { expect, it } from 'vitest';
import { movedTo } from '@/domain/decision/move-compared';

it('a site goes to the place of another, in either direction', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd']);
  expect(movedTo(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['a', 'd', 'b', 'c']);
  expect(movedTo(['a', 'b'], 'b', 'b')).toEqual(['a', 'b']);
});

it('what was dropped here from elsewhere changes nothing', () => {
  const ids = ['a', 'b'];
  expect(movedTo(ids, 'x', 'a')).toBe(ids);
  expect(movedTo(ids, 'a', 'x')).toBe(ids);
});
