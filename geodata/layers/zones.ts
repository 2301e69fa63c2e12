import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Zone } from '@/domain/zone';
import type { ZoneRecord } from '../records/zone-record';
import zoneRecords from '../records/zones.json' with { type: 'json' };
import { groundKeptFree } from '../steps/beyond-border';
import { economicZoneOutline } from '../steps/economic-zone-outline';
import { createOverlay, type PolygonRings } from '../steps/integer-rings';
import type { LayerOutput } from '../steps/layer-output';
import { parkOutline, ZONE_DECIMALS } from '../steps/park-outline';
import type { SurveyedBoundary } from '../steps/read-surveyed';
import { simplifyLine } from '../steps/simplify-line';
import { readBorder } from './border';
import { makeLand } from './land';
import { usedSources } from './used-sources';
import outlineTuning from './zone-outlines.json' with { type: 'json' };

/** How a zone's indicative outline is drawn; chosen by hand so that it stays on land and in its commune. */
type OutlineTuning = {
  readonly seed?: string;
  readonly elongation?: number;
  readonly bearingDegrees?: number;
  /** Metres east and north from the anchor, within its error. */
  readonly offset?: readonly [number, number];
  readonly reclaimed?: boolean;
  /** An economic zone of islands and sea: kept off the mainland. */
  readonly islandsOnly?: boolean;
};

type Outline = Pick<Zone, 'geometry' | 'boundary' | 'errorMetres' | 'reclaimed'>;

/** About 100 m between two economic zones that touch, so that both edges can be seen. */
const GAP_DEGREES = 0.0005;
/** About 200 m between a zone of islands and the mainland's shore. */
const STRAIT_DEGREES = 0.002;
/** Inlets narrower than twice this (about 1 km) are passed by, not followed. */
const INLET_DEGREES = 0.005;
/** About 50 m. */
const SHORE_TOLERANCE_DEGREES = 0.0005;

const tuningOf = (id: string): OutlineTuning =>
  (outlineTuning as unknown as Readonly<Record<string, OutlineTuning>>)[id] ?? {};

function polygonsOf(geometry: Polygon | MultiPolygon | undefined): PolygonRings[] {
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function toGeometry(polygons: readonly PolygonRings[]): Polygon | MultiPolygon {
  const [first = []] = polygons;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [...polygons] };
}

/** The mainland, a little larger than it is, its inlets filled. */
function smoothShore(mainland: PolygonRings): PolygonRings[] {
  const overlay = createOverlay(ZONE_DECIMALS);
  const filled = overlay.grow(overlay.grow([mainland], INLET_DEGREES), STRAIT_DEGREES - INLET_DEGREES);
  return filled.map((rings) => rings.map((ring) => simplifyLine(ring, SHORE_TOLERANCE_DEGREES)));
}

/** The small ones first: a large one gives way to them and to the border. */
function economicZoneOutlines(
  records: readonly ZoneRecord[],
  [mainland = []]: readonly PolygonRings[],
  measured: readonly PolygonRings[],
): ReadonlyMap<string, readonly PolygonRings[]> {
  const overlay = createOverlay(ZONE_DECIMALS);
  const drawn = new Map<string, readonly PolygonRings[]>();
  let obstacles = overlay.unite([...groundKeptFree(readBorder()), ...overlay.grow(measured, GAP_DEGREES)]);
  const sketched = records.filter((record) => record.declaredHectares !== null);
  const shore = smoothShore(mainland);
  for (const record of sketched.sort((a, b) => (a.declaredHectares ?? 0) - (b.declaredHectares ?? 0))) {
    const outline = economicZoneOutline({
      seed: tuningOf(record.id).seed ?? record.id,
      sketch: (record.outlineSketch ?? []).map((ring) => ring.map(([x, y]) => [x, y])),
      hectares: record.declaredHectares ?? 0,
      obstacles: tuningOf(record.id).islandsOnly ? overlay.unite([...obstacles, ...shore]) : obstacles,
    });
    drawn.set(record.id, outline);
    obstacles = overlay.unite([...obstacles, ...overlay.grow(outline, GAP_DEGREES)]);
  }
  return drawn;
}

function indicativePark(
  { id, anchor, declaredHectares }: ZoneRecord,
  ground: readonly PolygonRings[],
): readonly PolygonRings[] | null {
  if (!anchor || declaredHectares === null) return null;
  const { seed = id, elongation = 1.5, bearingDegrees = 70, offset = [0, 0], reclaimed } = tuningOf(id);
  const position = [anchor.lon, anchor.lat];
  const land = reclaimed ? null : ground;
  return parkOutline({
    seed,
    elongation,
    bearingDegrees,
    offset,
    anchor: position,
    hectares: declaredHectares,
    land,
  });
}

function outlineOf(
  record: ZoneRecord,
  surveyed: SurveyedBoundary | undefined,
  sketched: readonly PolygonRings[] | undefined,
  ground: readonly PolygonRings[],
): Outline {
  const { anchor, outlineErrorMetres } = record;
  const reclaimed = tuningOf(record.id).reclaimed ?? false;
  if (surveyed) {
    return {
      geometry: surveyed.geometry,
      boundary: 'surveyed',
      errorMetres: surveyed.errorMetres,
      reclaimed,
    };
  }
  const polygons = sketched ?? indicativePark(record, ground);
  if (polygons) {
    const errorMetres = (sketched ? outlineErrorMetres : undefined) ?? anchor?.errorMetres ?? null;
    return { geometry: toGeometry(polygons), boundary: 'indicative', errorMetres, reclaimed };
  }
  const geometry = anchor && { type: 'Point' as const, coordinates: [anchor.lon, anchor.lat] };
  return { geometry, boundary: 'none', errorMetres: anchor?.errorMetres ?? null, reclaimed };
}

function toZone(record: ZoneRecord, outline: Outline, surveyed: SurveyedBoundary | undefined): Zone {
  const {
    anchor: _anchor,
    anchorCommune: _commune,
    outlineSketch: _sketch,
    outlineErrorMetres: _error,
    ...facts
  } = record;
  return surveyed
    ? {
        ...facts,
        ...outline,
        sources: [...new Set([...facts.sources, ...surveyed.sources])],
        placeSource: surveyed.placeSource,
      }
    : { ...facts, ...outline };
}

function toFeature({ geometry, ...properties }: Zone): Feature<Zone['geometry'], Omit<Zone, 'geometry'>> {
  return { type: 'Feature', id: properties.id, properties, geometry };
}

export const zoneIds = (): ReadonlySet<string> => new Set(zoneRecords.map((record) => record.id));

export function buildZones(surveyed: ReadonlyMap<string, SurveyedBoundary>): LayerOutput {
  const records = zoneRecords as unknown as readonly ZoneRecord[];
  const ground = makeLand();
  const isMeasured = (record: ZoneRecord): boolean => surveyed.has(record.id);
  const economic = records.filter((record) => record.outlineSketch);
  const measured = economic.flatMap(({ id }) => polygonsOf(surveyed.get(id)?.geometry));
  const sketched = economicZoneOutlines(
    economic.filter((record) => !isMeasured(record)),
    ground,
    measured,
  );
  const zones = records.map((record) => {
    const boundary = surveyed.get(record.id);
    return toZone(record, outlineOf(record, boundary, sketched.get(record.id), ground), boundary);
  });
  const content: FeatureCollection<Zone['geometry']> = {
    type: 'FeatureCollection',
    features: zones.map(toFeature),
  };
  return {
    id: 'zones',
    file: 'zones.geojson',
    content,
    features: zones.length,
    entry: {
      title: {
        vi: 'Khu kinh tế, khu công nghiệp, cụm công nghiệp',
        en: 'Economic zones, industrial parks and clusters',
      },
      sources: usedSources(zones),
      licence: 'MIT',
      licenceUrl: 'https://opensource.org/license/mit',
      asOf: '2026-11-22',
      errorMetres: null,
      accuracy: {
        vi: 'Số liệu theo nguồn ghi ở từng khu. Ranh giới sơ đồ là hình tự vẽ quanh vị trí ước chừng, có diện tích đúng bằng diện tích công bố; sai số vị trí ghi ở từng khu, từ 1 đến 12 km.',
        en: 'Figures as in the sources named with each zone. Indicative outlines are drawn by us round an approximate place with exactly the declared area; the error of place stands with each zone, from 1 to 12 km.',
      },
      lacks: {
        vi: 'Ranh giới đo đạc, ít nhất tám khu công nghiệp của quy hoạch chưa rõ tên, diện tích và vị trí của một số khu, giá thuê và tỷ lệ lấp đầy từng khu.',
        en: 'Surveyed boundaries, at least eight planned parks whose names are not known, the area and place of some zones, rents and the occupancy of single zones are missing.',
      },
    },
  };
}
