import { shareInRings } from '@/analysis/rings';
import { buildSiteIndex } from '@/analysis/site-index';
import { lngLat } from '@/geometry/position';
import { type Benchmark, elapsedMs } from './benchmark';
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
  const moves = Array.from({ length: MOVES }, (_, move) =>
    elapsedMs(() => shareInRings(siteIndex, hubs, 1000 + (49_000 * move) / MOVES, into)),
  ).sort((a, b) => a - b);
  const at = (part: number): number => moves[Math.floor(part * MOVES)] ?? Number.NaN;
  return {
    title: `Radius slider: ${SITES.toLocaleString('en')} sites x ${HUBS} hubs, all shares, 1 to 50 km`,
    unit: 'ms a move',
    measures: [
      {
        name: 'p95',
        value: at(0.95),
        ratio: 1,
        bar: { text: `at most ${BAR_MS} ms`, isMet: at(0.95) <= BAR_MS },
      },
      { name: 'median', value: at(0.5), ratio: at(0.5) / at(0.95) },
    ],
    notes: [
      `The first call, which measures how far each site reaches from each hub: ${first.toFixed(0)} ms.`,
    ],
  };
};
