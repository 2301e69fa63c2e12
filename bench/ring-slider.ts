import { shareInRings } from '@/analysis/rings';
import { buildSiteIndex } from '@/analysis/site-index';
import { lngLat } from '@/geometry/position';
import { type Benchmark, elapsedMs, median } from './benchmark';
import { seededRandom, seededSites } from './seeded-land';

const SITES = 100_000;
const HUBS = 20;
const MOVES = 200;
const BAR_MS = 16;

/** A slider moving the radius of 20 rings over 100,000 sites: every share, at every move. */
export const ringSlider: Benchmark = async () => {
  const random = seededRandom(9);
  const siteIndex = buildSiteIndex(seededSites(SITES, 1));
  const hubs = Array.from({ length: HUBS }, () => lngLat(106.5 + 1.5 * random(), 20.7 + 0.9 * random()));
  const into = new Float32Array(SITES * HUBS);
  const first = elapsedMs(() => shareInRings(siteIndex, hubs, 1000, into));
  const second = elapsedMs(() => shareInRings(siteIndex, hubs, 1100, into));
  const timeAt = (metres: number): number => elapsedMs(() => shareInRings(siteIndex, hubs, metres, into));
  // There and back, so that no radius is met from one side only.
  const sweep = Array.from({ length: MOVES }, (_, move) => 1000 + (49_000 * move) / MOVES);
  const moves = [...sweep, ...sweep.toReversed()].map(timeAt);
  const jumps = Array.from({ length: MOVES }, () => timeAt(1000 + 49_000 * random()));
  const p95 = percentile(moves, 0.95);
  return {
    title: `Radius slider: ${SITES.toLocaleString('en')} sites x ${HUBS} hubs, all shares, 1 to 50 km`,
    unit: 'ms a move',
    measures: [
      { name: 'p95', value: p95, ratio: 1, bar: { text: `at most ${BAR_MS} ms`, isMet: p95 <= BAR_MS } },
      { name: 'median', value: median(moves), ratio: median(moves) / p95 },
      { name: 'a jump to any radius, median', value: median(jumps), ratio: median(jumps) / p95 },
      {
        name: 'a jump to any radius, p95',
        value: percentile(jumps, 0.95),
        ratio: percentile(jumps, 0.95) / p95,
      },
    ],
    notes: [
      `${2 * MOVES} moves of ${49_000 / MOVES} m, and ${MOVES} jumps. The first call, which measures how far each site reaches from each hub: ${first.toFixed(0)} ms; the second, which puts them in order: ${second.toFixed(0)} ms.`,
    ],
  };
};

function percentile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(part * values.length)] ?? Number.NaN;
}
