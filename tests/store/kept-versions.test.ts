import { describe, expect, it } from 'vitest';
import { keptVersions } from '@/store/kept-versions';

const at = (counter: number, savedAt: string) => ({ counter, savedAt: `${savedAt}T10:00:00.000Z` });

describe('keptVersions', () => {
  it('keeps the last ten', () => {
    const versions = Array.from({ length: 30 }, (_, index) => at(index + 1, '2026-05-01'));
    expect(keptVersions(versions)).toEqual([30, 29, 28, 27, 26, 25, 24, 23, 22, 21]);
  });

  it('keeps the newest of each of the last seven days', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2026-05-${String(index + 1).padStart(2, '0')}`);
    const versions = days.flatMap((day, index) => [at(2 * index + 1, day), at(2 * index + 2, day)]);
    expect(keptVersions(versions)).toEqual([24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 12]);
  });

  it('believes counters and not clocks', () => {
    const versions = Array.from({ length: 12 }, (_, index) => at(index + 1, `2026-05-${30 - index}`));
    expect(keptVersions(versions).slice(0, 10)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });
});
