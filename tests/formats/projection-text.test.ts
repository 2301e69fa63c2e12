import { describe, expect, it } from 'vitest';
import { readProjectionText, writeProjectionText } from '@/formats/projection-text';
import { REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import texts from '../fixtures/projection/system-texts.json';

const ESRI = writeProjectionText(5899);
const codeOf = (text: string): unknown => {
  const claim = readProjectionText(text);
  return claim.type === 'plane' ? claim.system.code : claim.type;
};

const DEGREES: Record<string, string> = { 4326: 'wgs84', 4756: 'vn2000-degrees' };

describe('the text of a system of coordinates', () => {
  it.each(texts)('is read as PROJ writes it: $system, $form', ({ system, text }) => {
    expect(codeOf(text)).toBe(DEGREES[system] ?? system);
  });

  it('covers every plane system of ours', () => {
    for (const { code } of REFERENCE_SYSTEMS) expect(texts.some(({ system }) => system === code)).toBe(true);
  });

  it('is read back as it is written', () => {
    expect(codeOf(ESRI)).toBe(5899);
    expect(codeOf(writeProjectionText(4326))).toBe('wgs84');
  });

  it.each([
    ['a meridian with a rounding error', ESRI.replace('107.75', '107.7499999999999'), 5899],
    ['another name for the zone', ESRI.replace('VN_2000_TM-3_107-45', 'QuangNinh_3do'), 5899],
    ['another spelling of the datum', ESRI.replace('D_Vietnam_2000', 'D_VN_2000'), 5899],
    ['a datum without a name in a system with one', ESRI.replace('D_Vietnam_2000', 'D_Unknown'), 5899],
    ['Gauss-Krüger for transverse Mercator', ESRI.replace('Transverse_Mercator', 'Gauss_Kruger'), 5899],
    ['another meridian of the table', ESRI.replace('107.75', '107.25'), 9215],
    ['round brackets and breaks', ESRI.replaceAll('[', '(\n').replaceAll(']', ' )'), 5899],
    [
      'a shift that is not ours',
      ESRI.replace('298.257223563]]', '298.257223563],TOWGS84[0,0,0,0,0,0,0]]'),
      5899,
    ],
    ['a byte order mark and padding', `\uFEFF${ESRI}\r\n\0`, 5899],
    [
      'the code of another system beside the numbers',
      ESRI.replace(/\]$/, ',AUTHORITY["EPSG","5898"]]'),
      5899,
    ],
    ['heights', `COMPD_CS["both",${ESRI},VERT_CS["height",VERT_DATUM["sea",2005],UNIT["metre",1]]]`, 5899],
    ['a bare code', 'EPSG:5899', 5899],
    ['nothing', ' \r\n', 'unsaid'],
  ])('knows %s', (_, text, wanted) => {
    expect(codeOf(text)).toBe(wanted);
  });

  it.each([
    ['a meridian outside the table', ESRI.replace('107.75', '106.9')],
    ['a meridian a metre away', ESRI.replace('107.75', '107.75001')],
    ['the scale of UTM on a meridian of TM-3', ESRI.replace('0.9999', '0.9996')],
    [
      'the code of a system with other numbers',
      ESRI.replace('107.75', '106.9').replace(/\]$/, ',AUTHORITY["EPSG","5899"]]'),
    ],
    ['the number of a zone before the easting', ESRI.replace('500000.0', '48500000.0')],
    ['a false northing', ESRI.replace('"False_Northing",0.0', '"False_Northing",10000000.0')],
    ['feet', ESRI.replace('"Meter",1.0', '"Foot",0.3048')],
    ['the datum of before 2000', ESRI.replace('D_Vietnam_2000', 'D_Hanoi_1972')],
    ['an ellipsoid that is not its own', ESRI.replace('6378137.0,298.257223563', '6378245.0,298.3')],
    ['a name and a datum at odds', ESRI.replace('D_Vietnam_2000', 'D_WGS_1984')],
    ['a meridian counted from Paris', ESRI.replace('"Greenwich",0.0', '"Paris",2.337229167')],
    ['grads', ESRI.replace('"Degree",0.0174532925199433', '"Grad",0.015707963267948967')],
    ['no meridian at all', ESRI.replace('PARAMETER["Central_Meridian",107.75],', '')],
    ['a local system', 'LOCAL_CS["Hòn Gai",UNIT["Meter",1]]'],
    ['a text cut off', ESRI.slice(0, -1)],
    ['a text with more behind it', `${ESRI}${ESRI}`],
    ['words', 'VN-2000 107 45'],
    ['brackets without end', 'A['.repeat(5000)],
  ])('does not guess from %s', (_, text) => {
    expect(readProjectionText(text)).toMatchObject({ type: 'unsupported', name: expect.stringMatching(/./) });
  });

  it('names what it does not know', () => {
    const text = 'PROJCS["Hanoi_1972_GK_Zone_18",GEOGCS["GCS_Hanoi_1972"]]';
    expect(readProjectionText(text)).toEqual({ type: 'unsupported', name: 'Hanoi_1972_GK_Zone_18' });
  });
});
