import { beforeAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '@/analysis/surroundings';
import { detectSystem } from '@/analysis/system-detective';
import type { CoordinatePair } from '@/analysis/system-hypotheses';
import type { KnownSite } from '@/domain/known-site';
import { NOTHING_STATED, type SystemReading, type SystemStatement } from '@/domain/system-reading';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { lngLat } from '@/geometry/position';
import { REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import truth from '../fixtures/survey/unlabelled-tables.json';
import { publishedSurroundings } from './published-surroundings';

type Table = (typeof truth.four)[number];

/** PROJ's corners are rounded to 1e-7 degrees, some 11 mm. */
const SAME_METRES = 0.02;

let published: Surroundings;
beforeAll(async () => {
  published = await publishedSurroundings();
});

const cornerOf = ({ corners }: Table, index: number) =>
  lngLat(corners[index]?.[0] ?? Number.NaN, corners[index]?.[1] ?? Number.NaN);

/** A plot next door, which has its first two corners in common with the table's site. */
function neighbourOf(table: Table): KnownSite {
  const [a, b] = [cornerOf(table, 0), cornerOf(table, 1)];
  const ring = [[...a], [...b], [b[0] + 0.004, b[1] + 0.003], [...a]];
  return { name: 'next door', geometry: { type: 'Polygon', coordinates: [ring] } };
}

function detect(table: Table, known: { stated?: Partial<SystemStatement>; named?: boolean; next?: boolean }) {
  return detectSystem({
    pairs: table.rows as unknown as CoordinatePair[],
    surroundings: {
      ...published,
      outlines: [...(known.next ? [neighbourOf(table)] : []), ...published.outlines],
    },
    stated: { ...NOTHING_STATED, ...known.stated },
    places: known.named ? published.places.filter(({ name }) => name === table.commune) : [],
  });
}

function isRight(table: Table, reading: SystemReading | undefined): boolean {
  const [first] = reading?.positions ?? [];
  return (
    first !== undefined &&
    reading?.axisOrder === table.axisOrder &&
    (reading.datum === 'VN-2000') === table.isShifted &&
    geodesicDistance(first, cornerOf(table, 0)) < SAME_METRES
  );
}

function tally(tables: readonly Table[], known: (table: Table) => Parameters<typeof detect>[1]) {
  const counts = { right: 0, unsure: 0, silentlyWrong: 0, truthRuledOut: 0 };
  for (const table of tables) {
    const { readings, verdict } = detect(table, known(table));
    if (verdict === 'unsure') counts.unsure++;
    else if (isRight(table, readings[0])) counts.right++;
    else counts.silentlyWrong++;
    const isLeft = readings.some((one) => one.verdict !== 'unlikely' && isRight(table, one));
    if (!isLeft) counts.truthRuledOut++;
  }
  return counts;
}

const datum = ({ isShifted }: Table) => (isShifted ? ('VN-2000' as const) : ('WGS 84' as const));
const projection = ({ code }: Table) => REFERENCE_SYSTEMS.find((system) => system.code === code)?.projection;
const zone = (table: Table) => ({
  meridian: projection(table)?.centralMeridian ?? null,
  zoneWidth: projection(table)?.scale === 0.9999 ? (3 as const) : (6 as const),
});

/** The same for every count that does not stand in the expectation. */
const NONE_WRONG = { silentlyWrong: 0, truthRuledOut: 0 };

describe('detectSystem on 40 shuffled tables of four zones', () => {
  it('reads all of them right where a neighbour shares two corners', () => {
    expect(tally(truth.four, () => ({ next: true }))).toEqual({ ...NONE_WRONG, right: 40, unsure: 0 });
  });

  it('reads all of them right where zone and datum are stated', () => {
    expect(tally(truth.four, (table) => ({ stated: { ...zone(table), datum: datum(table) } }))).toEqual({
      ...NONE_WRONG,
      right: 40,
      unsure: 0,
    });
  });

  it('is unsure of the 700 m between UTM 48N and TM-3 105° alone where commune and datum are stated', () => {
    const counts = tally(truth.four, (table) => ({ named: true, stated: { datum: datum(table) } }));
    expect(counts).toEqual({ ...NONE_WRONG, right: 23, unsure: 17 });
  });

  it('never claims to know from numbers alone, and never rules the truth out', () => {
    expect(tally(truth.four, () => ({}))).toEqual({ ...NONE_WRONG, right: 0, unsure: 40 });
  });

  it('nor from a commune by its name', () => {
    expect(tally(truth.four, () => ({ named: true }))).toEqual({ ...NONE_WRONG, right: 0, unsure: 40 });
  });

  it('puts the usual system first where nothing else tells', () => {
    for (const table of truth.four.filter(({ code, isShifted }) => code === 5899 && isShifted)) {
      const { readings, open } = detect(table, {});
      expect(isRight(table, readings[0])).toBe(true);
      expect(open).toContain('datum');
      expect(readings[0]?.reasons.map(({ code }) => code)).toContain('usual-datum');
    }
  });
});

describe('detectSystem on every other zone', () => {
  it('reads all of them right where a neighbour shares two corners', () => {
    expect(tally(truth.others, () => ({ next: true }))).toEqual({ ...NONE_WRONG, right: 32, unsure: 0 });
  });

  it('is never wrong without', () => {
    expect(tally(truth.others, () => ({}))).toMatchObject(NONE_WRONG);
    expect(tally(truth.others, () => ({ named: true }))).toMatchObject(NONE_WRONG);
  });
});
