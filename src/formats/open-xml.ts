import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import type { Problem } from '@/domain/problem';
import type { ReadOptions, TextReading } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { HARD_DEPTH, MOST_DEPTH } from './import-limits';
import { readText } from './read-text';

type OpenedXml = { readonly root: Element; readonly reading: TextReading };

/** What holds text and no tags: where it begins, and how it ends. */
const NOT_TAGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * The root element of an XML file. Fails with `doctype-refused` (entities are how XML is made to
 * explode), `nesting-too-deep`, or `file-damaged` for anything that is not well-formed: nothing is
 * mended in silence and nothing read halfway.
 */
export function openXml(bytes: Uint8Array, { fileName, encoding }: ReadOptions): Result<OpenedXml, Problem> {
  const refuse = (code: Problem['code'], detail: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: fileName, detail });
  const { text, reading } = readText(bytes, encoding);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('doctype-refused', 'DOCTYPE');
  if (xmlDepth(text) > MOST_DEPTH) return refuse('nesting-too-deep', String(MOST_DEPTH));
  try {
    const parser = new DOMParser({
      onError: (_level, message) => {
        // Text that was broken before it came here is still text.
        if (!/replacement character/.test(message)) throw new Error(message);
      },
    });
    const document: Document = parser.parseFromString(text, 'text/xml');
    const root = document.documentElement;
    return root ? ok({ root, reading }) : refuse('file-damaged', 'XML');
  } catch (error) {
    const [line = 'XML'] = (error instanceof Error ? error.message : String(error)).split('\n');
    return refuse('file-damaged', line.slice(0, 200));
  }
}

/**
 * How deeply elements are nested, told before a parser that calls itself meets them. Walked letter by letter,
 * each once: a pattern would try again from every tag that does not end.
 */
function xmlDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = text.indexOf('<'); at >= 0 && deepest <= HARD_DEPTH; ) {
    const apart = NOT_TAGS.find(([begin]) => text.startsWith(begin, at));
    const end = apart ? text.indexOf(apart[1], at + apart[0].length) : tagEnd(text, at);
    // What does not end is refused by the parser.
    if (end < 0) return deepest;
    if (!apart && text[at + 1] === '/') depth--;
    else if (!apart && text[end - 1] !== '/') deepest = Math.max(deepest, ++depth);
    at = text.indexOf('<', end);
  }
  return deepest;
}

/** Where the tag ends that begins here: what stands in quotes does not end it. Negative: nowhere. */
function tagEnd(text: string, begin: number): number {
  const mark = /[>"']/g;
  mark.lastIndex = begin;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0], found.index + 1);
    if (closing < 0) return -1;
    mark.lastIndex = closing + 1;
  }
  return -1;
}

/** Elements directly within another, by their names without prefix. */
export function childrenOf(parent: Element, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (names.length === 0 || names.includes(element.localName ?? '')) found.push(element);
  }
  return found;
}

/** The text of the first such element; undefined where there is none. */
export function textIn(parent: Element, name: string): string | undefined {
  return childrenOf(parent, name)[0]?.textContent ?? undefined;
}
