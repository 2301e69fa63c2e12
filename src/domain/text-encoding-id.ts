/**
 * `tcvn3`: ABC fonts under Windows (`.VnTime` and its kin): TCVN 5712-3 (VN3), 67 small letters and the
 * seven capitals without a tone. A capital with a tone has no byte: it is the small letter in a font of
 * capitals (`.VnTimeH`). 0x80-0x9F and 0xB0-0xB4 keep the signs of windows-1252, as these fonts do.
 *
 * `tcvn-5712-1`: the whole of TCVN 5712:1993, part 1 (VN1), with every capital; what `iconv` calls TCVN.
 * Both agree on every letter of VN3 and differ on 0x01-0x17, 0x80-0x9F, 0xAF-0xB4 and the capitals among
 * 0xBA-0xFF.
 *
 * `vni-windows`: VNI fonts under Windows: a plain letter and a byte for its marks; `i`, `đ`, `ơ`, `ư` and
 * `ỵ` have bytes of their own.
 *
 * `windows-1258`: letters and combining tones, of Microsoft and the Encoding Standard.
 */
export type TextEncodingId =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'tcvn3'
  | 'tcvn-5712-1'
  | 'vni-windows';
