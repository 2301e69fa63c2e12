/** Formulas as Excel has them in English, as far as workbooks of decisions use them. */
export type Node =
  | { readonly type: 'value'; readonly value: number | string | boolean }
  | { readonly type: 'range'; readonly sheet: string | null; readonly from: string; readonly to: string }
  | { readonly type: 'call'; readonly name: string; readonly given: readonly Node[] }
  | { readonly type: 'negative'; readonly of: Node }
  | { readonly type: 'binary'; readonly sign: string; readonly left: Node; readonly right: Node };

const TOKEN =
  /\s*(?:('(?:[^']|'')+'!)|("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:[Ee][-+]?\d+)?)|(\$?[A-Z]{1,3}\$?\d+(?![\w(]))|([A-Z][A-Z0-9]*)|(<=|>=|<>|[-+*/^(),:<>=]))/y;

type Token = {
  readonly kind: 'sheet' | 'text' | 'number' | 'place' | 'word' | 'sign';
  readonly text: string;
};

const KINDS = ['sheet', 'text', 'number', 'place', 'word', 'sign'] as const;

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const start = TOKEN.lastIndex;
    const found = TOKEN.exec(formula);
    if (!found) throw new SyntaxError(`${formula} at ${start}`);
    const at = found.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: KINDS[at] ?? 'sign', text: found[at + 1] ?? '' });
  }
  return tokens;
}

/** From the loosest to the tightest. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['+', '-'], ['*', '/'], ['^']] as const;

export function parseFormula(formula: string): Node {
  const tokens = tokensOf(formula);
  let at = 0;
  const peek = (): string => tokens[at]?.text ?? '';
  const take = (text?: string): Token => {
    const token = tokens[at++];
    if (!token || (text !== undefined && token.text !== text)) throw new SyntaxError(`${formula}: ${text}`);
    return token;
  };

  function binary(level: number): Node {
    const signs: readonly string[] | undefined = LEVELS[level];
    if (!signs) return unary();
    let left = binary(level + 1);
    while (tokens[at]?.kind === 'sign' && signs.includes(peek())) {
      const sign = take().text;
      left = { type: 'binary', sign, left, right: binary(level + 1) };
    }
    return left;
  }

  function unary(): Node {
    if (peek() !== '-' || tokens[at]?.kind !== 'sign') return primary();
    take();
    return { type: 'negative', of: unary() };
  }

  function primary(): Node {
    const token = take();
    switch (token.kind) {
      case 'number':
        return { type: 'value', value: Number(token.text) };
      case 'text':
        return { type: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'sheet':
        return range(token.text.slice(1, -2).replaceAll("''", "'"), take().text);
      case 'place':
        return range(null, token.text);
      case 'word':
        return word(token.text);
      default:
        return inBrackets(token);
    }
  }

  function inBrackets(token: Token): Node {
    if (token.text !== '(') throw new SyntaxError(`${formula}: ${token.text}`);
    const inner = binary(0);
    take(')');
    return inner;
  }

  function range(sheet: string | null, first: string): Node {
    const from = first.replaceAll('$', '');
    if (peek() !== ':') return { type: 'range', sheet, from, to: from };
    take();
    return { type: 'range', sheet, from, to: take().text.replaceAll('$', '') };
  }

  function word(name: string): Node {
    if (name === 'TRUE' || name === 'FALSE') return { type: 'value', value: name === 'TRUE' };
    take('(');
    const given: Node[] = [];
    while (peek() !== ')') {
      given.push(binary(0));
      if (peek() === ',') take();
    }
    take(')');
    return { type: 'call', name, given };
  }

  const node = binary(0);
  if (at < tokens.length) throw new SyntaxError(`${formula}: more after ${at}`);
  return node;
}
