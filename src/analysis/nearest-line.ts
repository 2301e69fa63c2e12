/**
 * How far is each site from the nearest road, port or gate? Distance from the site's edge, on the WGS 84
 * ellipsoid; 0 where a target crosses the site or lies in it.
 *
 * Searches in a plane about the data's middle and gives the winning pair its ground length: 1 mm + 1e-7
 * of the distance for data within some 150 km of the middle meridian. Straight lines, not routes.
 */

import { fromLocal, groundLength } from '@/geometry/local-plane';
import { NearestSegmentSearch } from '@/geometry/nearest-segment-search';
import type { LngLat } from '@/geometry/position';
import { nothingFound } from '@/geometry/segment-approach';
import type { LineIndex } from './line-index';
import type { SiteIndex } from './site-index';

/** One entry a site, in the order of the features that the index was built from. */
export type NearestLines = {
  /** Metres; NaN, "not assessed", where the site is a problem or there is no target. */
  readonly metres: Float64Array;
  /** Index of the nearest target among the features of the line index; -1 where not assessed. */
  readonly line: Int32Array;
  /** Ends of the connecting line in the plane of the site index: x, y on the site, x, y on the target. */
  readonly connections: Float64Array;
};

/**
 * @param lineIndex built in the plane of the site index: `buildLineIndex(features, siteIndex.plane)`
 */
export function nearestLine(siteIndex: SiteIndex, lineIndex: LineIndex): NearestLines {
  const { sites, plane } = siteIndex;
  const metres = new Float64Array(sites.count).fill(Number.NaN);
  const line = new Int32Array(sites.count).fill(-1);
  const connections = new Float64Array(4 * sites.count).fill(Number.NaN);
  if (!lineIndex.tree) return { metres, line, connections };
  const search = new NearestSegmentSearch(sites, lineIndex.lines, lineIndex.tree, plane.scaleGrowth);
  const found = nothingFound();
  for (let place = 0; place < sites.count; place++) {
    if (sites.runs.first[place] === sites.runs.first[place + 1]) continue;
    search.find(place, found);
    const site = sites.order[place] as number;
    metres[site] = groundLength(plane, found.siteX, found.siteY, found.lineX, found.lineY);
    line[site] = lineIndex.lines.leafLine[found.leaf] ?? -1;
    connections[4 * site] = found.siteX;
    connections[4 * site + 1] = found.siteY;
    connections[4 * site + 2] = found.lineX;
    connections[4 * site + 3] = found.lineY;
  }
  return { metres, line, connections };
}

/** The connecting line of one site, from its edge to the target; undefined where not assessed. */
export function connectionOf(
  siteIndex: SiteIndex,
  { connections }: NearestLines,
  site: number,
): readonly [onSite: LngLat, onTarget: LngLat] | undefined {
  const [siteX = NaN, siteY = NaN, lineX = NaN, lineY = NaN] = connections.subarray(4 * site, 4 * site + 4);
  if (site < 0 || Number.isNaN(siteX)) return undefined;
  return [fromLocal(siteIndex.plane, siteX, siteY), fromLocal(siteIndex.plane, lineX, lineY)];
}
