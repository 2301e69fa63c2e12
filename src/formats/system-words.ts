import { foldText } from '@/domain/fold-text';
import type { SystemStatement } from '@/domain/system-reading';

const VN2000 = /vn ?2000/;
const WGS84 = /wgs ?(19)?84/;
const UTM = /\butm\b|mui (chieu )?6|6 do/;
const TM3 = /\btm ?3\b|mui (chieu )?3|3 do\b/;

/** Degrees and minutes of a meridian, after what announces one or on its own as TM-3 names write it. */
const MERIDIAN =
  /(?:kinh tuyến(?: trục| gốc)?|ktt|central meridian|meridian|tm-?3|múi 3)[^\d\n]{0,24}(10[2-9]|11[01])\s*(?:°|º|˚|độ|o|d|-)?\s*(?:([0-5]?\d)\s*(?:'|′|’|phút)?)?/iu;
const UTM_ZONE = /\b(?:utm|zone|mui)\D{0,16}(4[89])\s*n?\b/;
const EPSG = /epsg\D{0,3}(\d{4,5})/i;

/** Zones that a code names, of those that headings cite. */
export const epsgIn = (heading: string): number | null => {
  const [, code] = EPSG.exec(heading) ?? [];
  return code === undefined ? null : Number(code);
};

/**
 * What the words over a table say of its system: "hệ tọa độ VN-2000, kinh tuyến trục 107°45', múi chiếu
 * 3°". Where they name two datums, as a table with columns of both does, they say nothing of it.
 */
export function readSystemWords(heading: string): SystemStatement {
  const folded = foldText(heading);
  const isVn2000 = VN2000.test(folded);
  const isWgs84 = WGS84.test(folded);
  const [, zone] = UTM_ZONE.exec(folded) ?? [];
  const [, degrees, minutes = '0'] = MERIDIAN.exec(heading.normalize('NFC')) ?? [];
  const meridian = degrees === undefined ? null : Number(degrees) + Number(minutes) / 60;
  const isWide = zone !== undefined || UTM.test(folded);
  const isNarrow = TM3.test(folded);
  return {
    meridian: meridian ?? (zone === undefined ? null : 6 * Number(zone) - 183),
    zoneWidth: isWide === isNarrow ? null : isWide ? 6 : 3,
    datum: isVn2000 === isWgs84 ? null : isVn2000 ? 'VN-2000' : 'WGS 84',
  };
}
