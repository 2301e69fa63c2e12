import type { RingCentre } from '@/domain/ring-table';
import type { Site, SiteTarget } from '@/domain/site';
import { lngLat } from '@/geometry/position';
import { AnalysisClient } from '@/workers/analysis-client';
import AnalysisWorker from '@/workers/analysis-worker?worker';
import { seededRandom, seededRoads, seededSites } from '../seeded-land';

const SITES = 100_000;
const HUBS = 20;
const MOVES = 60;
const SEGMENTS = 5000;
/** Long enough after a cancel that the first of seven targets is still being worked on. */
const CANCEL_AFTER_MS = 100;

export type ManySitesResult = {
  readonly loadMs: number;
  readonly firstMoveMs: number;
  readonly movesMs: readonly number[];
  readonly proximityMs: number;
  readonly cancelMs: number;
  readonly cancelCode: string;
  /** Tasks of the main thread over 50 ms while the worker was loaded and asked. */
  readonly longTasksMs: readonly number[];
};

declare global {
  interface Window {
    manySites: () => Promise<ManySitesResult>;
  }
}

/** As a slider does: the next question when the last is answered, the page free to draw in between. */
window.manySites = async () => {
  const random = seededRandom(9);
  const sites: Site[] = seededSites(SITES, 1).map(({ id, geometry }) => ({
    id: String(id),
    geometry,
    errorMetres: 0,
  }));
  const targets: SiteTarget[] = seededRoads(SEGMENTS, 2).map(({ id, geometry }) => ({
    id: `road-${id}`,
    target: id === 0 ? 'expressway' : 'national-road',
    geometry,
    errorMetres: 100,
    status: 'in-service',
    opened: null,
  }));
  const centres = Array.from({ length: HUBS }, (_, hub): RingCentre => {
    const position = lngLat(106.5 + 1.5 * random(), 20.7 + 0.9 * random());
    return { type: 'hub', id: `hub-${hub}`, position, errorMetres: 300 };
  });
  const client = new AnalysisClient(new AnalysisWorker());
  const longTasksMs: number[] = [];
  await new Promise((resolve) => setTimeout(resolve, 500));
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const move = (radius: number) =>
    timed(() => client.rings({ centres, radiiMetres: [radius], isDissolved: false, year: null }));
  const loadMs = await timed(() => client.load(sites, targets));
  const firstMoveMs = await move(5000);
  const movesMs: number[] = [];
  for (let step = 0; step < MOVES; step++) {
    movesMs.push(await move(5000 + step * 500));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const proximityMs = await timed(() => client.proximity({ origin: 'edge', year: null }, () => undefined));
  const running = client.proximity({ origin: 'edge', year: null }, () => undefined);
  await new Promise((resolve) => setTimeout(resolve, CANCEL_AFTER_MS));
  let cancelCode = '';
  const cancelMs = await timed(async () => {
    client.cancel();
    const answer = await running;
    cancelCode = answer.ok ? 'answered' : answer.problem.code;
  });
  observer.disconnect();
  return { loadMs, firstMoveMs, movesMs, proximityMs, cancelMs, cancelCode, longTasksMs };
};

document.documentElement.dataset.ready = 'true';
