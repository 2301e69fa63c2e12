import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { detectEncoding } from '@/formats/detect-encoding';
import { encodeText } from './legacy-bytes';

const EIGHT_BIT: readonly TextEncodingId[] = ['windows-1258', 'tcvn3', 'tcvn-5712-1', 'vni-windows'];
const ALL: readonly TextEncodingId[] = ['utf-8', 'utf-16le', 'utf-16be', ...EIGHT_BIT];

/** Bytes that windows-1252 shows as this text. */
const seen = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const SENTENCES = [
  'Đường ven biển nối khu công nghiệp với cảng nước sâu',
  'Ranh giới đo vẽ năm 2019, chưa đối chiếu ngoài thực địa',
  'Thửa đất trồng rừng sản xuất, giao khoán đến năm 2045',
  'Bãi triều ngập mặn trước đê, không được san lấp',
  'Hồ chứa nước sinh hoạt cho phường phía đông',
  'Tuyến điện 110 kV cắt ngang khu đất quy hoạch',
  'Mỏ than lộ thiên đã đóng cửa, đang hoàn nguyên',
  'Khu tái định cư cho các hộ phải di dời',
  'Cầu cảng số 3 tiếp nhận tàu 50.000 tấn',
  'Nhà máy xi măng ngừng hoạt động từ quý II',
  'Rừng phòng hộ đầu nguồn, cấm chuyển mục đích sử dụng',
  'Điểm đấu nối giao thông với quốc lộ 18',
  'Cao độ nền tối thiểu tính theo mức nước dâng',
  'Đất ở nông thôn xen kẹt giữa hai lô nhà xưởng',
  'Trạm xử lý nước thải tập trung, công suất 5.000 mét khối',
  'Chủ đầu tư đề nghị gia hạn tiến độ thêm một năm',
  'Hành lang bảo vệ suối rộng mười mét mỗi bên',
  'Vùng đệm của di sản, chỉ xây công trình thấp tầng',
  'Mốc giới bị mất, cần cắm lại trước mùa mưa',
  'Diện tích cây xanh không nhỏ hơn một phần mười',
];

const namesIn = (file: string, pick: (properties: Record<string, unknown>) => unknown): string[] =>
  JSON.parse(readFileSync(`public/geodata/${file}.geojson`, 'utf8')).features.map(
    (feature: { properties: Record<string, unknown> }) => String(pick(feature.properties)),
  );

const COMMUNES = namesIn('communes', ({ fullName }) => fullName);
const ZONES = namesIn('zones', ({ name }) => name);
const accented = (text: string): number => text.split(/\s+/).filter((word) => /[^ -~]/.test(word)).length;
/** At least three words with marks in each. */
const LONG = [...SENTENCES, ...ZONES, ...COMMUNES].filter((text) => accented(text) >= 3);
const SHORT = [...new Set(namesIn('communes', ({ name }) => name))].filter((text) => accented(text) > 0);

/** The names of the communes of a list in groups of three, as fields of one table. */
const FIELDS = COMMUNES.map((_, at) => COMMUNES.slice(at, at + 3)).filter(
  (group) => accented(group.join(' ')) >= 3,
);

/** TCVN 5712-1 and TCVN3 give most texts the same bytes; what counts is the text that comes out. */
function reads(texts: readonly string[], encoding: TextEncodingId): { right: boolean; sure: boolean } {
  const verdict = detectEncoding(texts.map((text) => encodeText(text, encoding)));
  const [first] = verdict.candidates;
  const line = texts.slice(0, 3).join(' · ');
  const right = verdict.best === encoding || line.startsWith(first?.preview ?? '?');
  return { right, sure: verdict.sure };
}

describe('detectEncoding', () => {
  it('has enough texts to try', () => {
    expect(LONG.length).toBeGreaterThanOrEqual(60);
    expect(SHORT.length).toBeGreaterThan(40);
  });

  it.each(ALL)('knows every text with three marked words in %s, and is sure of it', (encoding) => {
    expect(LONG.filter((text) => !reads([text], encoding).right)).toEqual([]);
    expect(LONG.filter((text) => !reads([text], encoding).sure)).toEqual([]);
  });

  it.each(ALL)('knows short fields taken together in %s', (encoding) => {
    expect(FIELDS.filter((texts) => !reads(texts, encoding).right)).toEqual([]);
  });

  it.each(ALL)('knows nearly every name alone in %s, and is never sure of a wrong one', (encoding) => {
    const wrong = SHORT.filter((text) => !reads([text], encoding).right);
    // Hồng in VNI is, byte for byte, Hoàng in windows-1258.
    expect(wrong).toEqual(encoding === 'vni-windows' ? ['Hồng Gai'] : []);
    expect(wrong.filter((text) => reads([text], encoding).sure)).toEqual([]);
  });

  it('is not sure of one word that two encodings read', () => {
    const verdict = detectEncoding([encodeText('bờ', 'tcvn3')]);
    expect(verdict.sure).toBe(false);
    expect(verdict.candidates.map(({ preview }) => preview)).toEqual(expect.arrayContaining(['bờ', 'bê']));
  });

  it('lets the declaration decide between equals, and not against the bytes', () => {
    const either = [encodeText('bờ', 'tcvn3')];
    expect(detectEncoding(either, 'TCVN3').best).toBe('tcvn3');
    expect(detectEncoding(either, 'CP1258').best).toBe('windows-1258');
    const clear = [encodeText('Đường Bãi Cháy', 'vni-windows')];
    expect(detectEncoding(clear, 'UTF-8')).toMatchObject({ best: 'vni-windows', sure: true });
    expect(detectEncoding(clear, 'ANSI 1252')).toMatchObject({ best: 'vni-windows', sure: true });
  });

  it('is sure of plain ASCII, which is the same in all', () => {
    expect(detectEncoding([seen('Ha Long\u0000\u0000'), seen('Cam Pha\u001A')])).toMatchObject({
      best: 'utf-8',
      sure: true,
      reason: 'ascii',
    });
    expect(detectEncoding([seen('Ha Long')], 'windows-1258').best).toBe('windows-1258');
    expect(detectEncoding([])).toMatchObject({ sure: true, reason: 'ascii' });
  });

  it('goes by the byte order mark', () => {
    const marked = (text: string, encoding: TextEncodingId) =>
      detectEncoding([encodeText(`\uFEFF${text}`, encoding)]);
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      expect(marked('Hạ', encoding)).toMatchObject({ best: encoding, sure: true, reason: 'byte-order-mark' });
    }
  });

  it('takes fields of fixed width for what they are', () => {
    const padded = Uint8Array.from([...encodeText('Quảng', 'tcvn3'), 0, 0, 0]);
    expect(detectEncoding([padded, seen('ABC\u0000')]).best).toBe('tcvn3');
    // One NUL at the end of a field is not the half of a letter of UTF-16.
    expect(detectEncoding([seen('ABC\u0000')])).toMatchObject({ best: 'utf-8', reason: 'ascii' });
    const wide = detectEncoding([encodeText('Hạ Long\u0000\u0000', 'utf-16le')]);
    expect(wide).toMatchObject({ best: 'utf-16le', sure: true, reason: 'utf-16-pattern' });
    expect(wide.candidates[0]?.preview).toBe('Hạ Long');
    const cut = [...COMMUNES].map((name) => encodeText(name, 'utf-8').subarray(0, 13));
    expect(detectEncoding(cut)).toMatchObject({ best: 'utf-8', sure: true, reason: 'valid-utf-8' });
    // One byte at the end could begin a letter of UTF-8; alone it proves nothing.
    expect(detectEncoding([encodeText('Ba Chẽ', 'tcvn3')]).best).toBe('tcvn3');
  });

  it('finds the first telling byte of a long file', () => {
    const file = encodeText(`${'1,2,3\r\n'.repeat(20_000)}Đường Bãi Cháy, Quảng Yên`, 'tcvn3');
    expect(detectEncoding([file])).toMatchObject({ best: 'tcvn3', sure: true });
  });

  it('is not sure of other languages', () => {
    expect(detectEncoding([seen('Montréal Québec Genève')])).toMatchObject({ sure: false, reason: 'guess' });
    expect(detectEncoding([seen('Straße Köln München')]).sure).toBe(false);
  });

  it('shows a preview of what the encodings read differently', () => {
    const samples = ['Khu A', 'Bãi Cháy', 'Quảng Yên'].map((text) => encodeText(text, 'tcvn3'));
    const previews = new Map(
      detectEncoding(samples).candidates.map(({ encoding, preview }) => [encoding, preview]),
    );
    expect(previews.get('tcvn3')).toBe('Bãi Cháy · Quảng Yên');
    expect(previews.get('windows-1258')).toBe('B·i Ch¸y · Qu¶ng Yªn');
  });

  it('gives a verdict on any bytes', () => {
    const samples = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 });
    fc.assert(
      fc.property(samples, fc.option(fc.string(), { nil: undefined }), (any, declared) => {
        const { best, candidates } = detectEncoding(any, declared);
        expect(candidates[0]?.encoding).toBe(best);
        for (const { score, preview } of candidates) {
          expect(Number.isFinite(score)).toBe(true);
          expect(preview).toBe(preview.normalize('NFC'));
          expect(/\p{Cs}|\p{Cc}/u.test(preview)).toBe(false);
          expect([...preview].length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 500 },
    );
  });
});
