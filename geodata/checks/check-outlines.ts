import type { Position } from 'geojson';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { groundBeyond } from '../steps/beyond-border';
import { AREA_TOLERANCE } from '../steps/fit-area';
import { createOverlay, type PolygonRings } from '../steps/integer-rings';
import { geodesicPolygonArea } from '../steps/measure-area';
import { ZONE_DECIMALS } from '../steps/park-outline';
import type { Fault } from './fault';
import { featuresOf, type Published } from './read-published';
import { ZONES_FILE, type ZoneShape, zoneShapes } from './zone-shapes';

const overlay = createOverlay(ZONE_DECIMALS);
/** Below this an overlap is rounding. */
const NOTHING_SQUARE_METRES = 1;
/** A thousandth of a park may reach over a shore that is itself known to 70 m. */
const ON_LAND_SHARE = 0.999;

const overlapOf = (a: readonly PolygonRings[], b: readonly PolygonRings[]): number =>
  geodesicPolygonArea(overlay.intersect(a, b));

const fault = (zone: ZoneShape, reason: string, field = 'geometry'): Fault => ({
  file: ZONES_FILE,
  feature: zone.id,
  field,
  reason,
});

function borderLine(published: Published): Position[] {
  return featuresOf(published, 'border.geojson').flatMap(({ geometry }) => {
    if (geometry?.type === 'LineString') return geometry.coordinates;
    return geometry?.type === 'MultiLineString' ? geometry.coordinates.flat() : [];
  });
}

/** No outline reaches over the land border. */
export function checkBorder(published: Published): readonly Fault[] {
  const line = borderLine(published);
  if (line.length < 2)
    return [{ file: 'border.geojson', reason: 'holds no line, so no outline could be judged' }];
  const beyond = groundBeyond(line);
  return zoneShapes(published).flatMap((zone) => {
    const over = overlapOf(zone.polygons, beyond);
    return over > NOTHING_SQUARE_METRES
      ? [fault(zone, `reaches over the land border by ${over.toFixed(0)} m²`)]
      : [];
  });
}

function chainOf(zone: ZoneShape, partOf: ReadonlyMap<string, unknown>): ReadonlySet<unknown> {
  const chain = new Set<unknown>();
  for (let whole = zone.partOf; whole !== null && whole !== undefined && !chain.has(whole); ) {
    chain.add(whole);
    whole = partOf.get(String(whole));
  }
  return chain;
}

function boundsOf(polygons: readonly PolygonRings[]): BoundingBox {
  return boundingBox({ type: 'MultiPolygon', coordinates: [...polygons] }) ?? [NaN, NaN, NaN, NaN];
}

function boxesMeet(a: readonly PolygonRings[], b: readonly PolygonRings[]): boolean {
  const [aw, as, ae, an] = boundsOf(a);
  const [bw, bs, be, bn] = boundsOf(b);
  return aw <= be && bw <= ae && as <= bn && bs <= an;
}

/** Parks are compared with parks, economic zones with economic zones: parks lie inside the zones by intention. */
function mustNotMeet(a: ZoneShape, b: ZoneShape, partOf: ReadonlyMap<string, unknown>): boolean {
  if ((a.kind === 'economic-zone') !== (b.kind === 'economic-zone')) return false;
  return !chainOf(a, partOf).has(b.id) && !chainOf(b, partOf).has(a.id) && boxesMeet(a.polygons, b.polygons);
}

/** Two outlines share no ground unless one is part of the other. */
export function checkOverlaps(published: Published): readonly Fault[] {
  const zones = zoneShapes(published);
  const partOf = new Map(
    featuresOf(published, ZONES_FILE).map(({ id = '', properties }) => [id, properties.partOf]),
  );
  return zones.flatMap((zone, index) =>
    zones
      .slice(index + 1)
      .filter((other) => mustNotMeet(zone, other, partOf))
      .map((other) => ({ other, shared: overlapOf(zone.polygons, other.polygons) }))
      .filter(({ shared }) => shared > NOTHING_SQUARE_METRES)
      .map(({ other, shared }) => {
        const hectares = (shared / 10_000).toFixed(2);
        return fault(zone, `overlaps ${other.id} by ${hectares} ha, and neither is partOf the other`);
      }),
  );
}

/** A part lies inside its whole, where the whole has an outline. */
export function checkParts(published: Published): readonly Fault[] {
  const zones = zoneShapes(published);
  return zones.flatMap((zone): Fault[] => {
    const whole = zones.find((candidate) => candidate.id === zone.partOf);
    const outside = whole ? geodesicPolygonArea(overlay.subtract(zone.polygons, whole.polygons)) : 0;
    const reason = `lies ${outside.toFixed(0)} m² outside ${whole?.id}, of which it is part`;
    return outside > NOTHING_SQUARE_METRES ? [fault(zone, reason)] : [];
  });
}

/** An indicative outline has the declared area; no outline stands without a boundary, none with it lacks one. */
export function checkOutlineAreas(published: Published): readonly Fault[] {
  return zoneShapes(published).flatMap((zone): Fault[] => {
    if (zone.boundary === 'none')
      return [fault(zone, 'is none, although there is an outline', 'properties.boundary')];
    if (zone.boundary !== 'indicative') return [];
    if (zone.declaredHectares === null)
      return [fault(zone, 'is not known, so no outline may be drawn', 'properties.declaredHectares')];
    const measured = geodesicPolygonArea(zone.polygons) / 10_000;
    const off = Math.abs(measured / zone.declaredHectares - 1);
    return off <= AREA_TOLERANCE
      ? []
      : [fault(zone, `measures ${measured.toFixed(3)} ha against ${zone.declaredHectares} ha declared`)];
  });
}

/** Indicative parks and clusters stand on the published land, unless they are marked as reclaimed. */
export function checkOnLand(published: Published): readonly Fault[] {
  const land = featuresOf(published, 'land.geojson').flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? [geometry.coordinates] : [],
  );
  const dry = zoneShapes(published).filter(
    (zone) => zone.kind !== 'economic-zone' && zone.boundary === 'indicative' && !zone.reclaimed,
  );
  return dry.flatMap((zone) => {
    const near = land.filter((polygon) => boxesMeet(zone.polygons, [polygon]));
    const share = overlapOf(zone.polygons, near) / geodesicPolygonArea(zone.polygons);
    return share >= ON_LAND_SHARE
      ? []
      : [fault(zone, `only ${(share * 100).toFixed(1)} % of it is on land, and reclaimed is false`)];
  });
}
