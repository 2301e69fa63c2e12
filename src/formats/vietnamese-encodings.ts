/** What one byte stands for, for each of the 256; joined and normalised to NFC they are the text. */
type ByteTable = readonly string[];

/** TCVN 5712-1 from 0x80, sixteen a line. 0xB0-0xB4 are combining: grave, hook, tilde, acute, dot below. */
const TCVN_UPPER_HALF = [
  ...'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
  ...'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
  ...'\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ',
  ...'\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
  ...'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
  ...'éẹềểễếệìỉỄẾỒĩíịò',
  ...'Ổỏõóọồổỗốộờởỡớợù',
  ...'ỖủũúụừửữứựỳỷỹýỵỐ',
];

/** The capitals that TCVN 5712-1 puts on control codes. */
const TCVN_LOW_CAPITALS: readonly (readonly [number, string])[] = [
  [0x01, 'Ú'],
  [0x02, 'Ụ'],
  [0x04, 'Ừ'],
  [0x05, 'Ử'],
  [0x06, 'Ữ'],
  [0x11, 'Ứ'],
  [0x12, 'Ự'],
  [0x13, 'Ỳ'],
  [0x14, 'Ỷ'],
  [0x15, 'Ỹ'],
  [0x16, 'Ý'],
  [0x17, 'Ỵ'],
];

/** The marks of VNI on small letters, as combining marks; capitals have them 0x20 lower. */
const VNI_MARKS: readonly (readonly [number, string])[] = [
  [0xf9, '\u0301'],
  [0xf8, '\u0300'],
  [0xfb, '\u0309'],
  [0xf5, '\u0303'],
  [0xef, '\u0323'],
  [0xe2, '\u0302'],
  [0xe1, '\u0302\u0301'],
  [0xe0, '\u0302\u0300'],
  [0xe5, '\u0302\u0309'],
  [0xe3, '\u0302\u0303'],
  [0xe4, '\u0302\u0323'],
  [0xea, '\u0306'],
  [0xe9, '\u0306\u0301'],
  [0xe8, '\u0306\u0300'],
  [0xfa, '\u0306\u0309'],
  [0xfc, '\u0306\u0303'],
  [0xeb, '\u0306\u0323'],
];

/** The letters that VNI writes with one byte; the capitals are 0x20 lower. */
const VNI_LETTERS: readonly (readonly [number, string])[] = [
  [0xed, 'í'],
  [0xec, 'ì'],
  [0xe6, 'ỉ'],
  [0xf3, 'ĩ'],
  [0xf2, 'ị'],
  [0xf1, 'đ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
  [0xee, 'ỵ'],
];

const REPLACEMENT = '\uFFFD';

/** windows-1252 from 0x80 to 0x9F, in own words: Node reads it as Latin 1 there. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const WESTERN = Array.from(
  { length: 256 },
  (_, byte) => WESTERN_SIGNS[byte - 0x80] ?? String.fromCharCode(byte),
);

export const TCVN_5712_1: ByteTable = tcvn57121();
export const TCVN3: ByteTable = WESTERN.map(tcvn3Letter);
export const VNI_WINDOWS: ByteTable = vniWindows();

function tcvn57121(): ByteTable {
  const table = [...WESTERN.slice(0, 0x80), ...TCVN_UPPER_HALF];
  for (const [byte, capital] of TCVN_LOW_CAPITALS) table[byte] = capital;
  return table;
}

/** A byte that TCVN 5712-1 gives to a capital with a tone has no letter in the fonts of Windows. */
function tcvn3Letter(western: string, byte: number): string {
  const isSign = byte < 0xa0 || (byte >= 0xb0 && byte <= 0xb4);
  if (isSign) return western;
  const letter = TCVN_5712_1[byte] ?? REPLACEMENT;
  const isPlainCapital = byte <= 0xa7;
  return isPlainCapital || letter === letter.toLowerCase() ? letter : REPLACEMENT;
}

function vniWindows(): ByteTable {
  const table = [...WESTERN];
  for (const [byte, marks] of VNI_MARKS) {
    table[byte] = marks;
    table[byte - 0x20] = marks;
  }
  for (const [byte, letter] of VNI_LETTERS) {
    table[byte] = letter;
    table[byte - 0x20] = letter.toUpperCase();
  }
  return table;
}
