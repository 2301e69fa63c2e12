import { type Node, parseFormula } from './formula-parser';
import type { OpenSheet, SheetValue } from './open-workbook';

/** Rows of cells; a single value is one of one. */
type Grid = readonly (readonly SheetValue[])[];

/**
 * Works a workbook out anew from its plain cells alone: what formulas had as their saved values is never looked at.
 * Our own, and small, so that it shares nothing with what wrote the formulas.
 */
export class WorkbookEvaluator {
  readonly #sheets: ReadonlyMap<string, OpenSheet>;
  readonly #known = new Map<string, SheetValue>();

  constructor(sheets: ReadonlyMap<string, OpenSheet>) {
    this.#sheets = sheets;
  }

  valueOf(sheet: string, place: string): SheetValue {
    const key = `${sheet}!${place}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cells = this.#sheets.get(sheet);
    if (!cells) throw new Error(`#REF! ${sheet}`);
    const cell = cells.get(place);
    const value = cell?.formula
      ? single(this.#evaluate(parseFormula(cell.formula), sheet))
      : (cell?.value ?? null);
    this.#known.set(key, value);
    return value;
  }

  #evaluate(node: Node, sheet: string): Grid {
    switch (node.type) {
      case 'value':
        return [[node.value]];
      case 'range':
        return this.#range(node.sheet ?? sheet, node.from, node.to);
      case 'negative':
        return mapGrid(this.#evaluate(node.of, sheet), (value) => -numberOf(value));
      case 'binary': {
        const [left, right] = [this.#evaluate(node.left, sheet), this.#evaluate(node.right, sheet)];
        return zipGrids(left, right, (a, b) => operate(node.sign, a, b));
      }
      case 'call':
        return this.#call(node.name, node.given, sheet);
    }
  }

  #range(sheet: string, from: string, to: string): Grid {
    const [[left, top], [right, bottom]] = [placeOf(from), placeOf(to)];
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        this.valueOf(sheet, `${lettersOf(left + column)}${top + row}`),
      ),
    );
  }

  #call(name: string, given: readonly Node[], sheet: string): Grid {
    const grid = (at: number): Grid => {
      const node = given[at];
      if (!node) throw new Error(`${name}: ${at}`);
      return this.#evaluate(node, sheet);
    };
    // Only the branch that is taken is worked out.
    if (name === 'IF') return single(grid(0)) ? grid(1) : grid(2);
    const worker = FUNCTIONS[name];
    if (!worker) throw new Error(`#NAME? ${name}`);
    return worker(given.map((_, at) => grid(at)));
  }
}

/** Numbers of ranges count; what is blank, text or a truth does not. */
const numbersOf = (grids: readonly Grid[]): readonly number[] =>
  grids.flat(2).filter((value) => typeof value === 'number');

const one = (value: SheetValue): Grid => [[value]];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const FUNCTIONS: Readonly<Record<string, (given: readonly Grid[]) => Grid>> = {
  ISNUMBER: ([grid = []]) => mapGrid(grid, (value) => typeof value === 'number'),
  N: ([grid = []]) => mapGrid(grid, (value) => (typeof value === 'number' ? value : 0)),
  MIN: (given) => one(numbersOf(given).reduce((least, value) => Math.min(least, value), Infinity)),
  MAX: (given) => one(numbersOf(given).reduce((most, value) => Math.max(most, value), -Infinity)),
  COUNT: (given) => one(numbersOf(given).length),
  SUM: (given) => one(sum(numbersOf(given))),
  SUMSQ: (given) => one(sum(numbersOf(given).map((value) => value * value))),
  SQRT: ([grid = []]) => mapGrid(grid, (value) => Math.sqrt(numberOf(value))),
  SUMPRODUCT: ([first = [], ...others]) => {
    const product = others.reduce(
      (left, right) => zipGrids(left, right, (a, b) => numberOf(a) * numberOf(b)),
      first,
    );
    return one(sum(product.flat().map(numberOf)));
  },
  INDEX: ([grid = [], at = []]) => one(grid[numberOf(single(at)) - 1]?.[0] ?? fail('#REF!')),
  // The place of the last value that is not greater, in a rising column.
  MATCH: ([wanted = [], grid = []]) => {
    const value = numberOf(single(wanted));
    return one(grid.filter(([cell = null]) => numberOf(cell) <= value).length || fail('#N/A'));
  },
};

function fail(code: string): never {
  throw new Error(code);
}

function operate(sign: string, left: SheetValue, right: SheetValue): SheetValue {
  if (sign === '=') return (left ?? 0) === (right ?? 0);
  const [a, b] = [numberOf(left), numberOf(right)];
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? fail('#DIV/0!') : a / b;
    case '^':
      return a ** b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return fail(`sign ${sign}`);
  }
}

function numberOf(value: SheetValue): number {
  if (typeof value === 'string') return fail(`#VALUE! ${value}`);
  return Number(value ?? 0);
}

function single(grid: Grid): SheetValue {
  return grid[0]?.[0] ?? null;
}

function mapGrid(grid: Grid, of: (value: SheetValue) => SheetValue): Grid {
  return grid.map((row) => row.map(of));
}

/** Cell by cell; a single row or column goes along with each of the other. */
function zipGrids(left: Grid, right: Grid, of: (a: SheetValue, b: SheetValue) => SheetValue): Grid {
  const height = Math.max(left.length, right.length);
  const width = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const at = (grid: Grid, row: number, column: number): SheetValue => {
    const cells = grid[grid.length === 1 ? 0 : row] ?? [];
    return cells[cells.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => of(at(left, row, column), at(right, row, column))),
  );
}

function placeOf(place: string): readonly [column: number, row: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((total, letter) => 26 * total + letter.charCodeAt(0) - 64, 0);
  return [column - 1, Number(row)];
}

function lettersOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : lettersOf(Math.floor(column / 26) - 1) + rest;
}
