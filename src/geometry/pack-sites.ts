import { hilbertOrder } from './hilbert';
import type { PackedSites } from './packed-sites';

/** @param sites for each site its closed rings, each a run x0, y0, x1, y1 … in metres; none for a site that has no answer */
export function packSites(sites: readonly (readonly Float64Array[])[]): PackedSites {
  const rings = sites.flat();
  const vertexCount = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
  const firstRing = new Uint32Array(sites.length + 1);
  const firstVertex = new Uint32Array(rings.length + 1);
  const xs = new Float64Array(vertexCount);
  const ys = new Float64Array(vertexCount);
  let [ring, vertex] = [0, 0];
  sites.forEach((siteRings, site) => {
    firstRing[site] = ring;
    for (const coordinates of siteRings) {
      firstVertex[ring] = vertex;
      for (let i = 0; i < coordinates.length; i += 2) {
        xs[vertex] = coordinates[i] as number;
        ys[vertex] = coordinates[i + 1] as number;
        vertex++;
      }
      ring++;
    }
  });
  firstRing[sites.length] = ring;
  firstVertex[rings.length] = vertex;
  const circles = boundingCircles(sites.length, firstRing, firstVertex, xs, ys);
  const order = hilbertOrder(circles.centreX, circles.centreY);
  return { count: sites.length, firstRing, firstVertex, xs, ys, ...circles, order };
}

function boundingCircles(
  count: number,
  firstRing: Uint32Array,
  firstVertex: Uint32Array,
  xs: Float64Array,
  ys: Float64Array,
) {
  const centreX = new Float64Array(count);
  const centreY = new Float64Array(count);
  const radius = new Float64Array(count);
  for (let site = 0; site < count; site++) {
    const first = firstVertex[firstRing[site] as number] as number;
    const end = firstVertex[firstRing[site + 1] as number] as number;
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let vertex = first; vertex < end; vertex++) {
      minX = Math.min(minX, xs[vertex] as number);
      maxX = Math.max(maxX, xs[vertex] as number);
      minY = Math.min(minY, ys[vertex] as number);
      maxY = Math.max(maxY, ys[vertex] as number);
    }
    if (first === end) continue;
    const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
    let squared = 0;
    for (let vertex = first; vertex < end; vertex++) {
      squared = Math.max(squared, ((xs[vertex] as number) - x) ** 2 + ((ys[vertex] as number) - y) ** 2);
    }
    centreX[site] = x;
    centreY[site] = y;
    radius[site] = Math.sqrt(squared);
  }
  return { centreX, centreY, radius };
}
