import { edgeRuns } from './edge-runs';
import { hilbertOrder } from './hilbert';
import { isInside } from './inside-site';
import type { PackedRings, PackedSites } from './packed-sites';
import { squaredDistanceToSegment } from './segment-distance';

/** @param sites for each site its closed rings, each a run x0, y0, x1, y1 … in metres; none for a site that has no answer */
export function packSites(sites: readonly (readonly Float64Array[])[]): PackedSites {
  const circles = boundingCircles(sites);
  const order = hilbertOrder(circles.centreX, circles.centreY);
  const ringCount = sites.reduce((sum, rings) => sum + rings.length, 0);
  const vertexCount = sites.reduce(
    (sum, rings) => rings.reduce((part, ring) => part + ring.length / 2, sum),
    0,
  );
  const firstRing = new Uint32Array(sites.length);
  const endRing = new Uint32Array(sites.length);
  const firstVertex = new Uint32Array(ringCount + 1);
  const xs = new Float64Array(vertexCount);
  const ys = new Float64Array(vertexCount);
  let [ring, vertex] = [0, 0];
  // Rings of neighbours lie side by side: a search that goes from neighbour to neighbour finds them in the cache.
  for (const site of order) {
    firstRing[site] = ring;
    for (const coordinates of sites[site] ?? []) {
      firstVertex[ring] = vertex;
      for (let i = 0; i < coordinates.length; i += 2) {
        xs[vertex] = coordinates[i] as number;
        ys[vertex] = coordinates[i + 1] as number;
        vertex++;
      }
      ring++;
    }
    endRing[site] = ring;
  }
  firstVertex[ringCount] = vertex;
  const packed = { count: sites.length, firstRing, endRing, firstVertex, xs, ys, ...circles, order };
  return { ...packed, circles: circlesInOrder(packed), runs: edgeRuns(packed) };
}

function circlesInOrder(packed: PackedRings): Float64Array {
  const { order, centreX, centreY, radius } = packed;
  const circles = new Float64Array(4 * order.length);
  order.forEach((site, place) => {
    circles[4 * place] = centreX[site] as number;
    circles[4 * place + 1] = centreY[site] as number;
    circles[4 * place + 2] = radius[site] as number;
    circles[4 * place + 3] = signedDistanceFromCentre(packed, site);
  });
  return circles;
}

function signedDistanceFromCentre(packed: PackedRings, site: number): number {
  const { firstRing, endRing, firstVertex, xs, ys } = packed;
  const x = packed.centreX[site] as number;
  const y = packed.centreY[site] as number;
  let squared = Infinity;
  for (let ring = firstRing[site] as number; ring < (endRing[site] as number); ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const [ax, ay] = [xs[vertex] as number, ys[vertex] as number];
      const [bx, by] = [xs[vertex + 1] as number, ys[vertex + 1] as number];
      squared = Math.min(squared, squaredDistanceToSegment(ax, ay, bx, by, x, y));
    }
  }
  return isInside(packed, site, x, y) ? -Math.sqrt(squared) : Math.sqrt(squared);
}

function boundingCircles(sites: readonly (readonly Float64Array[])[]) {
  const centreX = new Float64Array(sites.length);
  const centreY = new Float64Array(sites.length);
  const radius = new Float64Array(sites.length);
  sites.forEach((rings, site) => {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        minX = Math.min(minX, ring[i] as number);
        maxX = Math.max(maxX, ring[i] as number);
        minY = Math.min(minY, ring[i + 1] as number);
        maxY = Math.max(maxY, ring[i + 1] as number);
      }
    }
    if (rings.length === 0) return;
    const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
    centreX[site] = x;
    centreY[site] = y;
    radius[site] = Math.sqrt(rings.reduce((most, ring) => farthestSquared(ring, x, y, most), 0));
  });
  return { centreX, centreY, radius };
}

function farthestSquared(ring: Float64Array, x: number, y: number, atLeast: number): number {
  let squared = atLeast;
  for (let i = 0; i < ring.length; i += 2) {
    squared = Math.max(squared, ((ring[i] as number) - x) ** 2 + ((ring[i + 1] as number) - y) ** 2);
  }
  return squared;
}
