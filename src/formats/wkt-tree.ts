/** `KEYWORD["text",1.5,NORTH,CHILD[…]]`: what stands in the brackets, in order by kind. */
export type WktNode = {
  /** In capitals. */
  readonly keyword: string;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly children: readonly WktNode[];
};

type OpenNode = { keyword: string; texts: string[]; numbers: number[]; children: OpenNode[] };

/** Deeper than any system of coordinates; a text that goes on is made to harm. */
const MOST_DEPTH = 32;
const MOST_LETTERS = 100_000;

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|([[(])|([\])])|(,)|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|(\w+))/y;

/**
 * Well-known text of a system of coordinates, any version, as a tree. Brackets may be round.
 *
 * @returns undefined where the text is not whole or is something else
 */
export function wktTree(text: string): WktNode | undefined {
  const source = text.trim();
  if (source.length > MOST_LETTERS) return undefined;
  const root = emptyNode('');
  const path = [root];
  let word = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source);
    const isOver = path.length === 1 && root.children.length > 0;
    if (!token || isOver || !takeToken(path, token, word)) return undefined;
    word = token[6]?.toUpperCase() ?? '';
  }
  return path.length === 1 ? root.children[0] : undefined;
}

/** @param word the token before, where it was a plain word */
function takeToken(path: OpenNode[], token: RegExpExecArray, word: string): boolean {
  const [, quoted, opening, closing, , number] = token;
  const top = path.at(-1);
  if (!top) return false;
  if (opening !== undefined) {
    if (word === '' || path.length > MOST_DEPTH) return false;
    const node = emptyNode(word);
    top.children.push(node);
    path.push(node);
  } else if (closing !== undefined) path.pop();
  else if (quoted !== undefined) top.texts.push(quoted.replaceAll('""', '"'));
  else if (number !== undefined) top.numbers.push(Number(number));
  return true;
}

const emptyNode = (keyword: string): OpenNode => ({ keyword, texts: [], numbers: [], children: [] });

/** The first child that goes by one of the keywords. */
export function childOf(node: WktNode | undefined, ...keywords: readonly string[]): WktNode | undefined {
  return node?.children.find(({ keyword }) => keywords.includes(keyword));
}
