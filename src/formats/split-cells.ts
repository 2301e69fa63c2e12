import { pairIn, type TableKind } from './coordinate-cells';
import { parseSurveyNumber } from './survey-number';

/** Decimal commas in a file whose cells commas part: 1,2317570,853,429087,568. */
const COMMA_EVERYWHERE = /^(.*?),?(\d{6,7}),(\d{1,4}),(\d{6,7}),(\d{1,4})(?:,(.*))?$/;

/** As spreadsheets put cells on the clipboard that hold quotes themselves. */
const QUOTED = /^"(.*)"$/;

/** Northings of Vietnam lie between these, eastings below: so that split digits go together one way only. */
const LEAST_NORTHING = 880_000;
const GREATEST_NORTHING = 2_620_000;

/**
 * The cells of one line, by whatever parts them: tabs, semicolons, bars, runs of spaces, commas, or single
 * spaces, between which the digits of one number may stand (`2 317 570,85`). The first way that gives two
 * coordinates is taken.
 */
export function splitCells(line: string, kind: TableKind): readonly string[] {
  const separator = ['\t', ';', '|'].find((one) => line.includes(one));
  // Leading empty cells of a tabbed row keep the columns in step, so the line is not trimmed.
  if (separator !== undefined) return clean(line.split(separator));
  const ways = [
    () => clean(line.trim().split(/\s{2,}/)),
    () => joinDigits(clean(line.trim().split(/\s+/)), kind),
    () => splitAtCommas(line.trim(), kind),
  ];
  for (const way of ways) {
    const cells = way();
    if (pairIn(cells, kind)) return cells;
  }
  return clean(line.trim().split(/\s{2,}|\s+(?=[\d+-])|(?<=\d)\s+/));
}

function clean(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => {
    const text = cell.trim();
    const quoted = QUOTED.exec(text)?.[1];
    return quoted === undefined ? text.replace(/[,;]$/, '') : quoted.replaceAll('""', '"');
  });
}

function splitAtCommas(line: string, { mark }: TableKind): readonly string[] {
  const [, before, x, xFraction, y, yFraction, after] = COMMA_EVERYWHERE.exec(line) ?? [];
  if (before === undefined || line.includes('.')) return clean(line.split(','));
  const numbers = [
    [x, xFraction],
    [y, yFraction],
  ].map((parts) => parts.join(mark ?? ','));
  return clean([before, ...numbers, ...(after?.split(',') ?? [])]);
}

/** Words of a line with the digits of split numbers put together, where that gives a northing and an easting. */
function joinDigits(words: readonly string[], kind: TableKind): readonly string[] {
  if (kind.unit !== 'metres' || pairIn(words, kind)) return words;
  for (let start = 0; start < words.length; start++) {
    for (const end of numberEnds(words, start)) {
      for (const last of numberEnds(words, end)) {
        const pair = [words.slice(start, end).join(' '), words.slice(end, last).join(' ')] as const;
        if (isPlanePair(pair, kind)) return [...words.slice(0, start), ...pair, ...words.slice(last)];
      }
    }
  }
  return words;
}

/** Where a number that begins at a word may end: after groups of three digits, the last with a fraction. Longest first. */
function numberEnds(words: readonly string[], start: number): readonly number[] {
  if (!/^\d{1,3}$|^\d{4,}([.,]\d+)?$/.test(words[start] ?? '')) return [];
  const ends = [start + 1];
  for (let index = start + 1; /^\d{3}([.,]\d+)?$/.test(words[index] ?? ''); index++) {
    ends.push(index + 1);
    if (/[.,]/.test(words[index] ?? '')) break;
  }
  return ends.reverse();
}

function isPlanePair(pair: readonly [string, string], { mark }: TableKind): boolean {
  const [one = Number.NaN, other = Number.NaN] = pair.map((cell) => parseSurveyNumber(cell, mark));
  const [small, large] = [Math.min(one, other), Math.max(one, other)];
  return small >= 100_000 && small < LEAST_NORTHING && large >= LEAST_NORTHING && large <= GREATEST_NORTHING;
}
