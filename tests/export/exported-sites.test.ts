import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { exportedCandidate, exportedZone } from '@/export/exported-sites';
import { lngLat } from '@/geometry/position';
import { makeCandidate } from '../domain/make-candidate';
import { makeProximityTable } from '../domain/make-proximity-table';
import { makeZone } from '../domain/make-zone';

const NOTHING = { proximity: null, rings: null, year: null, dataVersion: '0.1.0', dataAsOf: '2026-04-01' };

const fieldOf = (site: ExportedSite, wanted: string) => site.fields.find(([name]) => name === wanted)?.[1];

describe('exportedCandidate', () => {
  const candidate = makeCandidate({
    gate: lngLat(107.051, 20.981),
    fields: [
      { name: 'Giá thuê', value: 95 },
      { name: 'STATUS', value: 'của tôi' },
      { name: '__proto__', value: 'x' },
    ],
  });
  const site = exportedCandidate(candidate, NOTHING);

  it('says where the outline comes from', () => {
    const columns = ['method', 'system', 'error_m', 'as_of', 'data_version'];
    expect(columns.map((name) => fieldOf(site, name))).toEqual([
      'drawn',
      'EPSG:4326',
      20,
      '2026-05-01',
      '0.1.0',
    ]);
  });

  it('measures it on the ellipsoid and in the plane', () => {
    expect(fieldOf(site, 'ellipsoid_ha')).toBeCloseTo(4.604, 2);
    expect(fieldOf(site, 'vn2000_ha')).toBeCloseTo(4.604, 2);
    expect(fieldOf(site, 'perimeter_km')).toBeCloseTo(0.859, 2);
  });

  it('keeps every field of the user, and none under the name of another', () => {
    expect(fieldOf(site, 'Giá thuê')).toBe(95);
    expect(fieldOf(site, 'status')).toBe('idea');
    expect(fieldOf(site, 'STATUS_2')).toBe('của tôi');
    expect(fieldOf(site, '__proto__')).toBe('x');
    const names = site.fields.map(([name]) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds no area where there is only a point', () => {
    const point = makeCandidate({ geometry: { type: 'Point', coordinates: [107, 21] } });
    expect(fieldOf(exportedCandidate(point, NOTHING), 'ellipsoid_ha')).toBeNull();
  });
});

describe('exportedZone', () => {
  it('gives distances with their error and the nearest', () => {
    const zone = makeZone({ id: 'a' });
    const proximity = makeProximityTable({
      a: { expressway: { metres: 1234.5678, errorMetres: 250, nearestId: 'cao-toc' } },
    });
    const site = exportedZone(zone, { ...NOTHING, proximity, year: 2030 });
    expect(fieldOf(site, 'expressway_m')).toBe(1234.568);
    expect(fieldOf(site, 'expressway_error_m')).toBe(250);
    expect(fieldOf(site, 'seaport_m')).toBeNull();
    expect(fieldOf(site, 'network_year')).toBe(2030);
  });

  it('says that what is not known is not known', () => {
    const site = exportedZone(
      makeZone({ id: 'a', geometry: null, declaredHectares: null, figures: [] }),
      NOTHING,
    );
    expect(site.geometry).toBeNull();
    expect(fieldOf(site, 'declared_ha')).toBeNull();
    expect(fieldOf(site, 'ellipsoid_ha')).toBeNull();
  });
});
