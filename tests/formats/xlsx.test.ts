import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import type { FileContents } from '@/domain/raw-feature';
import { writeWorkbook } from '@/formats/write-workbook';
import { readXlsx, writeCornerTableXlsx, writeXlsxSites } from '@/formats/xlsx';
import { toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { HOSTILE_TEXTS, sitesArbitrary } from './site-arbitrary';

const options = { fileName: 'bang.xlsx' };

async function read(bytes: Uint8Array): Promise<FileContents> {
  const result = await readXlsx(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes, options);
  return result.ok ? 'none' : result.problem.code;
}

/** A workbook with one part of it put in another's place. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[name]);
  return zipSync({ ...parts, [name]: strToU8(change(xml)) });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sites: readonly ExportedSite[] = [
  {
    id: 'a',
    name: 'Đầm Nhà Mạc',
    geometry: { type: 'Point', coordinates: [107, 21] },
    fields: [['ha', 305.25]],
  },
];

describe('writeXlsxSites', () => {
  it('is read back the same: places to the last digit, values with their types, text literally', async () => {
    await fc.assert(
      fc.asyncProperty(sitesArbitrary, async (written) => {
        const { features, claim } = await read(writeXlsxSites(written));
        expect(claim.type).toBe(written.some(({ geometry }) => geometry) ? 'wgs84' : 'unsaid');
        expect(features.map(({ geometry }) => geometry)).toEqual(written.map(({ geometry }) => geometry));
        expect(features.map(({ properties }) => withoutNothing(properties))).toEqual(
          written.map(({ name, fields }) => withoutNothing([['name', name], ...fields])),
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('keeps hostile text literally, also what looks like an escape', async () => {
    const fields = HOSTILE_TEXTS.map((text, index) => [`f${index}`, text] as const);
    const { features } = await read(writeXlsxSites([{ ...(sites[0] as ExportedSite), fields }]));
    expect(features[0]?.properties.slice(1)).toEqual(fields);
  });

  it('carries an outline longer than a cell holds', async () => {
    const ring = Array.from({ length: 4000 }, (_, index) => [
      107 + Math.cos(index / 637),
      21 + Math.sin(index / 637),
    ]);
    const geometry = { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)]] };
    const { features } = await read(writeXlsxSites([{ ...(sites[0] as ExportedSite), geometry }]));
    expect(features[0]?.geometry).toEqual(geometry);
  });
});

describe('writeCornerTableXlsx', () => {
  it('gives corners and holes back to the millimetre', async () => {
    const square = (x: number, y: number, size: number): number[][] => [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ];
    const rings = [square(107.1, 20.9, 0.02), square(107.105, 20.905, 0.005)];
    const bytes = writeCornerTableXlsx({ type: 'Polygon', coordinates: rings }, QUANG_NINH_SYSTEM, [
      'A',
      'B',
      'C',
      'D',
    ]);
    const { features } = await read(bytes);
    expect(features).toHaveLength(1);
    expect(features[0]?.cornerNames).toEqual(['A', 'B', 'C', 'D']);
    const expected = rings.map((ring) =>
      ring.map(([x = 0, y = 0]) => {
        const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(x, y));
        return [Math.round(easting * 1000) / 1000, Math.round(northing * 1000) / 1000];
      }),
    );
    expect(features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: expected });
  });
});

describe('readXlsx', () => {
  it('reads what ogr2ogr wrote', async () => {
    const { features } = await read(new Uint8Array(readFileSync('tests/fixtures/xlsx/sites.xlsx')));
    expect(features.map(({ layer }) => layer)).toEqual(['Khu đất', 'Khu đất']);
    expect(features[0]?.geometry).toMatchObject({
      type: 'Polygon',
      coordinates: [{ length: 5 }, { length: 5 }],
    });
    expect(features[1]?.properties).toContainEqual(['name', '=1+1']);
  });

  it('refuses a DOCTYPE and entities', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = withPart(writeXlsxSites(sites), SHEET, (xml) => xml.replace('?>', `?>${doctype}`));
    expect(await problemOf(bytes)).toBe('doctype-refused');
  });

  it('refuses a cell so far out that the grid would fill the memory', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row></sheetData>';
    const bytes = withPart(writeXlsxSites(sites), SHEET, (xml) => xml.replace('</sheetData>', far));
    expect(await problemOf(bytes)).toBe('file-too-large');
    const endless = withPart(writeXlsxSites(sites), SHEET, (xml) => xml.replace('r="1"', 'r="1e12"'));
    expect(await problemOf(endless)).toBe('file-damaged');
  });

  it('says what a workbook without a place is', async () => {
    const bytes = writeWorkbook({ name: 'a', rows: [['a'], [1]] });
    expect(await problemOf(bytes)).toBe('file-empty');
    expect(await problemOf(strToU8('not a zip'))).toBe('file-damaged');
  });

  it('refuses what is cut off anywhere', async () => {
    const whole = writeXlsxSites(sites);
    for (let end = 0; end < whole.length; end += 10)
      expect(await problemOf(whole.subarray(0, end))).toBe('file-damaged');
  });

  it('says damaged where a part is cut off or changed, and never throws', async () => {
    const whole = writeXlsxSites(sites);
    for (const name of Object.keys(unzipSync(whole))) {
      const { length } = unzipSync(whole)[name] ?? [];
      for (let end = 0; end < length; end += 10) {
        const result = await readXlsx(
          withPart(whole, name, (xml) => xml.slice(0, end)),
          options,
        );
        expect(result.ok ? 'damaged' : result.problem.code).toMatch(/damaged|empty/);
      }
    }
  });
});

function withoutNothing(properties: readonly (readonly [string, unknown])[]): unknown {
  return new Map(properties.filter(([, value]) => value !== null));
}
