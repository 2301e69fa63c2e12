import type { Position } from 'geojson';
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

function boundsOf(polygons: readonly PolygonRings[]): readonly [number, number, number, number] {
  const points = polygons.flat(2);
  const [xs, ys] = [points.map(([x = NaN]) => x), points.map(([, y = NaN]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function boxesMeet(a: ZoneShape, b: ZoneShape): boolean {
  const [aw, as, ae, an] = boundsOf(a.polygons);
  const [bw, bs, be, bn] = boundsOf(b.polygons);
  return aw <= be && bw <= ae && as <= bn && bs <= an;
}

/** Parks and clusters share no ground unless one is part of the other; a part lies in its whole; economic zones share none. */
export function checkOverlaps(published: Published): readonly Fault[] {
  const zones = zoneShapes(published);
  const partOf = new Map(
    featuresOf(published, ZONES_FILE).map(({ id = '', properties }) => [id, properties.partOf]),
  );
  const faults: Fault[] = [];
  zones.forEach((zone, index) => {
    for (const other of zones.slice(index + 1)) {
      const sameRank = (zone.kind === 'economic-zone') === (other.kind === 'economic-zone');
      if (!sameRank || chainOf(zone, partOf).has(other.id) || chainOf(other, partOf).has(zone.id)) continue;
      const shared = boxesMeet(zone, other) ? overlapOf(zone.polygons, other.polygons) : 0;
      if (shared > NOTHING_SQUARE_METRES) {
        faults.push(
          fault(
            zone,
            `overlaps ${other.id} by ${(shared / 10_000).toFixed(2)} ha, and neither is partOf the other`,
          ),
        );
      }
    }
    const whole = zones.find((candidate) => candidate.id === zone.partOf);
    const outside = whole ? geodesicPolygonArea(overlay.subtract(zone.polygons, whole.polygons)) : 0;
    if (outside > NOTHING_SQUARE_METRES)
      faults.push(fault(zone, `lies ${outside.toFixed(0)} m² outside ${whole?.id}, of which it is part`));
  });
  return faults;
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
    const share = overlapOf(zone.polygons, land) / geodesicPolygonArea(zone.polygons);
    return share >= ON_LAND_SHARE
      ? []
      : [fault(zone, `only ${(share * 100).toFixed(1)} % of it is on land, and reclaimed is false`)];
  });
}
