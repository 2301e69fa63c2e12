import { expect, it } from 'vitest';
import type { Figure } from '@/domain/figure';
import { figuresOf, occupancyOf, sourcesOfZone } from '@/domain/zone-figures';
import { makeZone } from './make-zone';

const figure = (code: string, value: number | null, source: string): Figure => ({
  code,
  value,
  unit: 'ha',
  method: 'declared',
  asOf: null,
  sources: [source],
});

const zone = makeZone({
  id: 'z',
  sources: ['a', 'b'],
  figures: [
    figure('area-declared', 10, 'a'),
    figure('jobs', 5, 'c'),
    figure('rent', null, 'd'),
    figure('occupancy', null, 'e'),
    figure('occupancy', 28, 'f'),
  ],
  legalBasis: [{ title: { vi: 'QĐ', en: 'Decision' }, date: null, sources: ['g', 'a'] }],
});

it('lists held figures that have no part of their own', () => {
  expect(figuresOf(zone).map(({ code }) => code)).toEqual(['jobs']);
});

it('takes an occupancy that is not held for none', () => {
  expect(occupancyOf(zone).map(({ value }) => value)).toEqual([28]);
});

it('gathers every source once', () => {
  expect(sourcesOfZone(zone)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});
