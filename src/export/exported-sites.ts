import { areaLedger } from '@/domain/area-ledger';
import type { Candidate } from '@/domain/candidate';
import type { ExportedField, ExportedSite } from '@/domain/exported-site';
import type { Figure } from '@/domain/figure';
import { PROXIMITY_TARGETS, type ProximityTable, proximityAt } from '@/domain/proximity';
import { ringRow } from '@/domain/ring-results';
import type { RingTable } from '@/domain/ring-table';
import { siteRow } from '@/domain/site-row';
import type { Zone } from '@/domain/zone';
import { figuresOf, occupancyOf } from '@/domain/zone-figures';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import { planeArea } from '@/geometry/plane-area';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { toHectares } from '@/geometry/units';

/** What has been found of the sites so far; null where it has not, or is not asked for. */
export type FoundSoFar = {
  readonly proximity: ProximityTable | null;
  readonly rings: RingTable | null;
  /** The year whose network was counted; null: what is in service now. */
  readonly year: number | null;
  /** Of the published data; null where the catalogue was not read. */
  readonly dataVersion: string | null;
  readonly dataAsOf: string | null;
};

/*
 * Columns are named in the language of programs: small letters, the unit at the end, the same in every
 * format and every language of the page, so that a file can be read back and two files compared.
 */

/** A zone with its figures, distances, shares and where all of it comes from. */
export function exportedZone(zone: Zone, found: FoundSoFar): ExportedSite {
  const ledger = areaLedger(zone, found.dataAsOf);
  return {
    id: zone.id,
    name: zone.name,
    geometry: zone.geometry,
    fields: [
      ['record', 'zone'],
      ['name_en', zone.nameEn],
      ['kind', zone.kind],
      ['status', zone.status],
      ...dated('declared_ha', ledger.declared),
      ['ellipsoid_ha', ledger.ellipsoid.value],
      ['vn2000_ha', ledger.plane.value],
      ['perimeter_km', ledger.perimeter.value],
      ...unique([...occupancyOf(zone), ...figuresOf(zone)]).flatMap((figure) =>
        dated(`${figure.code.replaceAll('-', '_')}_${figure.unit}`, figure),
      ),
      ...foundFields(zone.id, found),
      ['boundary', zone.boundary],
      ['error_m', zone.errorMetres],
      ['system', 'EPSG:4326'],
      ['method', zone.boundary === 'surveyed' ? 'surveyed' : 'indicative'],
      ['source', zone.sources.join(' ')],
      ['file', ''],
      ['as_of', found.dataAsOf],
      ['data_version', found.dataVersion],
    ],
  };
}

/** A candidate, all that the user has said of it, and the same figures as a zone has. */
export function exportedCandidate(candidate: Candidate, found: FoundSoFar): ExportedSite {
  const { geometry, lineage, gate } = candidate;
  const outline = geometry.type === 'Point' ? undefined : geometry;
  const area = outline && geodesicArea(outline);
  const perimeter = outline && geodesicPerimeter(outline);
  const grid = outline && planeArea(outline, QUANG_NINH_SYSTEM);
  const fields: readonly ExportedField[] = [
    ['record', 'candidate'],
    ['notes', candidate.notes],
    ['status', candidate.status],
    ['colour', candidate.colour],
    ['gate_longitude', gate?.[0] ?? null],
    ['gate_latitude', gate?.[1] ?? null],
    ['ellipsoid_ha', area === undefined ? null : toHectares(area)],
    ['vn2000_ha', grid === undefined ? null : toHectares(grid)],
    ['perimeter_km', perimeter === undefined ? null : perimeter / 1000],
    ...foundFields(candidate.id, found),
    ['error_m', lineage.errorMetres],
    ['system', `EPSG:${lineage.systemCode}`],
    ['method', lineage.method],
    ['source', lineage.source],
    ['file', lineage.fileName],
    ['as_of', lineage.asOf],
    ['data_version', found.dataVersion],
  ];
  const own = candidate.fields.map(({ name, value }): ExportedField => [name, value]);
  return { id: candidate.id, name: candidate.name, geometry, fields: withoutDoubles([...fields, ...own]) };
}

/** Ids and names are columns of every format: a field of the user's that is called so keeps its value under another name. */
const TAKEN = ['id', 'name', 'geometry', 'wkt'];

function withoutDoubles(fields: readonly ExportedField[]): readonly ExportedField[] {
  const taken = new Set(TAKEN);
  return fields.map(([wanted, value]) => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
    taken.add(name.toLowerCase());
    return [name, value];
  });
}

function dated(name: string, figure: Figure): readonly ExportedField[] {
  return [
    [name, figure.value],
    [`${name}_as_of`, figure.asOf],
    [`${name}_source`, figure.sources.join(' ')],
  ];
}

/** The newest value stands first; what else is held of it is on the page, with its scope. */
function unique(figures: readonly Figure[]): readonly Figure[] {
  const codes = new Set<string>();
  return figures.filter(({ code, unit }) => {
    const key = `${code} ${unit}`;
    return !codes.has(key) && codes.add(key);
  });
}

function foundFields(id: string, { proximity, rings, year }: FoundSoFar): readonly ExportedField[] {
  return [
    ...(proximity ? distanceFields(id, proximity) : []),
    ...(rings ? ringFields(id, rings) : []),
    ['network_year', year],
  ];
}

function distanceFields(id: string, table: ProximityTable): readonly ExportedField[] {
  const row = siteRow(table, id);
  const fields = PROXIMITY_TARGETS.flatMap((target): readonly ExportedField[] => {
    const name = target.replaceAll('-', '_');
    const answer = row < 0 ? undefined : proximityAt(table, row, target);
    const isHeld = answer?.type === 'assessed';
    return [
      [`${name}_m`, isHeld ? toMillimetre(answer.metres) : null],
      [`${name}_error_m`, isHeld ? toMillimetre(answer.errorMetres) : null],
      [`${name}_nearest`, isHeld ? answer.nearestId : null],
    ];
  });
  return [...fields, ['distance_from', table.origin]];
}

function ringFields(id: string, table: RingTable): readonly ExportedField[] {
  return table.columns.flatMap((column) => {
    const cells = ringRow(table, id, column, false)?.cells ?? [];
    return cells.flatMap(({ radiusMetres, share }): readonly ExportedField[] => {
      const name = `share_${column}_${radiusMetres / 1000}km_pct`.replaceAll(/[^\w.]+/g, '_');
      return [
        [name, share.value],
        [`${name}_error`, share.error ?? null],
      ];
    });
  });
}

const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;
