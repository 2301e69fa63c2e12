import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, SYSTEMS_OF_FORMAT } from '@/domain/exported-site';
import { NO_CHOICES } from '@/domain/import-report';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { SystemHypothesis } from '@/domain/system-reading';
import { exportedCandidate } from '@/export/exported-sites';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { FILE_READERS } from '@/workers/file-readers';
import { importDetective } from '@/workers/import-detective';
import { ImportService } from '@/workers/import-service';
import { writeSites } from '@/workers/write-sites';
import { makeCandidate } from '../domain/make-candidate';

const ENDINGS: Record<ExportFormat, string> = {
  geojson: 'a.geojson',
  kml: 'a.kml',
  shapefile: 'a.zip',
  geopackage: 'a.gpkg',
  dxf: 'a.dxf',
  csv: 'a.csv',
  xlsx: 'a.xlsx',
};

const VN2000: SystemHypothesis = {
  system: QUANG_NINH_SYSTEM,
  datum: 'VN-2000',
  axisOrder: 'east-first',
  unit: 'm',
  zonePrefix: 0,
  cutNorthing: 0,
};

const { geometry } = makeCandidate();
const outline = geometry as Polygon;
const hole = [
  [107.0505, 20.9805],
  [107.0505, 20.981],
  [107.051, 20.981],
  [107.0505, 20.9805],
];
const candidates = [
  makeCandidate({
    id: 'c-1',
    name: 'Lô "A" – Đầm Nhà Mạc',
    notes: 'gần <b>cảng</b>',
    status: 'shortlisted',
    geometry: { type: 'Polygon', coordinates: [...outline.coordinates, hole] },
    fields: [{ name: 'Giá thuê', value: 95.5 }],
  }),
  makeCandidate({
    id: 'c-2',
    name: 'Hai phần',
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        outline.coordinates,
        [outline.coordinates[0]?.map(([x = 0, y = 0]) => [x + 0.01, y]) ?? []],
      ],
    },
  }),
];
const NOTHING = { proximity: null, rings: null, year: null, dataVersion: null, dataAsOf: null };
const sites = candidates.map((candidate) => exportedCandidate(candidate, NOTHING));

const cornersOf = (shape: unknown): readonly Position[] => {
  const { type, coordinates } = shape as Polygon | MultiPolygon;
  return coordinates.flat(type === 'Polygon' ? 1 : 2) as Position[];
};

const CASES = EXPORT_FORMATS.flatMap((format) =>
  SYSTEMS_OF_FORMAT[format].map((system) => [format, system] as const),
);

describe('what is written is read back', () => {
  it.each(CASES)('%s in EPSG:%i', async (format, system) => {
    const bytes = await writeSites(sites, format, system);
    const detect = importDetective(NO_REFERENCE_DATA, []);
    const service = new ImportService({ readers: FILE_READERS, detect, known: [] });
    const report = await service.open(bytes, ENDINGS[format], () => undefined);
    // A drawing has no system: the user says which.
    if (format === 'dxf') await service.choose({ ...NO_CHOICES, system: VN2000 }, () => undefined);
    else expect(report.outcome).not.toBe('reject');
    const drafts = service.take(0, 10);
    expect(drafts.map(({ name }) => name)).toEqual(candidates.map(({ name }) => name));
    drafts.forEach((draft, index) => {
      const back = cornersOf(draft.geometry);
      for (const [x = 0, y = 0] of cornersOf(candidates[index]?.geometry))
        expect(Math.min(...back.map(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y)))).toBeLessThan(
          1e-8,
        );
    });
    const [first] = drafts;
    expect(first?.notes).toBe('gần <b>cảng</b>');
    expect(Number(first?.fields.find(({ name }) => name === 'Giá thuê')?.value)).toBe(95.5);
  });
});
