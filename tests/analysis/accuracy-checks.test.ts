import { describe, expect, it } from 'vitest';
import { checkAccuracy } from '@/analysis/accuracy-checks';
import { accuracyRow } from '@/analysis/accuracy-row';
import { ACCURACY_TRUTH, type AccuracyTruth } from '@/analysis/accuracy-truth';
import { ACCURACY_GROUPS, type AccuracyRow } from '@/domain/accuracy';

const rows = checkAccuracy();

function redRows(truth: AccuracyTruth): readonly string[] {
  return checkAccuracy(truth)
    .filter(({ isWithin }) => !isWithin)
    .map(({ name }) => name);
}

/** The truth with the first entry of a list changed. */
function planted<Name extends keyof AccuracyTruth>(
  name: Name,
  find: (entry: Extract<AccuracyTruth[Name], readonly unknown[]>[number]) => boolean,
  change: (entry: Extract<AccuracyTruth[Name], readonly unknown[]>[number]) => object,
): AccuracyTruth {
  const entries = ACCURACY_TRUTH[name] as Extract<AccuracyTruth[Name], readonly unknown[]>;
  const index = entries.findIndex(find);
  if (index < 0) throw new Error(`nothing to change in ${name}`);
  return {
    ...ACCURACY_TRUTH,
    [name]: entries.map((entry, place) =>
      place === index ? { ...(entry as object), ...change(entry) } : entry,
    ),
  };
}

describe('checkAccuracy', () => {
  it('finds every quantity within its limit', () => {
    expect(rows.filter(({ isWithin }) => !isWithin)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  it('has rows in every group, each with samples, each named once', () => {
    expect([...new Set(rows.map(({ group }) => group))]).toEqual([...ACCURACY_GROUPS]);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.filter(({ samples }) => samples < 4)).toEqual([]);
  });

  it.each([
    ['area-5-hectares', 1e-6],
    ['area-50-kilometres', 1e-6],
    ['area-overlap', 1e-6],
    ['distance-crossing', 0],
    ['ring-50-kilometres', 0.0005],
    ['ring-area', 0.0005],
    ['share-rings', 1e-4],
    ['survey-to-plane', 10],
    ['survey-round-trip', 1],
    ['survey-area', 0.01],
    ['paper-scale', 0.0005],
  ])('holds %s to %d', (name, limit) => {
    expect(rows.find((row) => row.name === name)?.limit).toBe(limit);
  });

  it('holds distances to 1 mm and a ten-millionth', () => {
    for (const name of ['distance-edge', 'distance-point']) {
      const row = rows.find((one) => one.name === name);
      expect(row?.limit).toBeGreaterThan(1);
      expect(row?.limit).toBeLessThan(1 + 1e-4 * 150_000);
    }
  });

  it('says of Turf what it misses: right at crossings, out of every limit elsewhere', () => {
    const compared = rows.filter((row): row is AccuracyRow & { turfError: number } => row.turfError !== null);
    expect(compared.length).toBeGreaterThanOrEqual(14);
    expect(compared.filter(({ turfError, limit }) => turfError <= limit).map(({ name }) => name)).toEqual([
      'distance-crossing',
    ]);
  });

  it('turns a row red, and no other, when its truth is another', () => {
    const wrong: readonly (readonly [string, AccuracyTruth])[] = [
      [
        'area-parks',
        planted(
          'areas',
          ({ check }) => check === 'area-parks',
          ({ squareMetres }) => ({ squareMetres: squareMetres * (1 + 2e-6) }),
        ),
      ],
      [
        'area-overlap',
        planted(
          'overlaps',
          () => true,
          ({ squareMetres }) => ({ squareMetres: squareMetres * (1 - 2e-6) }),
        ),
      ],
      [
        'distance-edge',
        planted(
          'distances',
          ({ check }) => check === 'distance-edge',
          ({ metres }) => ({ metres: metres * (1 + 2e-7) + 0.001 }),
        ),
      ],
      [
        'distance-crossing',
        planted(
          'distances',
          ({ check }) => check === 'distance-crossing',
          () => ({ metres: 0.01 }),
        ),
      ],
      [
        'ring-area',
        planted(
          'rings',
          () => true,
          ({ squareMetres }) => ({ squareMetres: squareMetres * 1.001 }),
        ),
      ],
      [
        'ring-20-kilometres',
        planted(
          'rings',
          ({ radiusMetres }) => radiusMetres === 20_000,
          ({ corners }) => ({ corners: corners.map(([x = 0, y = 0]) => [x, y + 0.0001]) }),
        ),
      ],
      [
        'share-rings',
        planted(
          'shares',
          () => true,
          ({ share }) => ({ share: share + 2e-4 }),
        ),
      ],
      [
        'survey-to-plane',
        planted(
          'toPlane',
          ({ code }) => code === 5899,
          ({ plane: [e = 0, n = 0] }) => ({ plane: [e + 0.75, n] }),
        ),
      ],
      [
        'survey-zones',
        planted(
          'toPlane',
          ({ code }) => code === 9214,
          ({ plane: [e = 0, n = 0] }) => ({ plane: [e, n + 0.011] }),
        ),
      ],
      [
        'survey-from-plane',
        planted(
          'fromPlane',
          () => true,
          ({ position: [x = 0, y = 0] }) => ({ position: [x + 2e-7, y] }),
        ),
      ],
      [
        'survey-area-difference',
        planted(
          'cornerTables',
          () => true,
          ({ squareMetres }) => ({ squareMetres: squareMetres * (1 + 2e-6) }),
        ),
      ],
      [
        'survey-area',
        planted(
          'cornerTables',
          ({ planeSquareMetres }) => planeSquareMetres > 1e6,
          ({ planeSquareMetres }) => ({ planeSquareMetres: planeSquareMetres + 0.02 }),
        ),
      ],
      [
        'paper-scale',
        planted(
          'paper',
          () => true,
          ({ groundMetres, planeMetres }) => ({
            groundMetres: groundMetres * 1.001,
            planeMetres: planeMetres * 1.001,
          }),
        ),
      ],
      [
        'paper-factor',
        planted(
          'paper',
          () => true,
          ({ planeMetres }) => ({ planeMetres: planeMetres * 1.001 }),
        ),
      ],
    ];
    for (const [name, truth] of wrong) expect(redRows(truth), name).toEqual([name]);
  });
});

describe('accuracyRow', () => {
  const about = { name: 'survey-round-trip', group: 'survey', unit: 'mm' } as const;
  const sample = (error: number, limit: number) => ({ error, limit, turfError: null });

  it('tells of the sample that comes nearest to its limit', () => {
    expect(accuracyRow(about, [sample(2, 10), sample(1, 2), sample(0, 1)])).toMatchObject({
      error: 1,
      limit: 2,
      samples: 3,
      isWithin: true,
    });
  });

  it('passes at the limit, and not beyond it', () => {
    expect(accuracyRow(about, [sample(0, 0), sample(1, 1)]).isWithin).toBe(true);
    expect(accuracyRow(about, [sample(0, 0), sample(0.001, 0)]).isWithin).toBe(false);
  });

  it('does not pass without a sample, nor with one that is no number', () => {
    expect(accuracyRow(about, []).isWithin).toBe(false);
    expect(accuracyRow(about, [sample(Number.NaN, 1), sample(0, 1)])).toMatchObject({
      error: Number.NaN,
      isWithin: false,
    });
  });
});
