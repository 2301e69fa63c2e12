import { describe, expect, it } from 'vitest';
import type { Link } from '@/analysis/road-graph';
import { shortestWays, wayTo } from '@/analysis/shortest-ways';
import { seededRandom } from './seeded-shapes';

const STOPS = 24;

function randomLinks(random: () => number): Link[][] {
  const links: Link[][] = Array.from({ length: STOPS }, () => []);
  for (let made = 0; made < 32; made++) {
    const [one, other] = [Math.floor(STOPS * random()), Math.floor(STOPS * random())];
    const metres = Math.floor(100 * random());
    links[one]?.push({ to: other, metres, road: made });
    links[other]?.push({ to: one, metres, road: made });
  }
  return links;
}

/** Every way lengthened link by link until none gets shorter. */
function byTrying(links: readonly Link[][], start: number): readonly number[] {
  const metres = links.map((_, stop) => (stop === start ? 0 : Infinity));
  for (let round = 0; round < STOPS; round++) {
    links.forEach((from, stop) => {
      for (const { to, metres: length } of from)
        metres[to] = Math.min(metres[to] ?? Infinity, (metres[stop] ?? Infinity) + length);
    });
  }
  return metres;
}

describe('shortestWays', () => {
  it('finds what trying every link finds, and the steps add up', () => {
    const random = seededRandom(7);
    let unreached = 0;
    for (let network = 0; network < 100; network++) {
      const links = randomLinks(random);
      const ways = shortestWays(links, [0], new Set());
      const expected = byTrying(links, 0);
      expect([...ways.metres]).toEqual(expected);
      expected.forEach((metres, stop) => {
        if (metres === Infinity) unreached++;
        else {
          const way = wayTo(ways, stop);
          expect([way[0]?.stop, way.at(-1)?.stop]).toEqual([0, stop]);
          expect(way.reduce((sum, { link }) => sum + (link?.metres ?? 0), 0)).toBe(metres);
        }
      });
    }
    expect(unreached).toBeGreaterThan(0);
  });

  it('begins at the nearest of several, and goes to an end but not through it', () => {
    const link = (to: number, metres: number): Link => ({ to, metres, road: -1 });
    // 0 – 1 – 2 – 3, and 0 – 3 by a long way.
    const links = [
      [link(1, 1), link(3, 100)],
      [link(0, 1), link(2, 1)],
      [link(1, 1), link(3, 1)],
      [link(2, 1), link(0, 100)],
    ];
    expect([...shortestWays(links, [0], new Set([2])).metres]).toEqual([0, 1, 2, 100]);
    expect([...shortestWays(links, [0, 3], new Set()).metres]).toEqual([0, 1, 1, 0]);
    expect(wayTo(shortestWays(links, [0, 3], new Set()), 2).map(({ stop }) => stop)).toEqual([3, 2]);
  });
});
