import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { decodeText } from '@/formats/decode-text';
import { encodeText, LETTERS, SMALL_LETTERS } from './legacy-bytes';

const ALL: readonly TextEncodingId[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'tcvn-5712-1',
  'vni-windows',
];
const WITH_CAPITALS = ALL.filter((encoding) => encoding !== 'tcvn3');

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
/** Text as a program shows it that takes the bytes for windows-1252. */
const seen = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('decodeText', () => {
  it('has 134 letters to try', () => {
    expect(new Set(LETTERS).size).toBe(134);
  });

  it.each(WITH_CAPITALS)('reads back every letter of both cases in %s', (encoding) => {
    for (const letter of LETTERS) expect(decodeText(encodeText(letter, encoding), encoding)).toBe(letter);
    const all = LETTERS.join('');
    expect(decodeText(encodeText(all, encoding), encoding)).toBe(all);
  });

  it('reads back every letter in tcvn3, capitals with the help of their neighbours', () => {
    for (const letter of SMALL_LETTERS) {
      expect(decodeText(encodeText(letter, 'tcvn3'), 'tcvn3')).toBe(letter);
      const word = `TH${letter.toUpperCase()}NG`;
      expect(decodeText(encodeText(word, 'tcvn3'), 'tcvn3')).toBe(word);
    }
    for (const plain of 'ĂÂĐÊÔƠƯ') expect(decodeText(encodeText(plain, 'tcvn3'), 'tcvn3')).toBe(plain);
  });

  // Letters as other converters and the system's iconv write them, typed out here and not made from the tables.
  const SMALL =
    'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ';

  it('reads the alphabet of the fonts of TCVN3', () => {
    const letters =
      'µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00AD õ ö ÷ ø ù ú û ü ý þ';
    expect(decodeText(seen(letters), 'tcvn3')).toBe(SMALL);
    expect(decodeText(seen(letters), 'tcvn-5712-1')).toBe(SMALL);
  });

  it('reads the alphabet of the fonts of VNI', () => {
    const letters =
      'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î';
    expect(decodeText(seen(letters), 'vni-windows')).toBe(SMALL);
    expect(decodeText(seen(letters.toUpperCase()), 'vni-windows')).toBe(SMALL.toUpperCase());
  });

  it('reads names as they stand in old drawings', () => {
    expect(decodeText(seen('Qu¶ng Ninh, H¹ Long, B·i Ch¸y'), 'tcvn3')).toBe('Quảng Ninh, Hạ Long, Bãi Cháy');
    expect(decodeText(seen('Quaûng Ninh, Haï Long, Baõi Chaùy'), 'vni-windows')).toBe(
      'Quảng Ninh, Hạ Long, Bãi Cháy',
    );
    expect(decodeText(seen('Ñöôøng ven bieån; THÒ XAÕ'), 'vni-windows')).toBe('Đường ven biển; THỊ XÃ');
    expect(decodeText(bytes(0x48, 0x61, 0xf2, 0x20, 0xd0, 0xf4, 0xcc), 'windows-1258')).toBe('Hạ Đồ');
  });

  it('raises the small letters of a font of capitals, cell by cell', () => {
    expect(decodeText(seen('Ph­êng HåNG Hµ'), 'tcvn3')).toBe('Phường HỒNG Hà');
    expect(decodeText(seen('HµNéI, Hµ Tu'), 'tcvn3')).toBe('HÀNỘI, Hà Tu');
    expect(decodeText(seen('THÞ X· QU¶NG Y£N'), 'tcvn3')).toBe('THỊ XÃ QUẢNG YÊN');
    expect(decodeText(seen('Hµ'), 'tcvn3')).toBe('Hà');
  });

  it('keeps the signs that the fonts keep', () => {
    expect(decodeText(seen('25 m²; 5°'), 'tcvn3')).toBe('25 m²; 5°');
    expect(decodeText(bytes(0x93, 0x41, 0x94, 0x96), 'tcvn3')).toBe('“A”–');
    expect(decodeText(bytes(0x93, 0x41, 0x94, 0x96), 'vni-windows')).toBe('“A”–');
  });

  it('tells the layout of the fonts from the whole standard', () => {
    expect(decodeText(bytes(0x93, 0xc4, 0x01), 'tcvn-5712-1')).toBe('ỎẤÚ');
    expect(decodeText(bytes(0xc4), 'tcvn3')).toBe('\uFFFD');
  });

  it('leaves out the byte order mark, and puts the letters of UTF-8 together', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41), 'utf-8')).toBe('A');
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0), 'utf-16le')).toBe('A');
    expect(decodeText(new TextEncoder().encode('Hạ'.normalize('NFD')), 'utf-8')).toBe('Hạ');
  });

  it('gives NFC without lone surrogates for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...ALL), (any, encoding) => {
        const text = decodeText(any, encoding);
        expect(text).toBe(text.normalize('NFC'));
        expect(/\p{Cs}/u.test(text)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
