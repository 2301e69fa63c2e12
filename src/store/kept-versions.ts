/** The last states are all kept, so that a mistake of the last minutes can be gone back on. */
const LAST = 10;
/** Beyond them the newest of each day, for a week. */
const DAYS = 7;

type Dated = { readonly counter: number; readonly savedAt: string };

/**
 * Counters of the versions to keep. Newer is what has the greater counter; the clock only tells days apart.
 *
 * @param versions in any order
 */
export function keptVersions(versions: readonly Dated[]): readonly number[] {
  const newestFirst = versions.toSorted((a, b) => b.counter - a.counter);
  const kept = new Set(newestFirst.slice(0, LAST).map(({ counter }) => counter));
  const days = new Set<string>();
  for (const { counter, savedAt } of newestFirst) {
    const day = savedAt.slice(0, 10);
    if (days.has(day)) continue;
    days.add(day);
    if (days.size > DAYS) break;
    kept.add(counter);
  }
  return [...kept].sort((a, b) => b - a);
}
