import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { readShapefile } from '@/formats/shapefile';
import { writeShapefile } from '@/formats/write-shapefile';

const whole = unzipSync(new Uint8Array(readFileSync('tests/fixtures/shapefile/utf8-5899.zip')));
const OPTIONS = { fileName: 'lo-dat.zip' };
const part = (ending: string): Uint8Array => (whole[`lo-dat.${ending}`] as Uint8Array).slice();
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function read(files: Record<string, Uint8Array>) {
  const contents = readShapefile(zipSync(files), OPTIONS);
  if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
  return contents.value;
}

/** A table of one column and the shapes of none that go with it. */
function tableOf(type: string, length: number, cells: readonly Uint8Array[]): Record<string, Uint8Array> {
  const dbf = new Uint8Array(65 + cells.length * (length + 1) + 1).fill(0x20, 65);
  const view = viewOf(dbf);
  dbf[0] = 3;
  view.setUint32(4, cells.length, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, length + 1, true);
  dbf.set(new TextEncoder().encode('cot'), 32);
  dbf[43] = type.charCodeAt(0);
  dbf[48] = length;
  dbf[64] = 0x0d;
  cells.forEach((cell, row) => {
    dbf.set(cell, 65 + row * (length + 1) + 1);
  });
  const shp = new Uint8Array(100 + 12 * cells.length);
  shp.set(part('shp').subarray(0, 100));
  viewOf(shp).setInt32(24, shp.length / 2);
  cells.forEach((_, row) => {
    viewOf(shp).setInt32(100 + 12 * row, row + 1);
    viewOf(shp).setInt32(100 + 12 * row + 4, 2);
  });
  return { 'a.shp': shp, 'a.dbf': dbf };
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const valuesOf = (files: Record<string, Uint8Array>) =>
  read(files).features.map(({ properties }) => properties[0]?.[1]);

describe('the parts of a shapefile', () => {
  it('go together whatever the case of their names, layer by layer, in folders', () => {
    const loud = Object.fromEntries(
      Object.entries(whole).map(([name, bytes]) => [`Ranh Giới/${name.toUpperCase()}`, bytes]),
    );
    const quiet = Object.fromEntries(Object.entries(whole).map(([name, bytes]) => [`khác/${name}`, bytes]));
    const { features, problems, claim } = read({ ...loud, ...quiet, '__MACOSX/._LO-DAT.SHP': text('x') });
    expect(features.map(({ layer }) => layer)).toEqual([
      ...Array(3).fill('LO-DAT'),
      ...Array(3).fill('lo-dat'),
    ]);
    expect([problems, claim.type]).toEqual([[], 'plane']);
  });

  it('are read by the index where a shape was edited and lies at the end', () => {
    const [shp, shx] = [part('shp'), part('shx')];
    const [first, words] = [viewOf(shx).getInt32(100), viewOf(shx).getInt32(104)];
    const edited = new Uint8Array(shp.length + 8 + 2 * words);
    edited.set(shp);
    edited.set(shp.subarray(2 * first, 2 * first + 8 + 2 * words), shp.length);
    viewOf(edited).setInt32(24, edited.length / 2);
    viewOf(edited).setFloat64(shp.length + 8 + 44 + 4 * 2, 429_000, true);
    viewOf(shx).setInt32(100, shp.length / 2);
    const { features } = read({ ...whole, 'lo-dat.shp': edited, 'lo-dat.shx': shx });
    expect(features).toHaveLength(3);
    expect(features[0]).toMatchObject({
      geometry: { coordinates: [{ 0: [429_000, expect.any(Number)] }, {}] },
    });
  });

  it.each([
    ['is cut off', (shx: Uint8Array) => shx.slice(0, 110)],
    ['is of another file', (shx: Uint8Array) => shx.slice(0, 108)],
    ['points nowhere', (shx: Uint8Array) => shx.fill(255, 100)],
    [
      'points to one shape only',
      (shx: Uint8Array) => shx.copyWithin(108, 100, 108).copyWithin(116, 100, 108),
    ],
    ['is missing', () => new Uint8Array()],
  ])('are read in turn where the index %s', (_, change) => {
    const { features } = read({ ...whole, 'lo-dat.shx': change(part('shx')) });
    expect(features).toEqual(read(whole).features);
  });

  it('count to their real end where the head was forgotten', () => {
    const shp = part('shp');
    viewOf(shp).setInt32(24, 50);
    expect(read({ ...whole, 'lo-dat.shp': shp, 'lo-dat.shx': new Uint8Array() }).features).toHaveLength(3);
  });

  it('are refused where shapes and rows are not equally many', () => {
    const dbf = part('dbf');
    viewOf(dbf).setUint32(4, 2, true);
    expect(readShapefile(zipSync({ ...whole, 'lo-dat.dbf': dbf }), OPTIONS)).toMatchObject({
      problem: { code: 'file-damaged', subject: 'lo-dat.zip', detail: 'lo-dat.shp: .shp 3 ≠ .dbf 2' },
    });
  });

  it('cut at any byte never give half of what they hold', () => {
    for (const ending of ['shp', 'dbf']) {
      const bytes = part(ending);
      const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== 'lo-dat.shx'));
      const least = ending === 'dbf' ? bytes.length - 1 : bytes.length;
      for (let end = 0; end < least; end++) {
        const contents = readShapefile(
          zipSync({ ...rest, [`lo-dat.${ending}`]: bytes.slice(0, end) }, { level: 0 }),
          OPTIONS,
        );
        if (contents.ok) expect.fail(`${ending} of ${end} bytes gave ${contents.value.features.length}`);
      }
    }
  });

  it('believe no count inside a shape', () => {
    const bytes = part('shp');
    for (const at of [36, 40, 44, 48]) {
      for (const value of [-1, 2 ** 31 - 1, 2 ** 28, 1000]) {
        const changed = bytes.slice();
        viewOf(changed).setInt32(108 + at, value, true);
        expect(readShapefile(changed, { fileName: 'a.shp' }).ok, `${at} ${value}`).toBe(false);
      }
    }
  });
});

describe('parts with changed bytes', () => {
  it('are read, or refused with a reason', () => {
    const change = fc.tuple(
      fc.constantFrom('shp', 'shx', 'dbf', 'prj', 'cpg'),
      fc.nat({ max: 5000 }),
      fc.constantFrom(0, 1, 5, 8, 0x2a, 0x7f, 0x80, 0xff),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const files = Object.fromEntries(Object.entries(whole).map(([name, bytes]) => [name, bytes.slice()]));
        for (const [ending, at, value] of changes) {
          const bytes = files[`lo-dat.${ending}`] as Uint8Array;
          bytes[at % bytes.length] = value;
        }
        const contents = readShapefile(zipSync(files, { level: 0 }), OPTIONS);
        expect(contents.ok || contents.problem.code).toSatisfy(
          (one) => one === true || one === 'file-damaged',
        );
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('cells of a table', () => {
  const whole4 = new Uint8Array(4);
  new DataView(whole4.buffer).setInt32(0, -12, true);
  const real8 = new Uint8Array(8);
  new DataView(real8.buffer).setFloat64(0, 1.5, true);

  it.each([
    ['N', 8, text('   -12.5'), -12.5],
    ['N', 8, text('********'), null],
    ['N', 8, text('    1,5 '), '1,5'],
    ['F', 20, text(' 1.2500000000000e+003'.trim()), 1250],
    ['D', 8, text('20260501'), '2026-05-01'],
    ['D', 8, text('00000000'), null],
    ['L', 1, text('T'), true],
    ['L', 1, text('n'), false],
    ['L', 1, text('?'), null],
    ['I', 4, whole4, -12],
    ['B', 8, real8, 1.5],
    ['C', 8, text('  Đất'), '  Đất'],
    ['C', 6, text('Đất đá').subarray(0, 6), 'Đất'],
    ['C', 5, text('xxxxđ').subarray(0, 5), 'xxxx'],
  ])('%s of %i bytes', (type, length, cell, wanted) => {
    expect(valuesOf(tableOf(type, length, [cell, cell, text(type === 'C' ? 'Đầm' : '')]))[0]).toBe(wanted);
  });

  it('whose value lies in another file are told', () => {
    const { features, problems } = read(tableOf('M', 10, [text('         1')]));
    expect(features[0]?.properties).toEqual([]);
    expect(problems).toMatchObject([{ code: 'format-part-skipped', detail: 'a.dbf: cot (M)' }]);
  });

  it('are read as the user chose', () => {
    const files = tableOf('C', 10, [Uint8Array.of(0xb5, 0x65)]);
    const contents = readShapefile(zipSync(files), { ...OPTIONS, encoding: 'tcvn3' });
    expect(contents).toMatchObject({ value: { features: [{ properties: [['cot', 'àe']] }] } });
  });
});

describe('a long text in a table of ours', () => {
  const siteOf = (notes: string): ExportedSite => ({
    id: 'a',
    name: 'A',
    geometry: null,
    fields: [
      ['ghi chú dài', notes],
      ['ghi chú dài hơn', 'x'],
    ],
  });
  const notesIn = (site: ExportedSite): unknown => {
    const contents = readShapefile(writeShapefile([site, siteOf('')], 4326), OPTIONS);
    if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
    const [feature] = contents.value.features;
    expect(feature?.properties.map(([name]) => name)).toEqual([
      'id',
      'name',
      'ghi chú dài',
      'ghi chú dài hơn',
    ]);
    expect(feature?.properties[3]?.[1]).toBe('x');
    return feature?.properties[2]?.[1];
  };

  it('comes back whole', () => {
    const letters = fc.constantFrom(...'aĐờ ✓\n🏭ữ');
    const notes = fc.string({ unit: letters, minLength: 100, maxLength: 700 }).map((one) => `x${one}x`);
    fc.assert(
      fc.property(notes, (one) => {
        expect(notesIn(siteOf(one))).toBe(one.normalize('NFC'));
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('is cut where a row has no more room, between letters', () => {
    const notes = 'ờ'.repeat(40_000);
    const contents = readShapefile(writeShapefile([siteOf(notes)], 4326), OPTIONS);
    const value = contents.ok ? String(contents.value.features[0]?.properties[2]?.[1]) : '';
    expect(notes.startsWith(value)).toBe(true);
    expect(value.length).toBeGreaterThan(21_000);
  });
});
