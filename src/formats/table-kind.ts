import { pairIn, type TableKind } from './coordinate-cells';
import { splitCells } from './split-cells';
import { decimalMarkOf } from './survey-number';

const UNITS = ['metres', 'degrees', 'kilometres'] as const;

/** More lines than this say nothing new. */
const SAMPLE = 200;

/**
 * What the numbers of a table are, from all of its lines: metres wherever a line has two numbers of six
 * digits, since nothing else in a table does; then degrees; then kilometres. Millimetres are read as metres.
 */
export function tableKindOf(lines: readonly string[]): TableKind {
  const some = lines.slice(0, SAMPLE);
  const mark = decimalMarkOf(some.flatMap(wordsOf));
  const kinds = UNITS.map((unit): TableKind => ({ unit, mark }));
  return (
    kinds.find((kind) => some.some((line) => pairIn(splitCells(line, kind), kind))) ?? {
      unit: 'metres',
      mark,
    }
  );
}

/** Decimal points show that commas part cells, and then the pieces are the numbers. */
function wordsOf(line: string): readonly string[] {
  return line.split(/\d\.\d+,/.test(line) && !/\.\d{3},\d+\s/.test(`${line} `) ? /[\t;|\s,]+/ : /[\t;|\s]+/);
}
