/**
 * How far is each site from the nearest expressway, interchange, national road, railway, seaport,
 * airport and border gate? Straight lines on the WGS 84 ellipsoid, from a chosen origin on the site.
 *
 * The ± is that of both places: the root of the sum of the squares of the site's error and the nearest
 * target's. Distances themselves are exact to 1 mm + 1e-7; what is not exact is where things are.
 */
import type { Feature, Point, Position } from 'geojson';
import type { ProximityOrigin, ProximityTable } from '@/domain/proximity';
import { NO_ANSWER, PROXIMITY_TARGETS } from '@/domain/proximity';
import type { Site, SiteTarget } from '@/domain/site';
import { polygonsOf } from '@/geometry/polygon-rings';
import { representativePoint } from '@/geometry/representative-point';
import { buildLineIndex } from './line-index';
import { connectionOf, type NearestLines, nearestLine } from './nearest-line';
import { buildSiteIndex, type SiteIndex } from './site-index';

/** The places that distances begin at: several a site for `farthest`, none for a site without a place. */
export type ProximityOrigins = {
  readonly index: SiteIndex;
  /** The site of each place of the index. */
  readonly siteOf: Uint32Array;
};

/** @param edges the sites' own index, used as it is where distances begin at the edge */
export function proximityOrigins(
  sites: readonly Site[],
  edges: SiteIndex,
  origin: ProximityOrigin,
): ProximityOrigins {
  if (origin === 'edge') return { index: edges, siteOf: Uint32Array.from(sites, (_, site) => site) };
  const places: Feature[] = [];
  const siteOf: number[] = [];
  const broken = new Set(edges.problems.map(({ feature }) => feature));
  sites.forEach((site, index) => {
    if (broken.has(index)) return;
    for (const geometry of originsOf(site, origin)) {
      places.push({ type: 'Feature', properties: {}, geometry });
      siteOf.push(index);
    }
  });
  return { index: buildSiteIndex(places, edges.plane), siteOf: Uint32Array.from(siteOf) };
}

/**
 * Answers kind of target by kind of target; between two of them the caller may pause or give up.
 *
 * @param targets what is in service; the nearest is sought among those of each kind
 */
export function* assessProximity(
  sites: readonly Site[],
  origins: ProximityOrigins,
  targets: readonly SiteTarget[],
  origin: ProximityOrigin,
): Generator<undefined, ProximityTable> {
  const size = sites.length * PROXIMITY_TARGETS.length;
  const table: ProximityTable = {
    origin,
    siteIds: sites.map(({ id }) => id),
    targetIds: targets.map(({ id }) => id),
    metres: new Float64Array(size).fill(Number.NaN),
    errorMetres: new Float32Array(size).fill(Number.NaN),
    nearest: new Int32Array(size),
    connections: new Float64Array(4 * size).fill(Number.NaN),
  };
  for (const [column, kind] of PROXIMITY_TARGETS.entries()) {
    const candidates = targets.flatMap(({ target }, index) => (target === kind ? index : []));
    const features = candidates.map((index) => toFeature(targets[index]));
    const lines = buildLineIndex(features, origins.index.plane);
    fillUnanswered(table, column, sites, candidates.length > 0);
    fillAnswers(table, column, nearestLine(origins.index, lines), { origins, candidates, sites, targets });
    yield;
  }
  return table;
}

function toFeature(target: SiteTarget | undefined): Feature {
  return { type: 'Feature', properties: {}, geometry: target?.geometry ?? NOWHERE };
}

const NOWHERE: Point = { type: 'Point', coordinates: [] };

function fillUnanswered(
  table: ProximityTable,
  column: number,
  sites: readonly Site[],
  hasTargets: boolean,
): void {
  const withPlace = hasTargets ? NO_ANSWER['bad-geometry'] : NO_ANSWER['no-target'];
  sites.forEach(({ geometry }, site) => {
    table.nearest[site * PROXIMITY_TARGETS.length + column] = geometry ? withPlace : NO_ANSWER['no-place'];
  });
}

type Asked = {
  readonly origins: ProximityOrigins;
  /** Which of the targets the lines of the answer are. */
  readonly candidates: readonly number[];
  readonly sites: readonly Site[];
  readonly targets: readonly SiteTarget[];
};

/** Of a site's origins, the one with the greatest distance counts; there is only one but for `farthest`. */
function fillAnswers(table: ProximityTable, column: number, found: NearestLines, asked: Asked): void {
  const { index, siteOf } = asked.origins;
  for (let place = 0; place < siteOf.length; place++) {
    const site = siteOf[place] as number;
    const at = site * PROXIMITY_TARGETS.length + column;
    const metres = found.metres[place] as number;
    const target = asked.candidates[found.line[place] as number];
    if (target === undefined || (table.metres[at] as number) >= metres) continue;
    table.metres[at] = metres;
    table.nearest[at] = target;
    table.errorMetres[at] = Math.hypot(
      asked.sites[site]?.errorMetres as number,
      asked.targets[target]?.errorMetres as number,
    );
    table.connections.set(connectionOf(index, found, place)?.flat() ?? [], 4 * at);
  }
}

/** `farthest` begins at every corner of the outer rings. */
function originsOf({ geometry, gate }: Site, origin: ProximityOrigin): readonly Feature['geometry'][] {
  if (!geometry) return [];
  if (origin === 'gate' && gate) return [pointAt([...gate])];
  if (geometry.type === 'Point' || origin === 'edge' || origin === 'gate') return [geometry];
  if (origin === 'inside') return [pointAt([...representativePoint(geometry)])];
  return polygonsOf(geometry).flatMap((rings) => (rings[0] ?? []).slice(1).map(pointAt));
}

function pointAt(coordinates: Position): Point {
  return { type: 'Point', coordinates };
}
