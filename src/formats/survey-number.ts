export type DecimalMark = '.' | ',';

/** What tables group thousands with besides marks: spaces of every width, apostrophes. */
const GROUPING = /[\s\u00a0\u2009\u202f'’]/g;

const NUMBER = /^[+-]?\d[\d.,]*$/;

/** One mark before groups of three, the other before the fraction. */
const GROUPED = /^[+-]?\d{1,3}([.,])(?:\d{3}\1)*\d{3}[.,]\d+$/;

/**
 * A number as Vietnamese and English survey tables write it: `2 317 570,853`, `2.317.570,853`,
 * `2,317,570.853`, `2317570.853`.
 *
 * @param mark the decimal mark where the table as a whole tells; without it a lone separator before
 *   exactly three digits groups thousands, since no coordinate in metres is below a thousand
 * @returns undefined where the text is not a number
 */
export function parseSurveyNumber(text: string, mark?: DecimalMark | null): number | undefined {
  const compact = text.replace(GROUPING, '').replace(/m$/i, '');
  if (!NUMBER.test(compact)) return undefined;
  const value = Number(mark ? withMark(compact, mark) : withDecimalPoint(compact));
  return Number.isFinite(value) ? value : undefined;
}

function withMark(compact: string, mark: DecimalMark): string {
  return compact.replaceAll(mark === '.' ? ',' : '.', '').replace(',', '.');
}

function withDecimalPoint(compact: string): string {
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return compact;
  const separator = compact[last] ?? '.';
  const isOnly = compact.indexOf(separator) === last;
  const hasOther = /[.,]/.test(compact.replaceAll(separator, ''));
  const groupsThousands =
    !hasOther && /^[+-]?\d{1,3}$/.test(compact.slice(0, last)) && compact.length - last === 4;
  if (!isOnly || groupsThousands) return compact.replace(/[.,]/g, '');
  return `${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`;
}

/**
 * The decimal mark that the numbers of a table agree on; null where they do not, or where none tells:
 * `429.087` is either 429 thousand or 429, and only its neighbours say which.
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | null {
  const marks = new Set(cells.flatMap((cell) => markOf(cell.replace(GROUPING, '').replace(/m$/i, '')) ?? []));
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}

function markOf(compact: string): DecimalMark | undefined {
  if (!NUMBER.test(compact)) return undefined;
  const marks = compact.replace(/[^.,]/g, '');
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined) return undefined;
  const isRepeated = marks.length > 1 && new Set(marks).size === 1;
  if (isRepeated) return last === '.' ? ',' : '.';
  if (marks.length > 1) return GROUPED.test(compact) ? last : undefined;
  const [whole = '', fraction = ''] = compact.split(last);
  return whole.replace(/[+-]/, '').length > 3 || fraction.length !== 3 ? last : undefined;
}
