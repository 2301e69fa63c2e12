import { foldText } from '@/domain/fold-text';
import type { AxisOrder } from '@/domain/system-reading';

/** Columns by what the header calls them; undefined where it does not. */
export type SurveyHeader = {
  readonly north: number;
  readonly east: number;
  readonly name: number | undefined;
  readonly length: number | undefined;
};

const NORTH = /^(toa do )?(x|n|bac|northing|x bac|vi do|lat|latitude|b)( vn ?2000)?( m)?$/;
const EAST = /^(toa do )?(y|e|dong|easting|y dong|kinh do|lon|lng|long|longitude|l)( vn ?2000)?( m)?$/;
const NAME = /(moc|diem|so hieu|ten|point|name|corner|dinh)/;
const ORDER = /(stt|tt|no)/;
const LENGTH = /(canh|chieu dai|khoang cach|cu ly|length|distance|\bdai\b)/;

/** @returns undefined where the line does not name both axes */
export function readHeader(cells: readonly string[]): SurveyHeader | undefined {
  const folded = cells.map(foldText);
  const north = folded.findIndex((cell) => NORTH.test(cell));
  const east = folded.findIndex((cell) => EAST.test(cell));
  if (north < 0 || east < 0) return undefined;
  const find = (pattern: RegExp): number | undefined => {
    const index = folded.findIndex((cell, at) => at !== north && at !== east && pattern.test(cell));
    return index < 0 ? undefined : index;
  };
  return { north, east, name: find(NAME) ?? find(ORDER), length: find(LENGTH) };
}

/** Which axis the header puts first. Numbers may speak against it: see the detective. */
export function orderOf({ north, east }: SurveyHeader): AxisOrder {
  return north < east ? 'north-first' : 'east-first';
}

/** Whether a line is a header over the columns, or a part of one: it names an axis or the corners and holds no number. */
export function isHeaderPart(text: string): boolean {
  const folded = foldText(text);
  return (
    /\b(x|y|stt|so hieu moc|ten moc|ten diem|toa do|canh)\b/.test(folded) &&
    !/\d{3}/.test(folded.replace('2000', ''))
  );
}
