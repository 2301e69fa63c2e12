/**
 * Which ways through a network of stops are the shortest from where one may begin?
 *
 * Dijkstra's algorithm, without a queue: the shipped corridors make some hundred stops, for which
 * looking through all of them takes less than a millisecond. Cost grows with the square of the stops.
 */
import type { Link } from './road-graph';

export type Ways = {
  /** To each stop; Infinity where there is no way. */
  readonly metres: Float64Array;
  /** The last step of the shortest way to each stop; undefined at the starts and where there is no way. */
  readonly steps: readonly (Step | undefined)[];
};

type Step = { readonly from: number; readonly link: Link };

/** A stop on a way, and the link by which it is reached; undefined at the start. */
export type WayStep = { readonly stop: number; readonly link: Link | undefined };

/**
 * @param links for each stop the links from it
 * @param ends stops that ways lead to, and not through
 */
export function shortestWays(
  links: readonly (readonly Link[])[],
  starts: readonly number[],
  ends: ReadonlySet<number>,
): Ways {
  const metres = new Float64Array(links.length).fill(Infinity);
  const steps: (Step | undefined)[] = links.map(() => undefined);
  const open = new Set(links.keys());
  for (const start of starts) metres[start] = 0;
  for (let at = nearestOpen(open, metres); at >= 0; at = nearestOpen(open, metres)) {
    open.delete(at);
    if (ends.has(at)) continue;
    for (const link of links[at] ?? []) {
      const whole = (metres[at] as number) + link.metres;
      if (whole >= (metres[link.to] as number)) continue;
      metres[link.to] = whole;
      steps[link.to] = { from: at, link };
    }
  }
  return { metres, steps };
}

/** The nearest stop that is yet to be left; -1 where none can be reached. */
function nearestOpen(open: ReadonlySet<number>, metres: Float64Array): number {
  let best = -1;
  let least = Infinity;
  for (const stop of open) {
    const away = metres[stop] as number;
    if (away >= least) continue;
    least = away;
    best = stop;
  }
  return best;
}

/** The stops of the shortest way to one, from its start. */
export function wayTo({ steps }: Ways, end: number): readonly WayStep[] {
  const way: WayStep[] = [];
  for (let stop = end, step = steps[end]; ; stop = step.from, step = steps[stop]) {
    way.unshift({ stop, link: step?.link });
    if (!step) return way;
  }
}
