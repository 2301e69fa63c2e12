import { LINE_HEIGHT, oneLine, shortenText, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import type { Comparison } from './comparison-facts';
import { headingBlock, paragraphBlock, spaceBlock } from './fact-blocks';
import type { Block } from './page-flow';
import { BODY, looksOf, type PageTools, rule } from './page-look';

const LABEL = 46;
const MOST_NAME_LINES = 4;

/** The site first, the others beside it: what both can have, with errors and sources. */
export function comparisonBlocks(comparison: Comparison, tools: PageTools): readonly Block[] {
  const { t } = tools.words;
  const table = [
    nameRow(comparison, tools),
    ...comparison.rows.map((row) => figuresRow(row, tools)),
    paragraphBlock(t('prospectus.comparison.note'), looksOf(tools).note, tools),
  ];
  // Ten rows of numbers are read under their names: the table is not divided.
  const height = table.reduce((sum, block) => sum + block.height, 0);
  return [headingBlock(t('prospectus.comparison.title'), tools, height), ...table, spaceBlock(3)];
}

function columnsOf(count: number): { readonly width: number; readonly right: (at: number) => number } {
  const width = (BODY.width - LABEL) / count;
  return { width, right: (at) => BODY.x + LABEL + (at + 1) * width };
}

function nameRow({ sites }: Comparison, tools: PageTools): Block {
  const { measure, words, accent, palette } = tools;
  const looks = looksOf(tools);
  const { width, right } = columnsOf(sites.length);
  const name = { ...looks.value, size: 2.6 };
  const columns = sites.map((site) => {
    const wrapped = wrapText(oneLine(site.name), width - 2.5, name, measure);
    const isLong = wrapped.length > MOST_NAME_LINES;
    const last = wrapped.slice(MOST_NAME_LINES - 1).join(' ');
    return {
      lines: isLong
        ? [...wrapped.slice(0, MOST_NAME_LINES - 1), shortenText(last, width - 2.5, name, measure)]
        : wrapped,
      kind: wrapText(site.kind, width - 2.5, looks.small, measure).slice(0, 2),
    };
  });
  const most = Math.max(...columns.map(({ lines }) => lines.length));
  const kinds = Math.max(...columns.map(({ kind }) => kind.length));
  const height = most * LINE_HEIGHT * name.size + kinds * LINE_HEIGHT * looks.small.size + 3;
  return {
    height,
    keeps: 10,
    draw: (y) => [
      ...columns.flatMap(({ lines, kind }, at) => {
        // The subject stands out.
        const look = at === 0 ? { ...name, weight: 'bold' as const, colour: accent } : name;
        const top = y + 1 + (most - lines.length) * LINE_HEIGHT * name.size;
        return [
          ...textLines(lines, look, right(at), top, 'end'),
          ...textLines(kind, looks.small, right(at), y + 1 + most * LINE_HEIGHT * name.size, 'end'),
        ];
      }),
      textItem(words.t('prospectus.index.site'), looks.small, BODY.x, y + height - 2),
      rule(BODY.x, y + height - 0.4, BODY.width, palette.muted, 0.25),
    ],
  };
}

function figuresRow({ label, cells }: Comparison['rows'][number], tools: PageTools): Block {
  const { measure, palette } = tools;
  const looks = looksOf(tools);
  const { width, right } = columnsOf(cells.length);
  const names = wrapText(label, LABEL - 2, looks.label, measure);
  const below = cells.map(({ error, note }) =>
    wrapText([error, note].filter(Boolean).join(' '), width - 2, looks.small, measure),
  );
  const most = Math.max(...below.map((lines) => lines.length));
  const step = LINE_HEIGHT * looks.label.size;
  const height = Math.max(names.length * step, step + most * LINE_HEIGHT * looks.small.size) + 1.4;
  return {
    height,
    draw: (y) => [
      ...textLines(names, looks.label, BODY.x, y + 0.7),
      ...cells.flatMap(({ value, isUnknown }, at) => {
        const usual = isUnknown ? ({ ...looks.text, colour: palette.muted } as const) : looks.value;
        const full = measure(value, usual.weight, 1);
        const look = { ...usual, size: Math.min(usual.size, (width - 2) / full) };
        return [
          textItem(value, look, right(at), y + 0.7 + looks.label.size, 'end'),
          ...textLines(below[at] ?? [], looks.small, right(at), y + 0.7 + step, 'end'),
        ];
      }),
      rule(BODY.x, y + height, BODY.width, palette.line),
    ],
  };
}
