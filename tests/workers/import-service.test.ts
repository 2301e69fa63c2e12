import { describe, expect, it } from 'vitest';
import { hypothesesFor } from '@/analysis/system-hypotheses';
import { type ImportChoices, type ImportProgress, NO_CHOICES } from '@/domain/import-report';
import type { SystemClaim } from '@/domain/raw-feature';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { SystemDetection, SystemHypothesis } from '@/domain/system-reading';
import { toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { importDetective } from '@/workers/import-detective';
import { ImportService, type ImportTools } from '@/workers/import-service';
import { fileOf, plainReaders, squareFeature } from './plain-reader';

const NOTHING: SystemDetection = { readings: [], verdict: 'unsure', open: [] };

function service(claim?: SystemClaim, part: Partial<ImportTools> = {}): ImportService {
  return new ImportService({ readers: plainReaders(claim), detect: () => NOTHING, known: [], ...part });
}

function open(bytes: Uint8Array, choices: Partial<ImportChoices> = {}, one = service()) {
  return one.open(bytes, 'thu.geojson', () => undefined, { ...NO_CHOICES, ...choices });
}

const BOW_TIE = {
  type: 'Polygon',
  coordinates: [
    [
      [107.05, 20.98],
      [107.06, 20.99],
      [107.06, 20.98],
      [107.05, 20.99],
      [107.05, 20.98],
    ],
  ],
};

/** A square in metres, northing first or second. */
function planeSquare(order: 'north-first' | 'east-first' = 'east-first'): object {
  const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(107.05, 20.98));
  const ring = [
    [0, 0],
    [200, 0],
    [200, 200],
    [0, 200],
    [0, 0],
  ].map(([x = 0, y = 0]) =>
    order === 'east-first' ? [easting + x, northing + y] : [northing + y, easting + x],
  );
  return squareFeature({ geometry: { type: 'Polygon', coordinates: [ring] } });
}

const IN_TM3: SystemHypothesis = {
  system: QUANG_NINH_SYSTEM,
  datum: 'VN-2000',
  axisOrder: 'east-first',
  unit: 'm',
  zonePrefix: 0,
  cutNorthing: 0,
};

describe('ImportService', () => {
  it('accepts a sound file, and hands out its drafts in pieces', async () => {
    const one = service();
    const features = Array.from({ length: 7 }, (_, at) =>
      squareFeature(
        { id: `a${at}`, properties: { Tên: `Lô ${at}`, 'Ghi chú': 'ven sông', vùng: 3 } },
        107 + at / 50,
      ),
    );
    const report = await open(fileOf(...features), {}, one);
    expect(report).toMatchObject({ outcome: 'accept', features: 7, drafts: 7, vertices: 35, errors: 0 });
    expect(report.mapping).toMatchObject({ name: 'Tên', notes: 'Ghi chú', status: null });
    expect(one.take(5, 500)).toHaveLength(2);
    expect(one.take(0, 1)[0]).toMatchObject({
      id: 'a0',
      name: 'Lô 0',
      notes: 'ven sông',
      fields: [{ name: 'vùng', value: 3 }],
    });
  });

  it('refuses all of a file for one broken feature, and says which, where and what would help', async () => {
    const one = service();
    const report = await open(
      fileOf(squareFeature(), squareFeature({ id: 'no', geometry: BOW_TIE })),
      {},
      one,
    );
    expect(report).toMatchObject({ outcome: 'reject', drafts: 0, errors: 1 });
    expect(report.problems[0]).toMatchObject({
      code: 'ring-crosses-itself',
      severity: 'error',
      feature: 1,
      subject: 'no',
      field: 'geometry.coordinates.0.2',
      mend: 'split-at-crossing',
    });
    expect(report.problems[0]?.place?.[0]).toBeCloseTo(107.055, 9);
    expect(report.mends).toEqual([{ mend: 'split-at-crossing', count: 1 }]);
    expect(one.take(0, 10)).toEqual([]);
  });

  it('makes the mend that was agreed to, without reading the file again', async () => {
    let reads = 0;
    const inner = plainReaders();
    const readers = {
      geojson: async () => {
        reads++;
        return (await inner.geojson?.()) as never;
      },
    };
    const one = service(undefined, { readers });
    await open(fileOf(squareFeature({ geometry: BOW_TIE })), {}, one);
    const report = await one.choose({ ...NO_CHOICES, mends: ['split-at-crossing'] }, () => undefined);
    expect(report.outcome).toBe('accept');
    expect(one.take(0, 10)[0]?.geometry.type).toBe('MultiPolygon');
    expect(reads).toBe(1);
  });

  it('leaves out what is broken when the user says so, and only then', async () => {
    const one = service();
    const bytes = fileOf(squareFeature(), squareFeature({ geometry: BOW_TIE }));
    const report = await open(bytes, { leavesOutBroken: true }, one);
    expect(report).toMatchObject({ outcome: 'accept-with-warning', drafts: 1, errors: 1 });
    expect(one.take(0, 10).map(({ feature }) => feature)).toEqual([0]);
  });

  it.each([
    ['no file of a format we know', new Uint8Array([1, 2, 3, 4]), 'format-unknown'],
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a file without features', fileOf(), 'file-empty'],
    ['a file that its reader chokes on', new TextEncoder().encode('{"features": ['), 'file-damaged'],
    [
      'lines that enclose nothing',
      fileOf(
        squareFeature({
          geometry: {
            type: 'LineString',
            coordinates: [
              [107, 21],
              [107.1, 21],
            ],
          },
        }),
      ),
      'file-empty',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    const report = await open(bytes);
    expect(report.outcome).toBe('reject');
    expect(report.problems.map((problem) => problem.code)).toContain(code);
  });

  it('lists 200 problems and counts the rest', async () => {
    const features = Array.from({ length: 350 }, () => squareFeature({ geometry: BOW_TIE }));
    const report = await open(fileOf(...features));
    expect(report.errors).toBe(350);
    expect(report.problems).toHaveLength(201);
    expect(report.problems[200]).toMatchObject({ code: 'more-problems', detail: '150' });
  });

  it('gives a repeated id to its first feature only', async () => {
    const one = service();
    const report = await open(fileOf(squareFeature({ id: 'a' }), squareFeature({ id: 'a' }, 107.2)), {}, one);
    expect(report.problems.map(({ code }) => code)).toEqual(['id-repeated']);
    expect(one.take(0, 2).map(({ id }) => id)).toEqual(['a', '']);
  });

  it('warns of ground that is taken in the project', async () => {
    const [taken] = [squareFeature() as { geometry: never }];
    const one = service(undefined, { known: [{ name: 'Lô A', geometry: taken.geometry }] });
    const report = await open(fileOf(squareFeature({}, 107.051), squareFeature({}, 107.2)), {}, one);
    expect(report.outcome).toBe('accept-with-warning');
    expect(report.problems).toMatchObject([{ code: 'overlaps-another', subject: 'Lô A', feature: 0 }]);
  });

  it('draws a small picture of a large file', async () => {
    const features = Array.from({ length: 5000 }, (_, at) =>
      squareFeature({}, 106.8 + (at % 100) / 100, 20.8 + Math.floor(at / 100) / 100),
    );
    const { preview } = await open(fileOf(...features));
    expect(preview.rings.length).toBeGreaterThan(1000);
    expect(preview.rings.length).toBeLessThanOrEqual(2000);
    expect(preview.isPartial).toBe(true);
  });

  it('tells of its progress from the first on', async () => {
    const told: ImportProgress[] = [];
    await service().open(fileOf(squareFeature()), 'a.geojson', (progress) => told.push(progress));
    expect(told[0]).toEqual({ stage: 'reading', done: 0 });
    expect(told.at(-1)).toEqual({ stage: 'checking', done: 1 });
  });
});

describe('ImportService and systems', () => {
  it('reads a stated plane within a millimetre', async () => {
    const one = service({ type: 'plane', system: QUANG_NINH_SYSTEM });
    const report = await open(fileOf(planeSquare()), {}, one);
    expect(report.system).toMatchObject({ by: 'file', detection: null });
    const [draft] = one.take(0, 1);
    const [x, y] = draft?.geometry.type === 'Polygon' ? (draft.geometry.coordinates[0]?.[0] ?? []) : [];
    expect(x).toBeCloseTo(107.05, 8);
    expect(y).toBeCloseTo(20.98, 8);
  });

  it('asks where nothing is stated and the numbers do not tell', async () => {
    const one = service({ type: 'unsaid' });
    const report = await open(fileOf(planeSquare()), {}, one);
    expect(report).toMatchObject({ outcome: 'reject', system: { read: null } });
    expect(report.problems[0]).toMatchObject({ code: 'system-unsure', mend: 'choose-system' });
    const chosen = await one.choose({ ...NO_CHOICES, system: IN_TM3 }, () => undefined);
    expect(chosen).toMatchObject({ outcome: 'accept', drafts: 1, system: { by: 'user' } });
  });

  it('reads degrees without a datum as WGS 84, says so, and lets the user choose VN-2000', async () => {
    const one = service({ type: 'unsaid' }, { detect: importDetective(NO_REFERENCE_DATA, []) });
    const report = await open(fileOf(squareFeature()), {}, one);
    expect(report).toMatchObject({
      outcome: 'accept-with-warning',
      system: { by: 'coordinates', read: { datum: 'WGS 84', system: null, axisOrder: 'east-first' } },
    });
    expect(report.problems[0]).toMatchObject({ code: 'datum-unsaid', mend: 'choose-system' });
    const vn2000 = report.system?.detection?.readings.find(({ datum }) => datum === 'VN-2000');
    if (!vn2000) throw new Error('the other reading is not offered');
    const chosen = await one.choose({ ...NO_CHOICES, system: vn2000 }, () => undefined);
    expect(chosen).toMatchObject({ outcome: 'accept', system: { by: 'user' } });
  });

  it('says so where the numbers tell', async () => {
    const reading = {
      ...IN_TM3,
      id: '1',
      score: 1,
      verdict: 'likely',
      reasons: [],
      positions: [],
      box: [0, 0, 0, 0],
    };
    const detection = { readings: [reading], verdict: 'sure', open: [] } as unknown as SystemDetection;
    const report = await open(
      fileOf(planeSquare()),
      {},
      service({ type: 'unsaid' }, { detect: () => detection }),
    );
    expect(report).toMatchObject({ outcome: 'accept-with-warning', system: { by: 'coordinates' } });
    expect(report.problems[0]?.code).toBe('system-unsaid');
  });

  it('calls metres that a file passes off as degrees by their name', async () => {
    const report = await open(fileOf(planeSquare()));
    expect(report.outcome).toBe('reject');
    expect(report.problems[0]).toMatchObject({
      code: 'metres-as-degrees',
      mend: 'choose-system',
      feature: 0,
    });
    expect(hypothesesFor([[429087, 2317570]]).length).toBeGreaterThan(0);
  });

  it('offers to swap axes, and swaps them when agreed to', async () => {
    const one = service();
    const { geometry } = squareFeature() as { geometry: { coordinates: number[][][] } };
    const coordinates = geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [y, x]));
    const report = await open(fileOf(squareFeature({ geometry: { type: 'Polygon', coordinates } })), {}, one);
    expect(report.problems[0]).toMatchObject({ code: 'axes-swapped', mend: 'swap-axes' });
    const mended = await one.choose({ ...NO_CHOICES, mends: ['swap-axes'] }, () => undefined);
    expect(mended.outcome).toBe('accept');
    expect(one.take(0, 1)[0]?.geometry).toEqual(geometry);
  });
});
