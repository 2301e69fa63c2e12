import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { createOverlay, type PolygonRings } from '../steps/integer-rings';
import { geodesicPolygonArea } from '../steps/measure-area';
import { ZONE_DECIMALS } from '../steps/park-outline';
import type { Fault } from './fault';
import { isInside } from './is-inside';
import { featuresOf, type Published } from './read-published';
import { ZONES_FILE, type ZoneShape, zoneShapes } from './zone-shapes';

type Communes = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;
type Shapes = ReadonlyMap<string, readonly PolygonRings[]>;

const overlay = createOverlay(ZONE_DECIMALS);
const INSIDE_SHARE = 0.95;

function readCommunes(file: string): Shapes {
  const communes = JSON.parse(readFileSync(file, 'utf8')) as Communes;
  return new Map(
    communes.features.map(({ properties, geometry }) => [
      properties.code,
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ]),
  );
}

function shareInside(polygons: readonly PolygonRings[], communes: readonly PolygonRings[]): number {
  return geodesicPolygonArea(overlay.intersect(polygons, communes)) / geodesicPolygonArea(polygons);
}

function middleOf([[outer = []] = []]: readonly PolygonRings[]): Position {
  const ring = outer.slice(1);
  const sum = ring.reduce<[number, number]>(([x, y], [px = NaN, py = NaN]) => [x + px, y + py], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/** Land won from the sea lies beyond the communes' drawn shores; a place still "to verify" binds nothing. */
function isBound(zone: ZoneShape): boolean {
  const uncertain = zone.localityNow.includes('cần kiểm chứng') || zone.communes.length === 0;
  return zone.kind !== 'economic-zone' && zone.boundary === 'indicative' && !zone.reclaimed && !uncertain;
}

function zoneFaults(zone: ZoneShape, shapes: Shapes): Fault[] {
  const communes = zone.communes.flatMap((code) => shapes.get(code) ?? []);
  const fault = (reason: string): Fault => ({
    file: ZONES_FILE,
    feature: zone.id,
    field: 'geometry',
    reason,
  });
  const named = zone.communes.join(', ');
  if (!isInside(middleOf(zone.polygons), communes))
    return [fault(`its middle lies outside commune ${named}`)];
  const share = shareInside(zone.polygons, communes);
  return share >= INSIDE_SHARE
    ? []
    : [fault(`only ${(share * 100).toFixed(1)} % of it lies in commune ${named}`)];
}

/**
 * Outlines lie in the communes that their records name. The communes' boundaries are not part of this
 * project: the check runs only where a reference file of them is at hand.
 */
export function checkCommunes(published: Published, communesFile: string): readonly Fault[] {
  const shapes = readCommunes(communesFile);
  const unknown = featuresOf(published, 'communes.geojson').filter(({ id = '' }) => !shapes.has(id));
  return [
    ...unknown.map(
      ({ id = '' }): Fault => ({
        file: 'communes.geojson',
        feature: id,
        field: 'id',
        reason: 'is not in the reference',
      }),
    ),
    ...zoneShapes(published)
      .filter(isBound)
      .flatMap((zone) => zoneFaults(zone, shapes)),
  ];
}
