import type { EdgeRuns, PackedRings } from './packed-sites';

/** Edges in a run, at most. Rings of no more are one run: their site's own circle says as much. */
const EDGES_PER_RUN = 8;

export function edgeRuns(sites: PackedRings): EdgeRuns {
  const { count, firstRing, endRing, firstVertex, xs, ys, order } = sites;
  const runsOf = (ring: number): number =>
    Math.ceil(((firstVertex[ring + 1] as number) - (firstVertex[ring] as number) - 1) / EDGES_PER_RUN);
  let total = 0;
  for (let ring = 0; ring + 1 < firstVertex.length; ring++) total += runsOf(ring);
  const runs = {
    first: new Uint32Array(count + 1),
    firstVertex: new Uint32Array(total),
    lastVertex: new Uint32Array(total),
    x: new Float64Array(total),
    y: new Float64Array(total),
    radius: new Float64Array(total),
  };
  let run = 0;
  order.forEach((site, place) => {
    for (let ring = firstRing[site] as number; ring < (endRing[site] as number); ring++) {
      const first = firstVertex[ring] as number;
      const edges = (firstVertex[ring + 1] as number) - first - 1;
      const parts = runsOf(ring);
      for (let part = 0; part < parts; part++, run++) {
        runs.firstVertex[run] = first + Math.floor((part * edges) / parts);
        runs.lastVertex[run] = first + Math.floor(((part + 1) * edges) / parts);
        setCircle(runs, run, xs, ys);
      }
    }
    runs.first[place + 1] = run;
  });
  return runs;
}

function setCircle(runs: EdgeRuns, run: number, xs: Float64Array, ys: Float64Array): void {
  const first = runs.firstVertex[run] as number;
  const last = runs.lastVertex[run] as number;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let vertex = first; vertex <= last; vertex++) {
    minX = Math.min(minX, xs[vertex] as number);
    maxX = Math.max(maxX, xs[vertex] as number);
    minY = Math.min(minY, ys[vertex] as number);
    maxY = Math.max(maxY, ys[vertex] as number);
  }
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  let squared = 0;
  for (let vertex = first; vertex <= last; vertex++) {
    squared = Math.max(squared, ((xs[vertex] as number) - x) ** 2 + ((ys[vertex] as number) - y) ** 2);
  }
  runs.x[run] = x;
  runs.y[run] = y;
  runs.radius[run] = Math.sqrt(squared);
}
