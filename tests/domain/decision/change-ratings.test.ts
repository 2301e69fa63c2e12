import { expect, it } from 'vitest';
import { ratingNames, withoutRatings, withRating } from '@/domain/decision/change-ratings';

const view = { siteId: 'a', name: 'View', value: 3, note: '' };
const soil = { siteId: 'a', name: 'Soil', value: 5, note: 'rock' };

it('a judgement is set, set anew in its place, and taken away', () => {
  const both = withRating(withRating([], view), soil);
  expect(withRating(both, { ...view, value: 1, note: 'a mast' })).toEqual([
    { ...view, value: 1, note: 'a mast' },
    soil,
  ]);
  expect(withRating(both, { ...view, value: null })).toEqual([soil]);
  expect(withRating(both, { ...view, siteId: 'b', value: null })).toBe(both);
});

it('a name is one row, and goes with all its judgements', () => {
  const three = [view, soil, { ...view, siteId: 'b' }];
  expect(ratingNames(three)).toEqual(['View', 'Soil']);
  expect(withoutRatings(three, 'View')).toEqual([soil]);
});
