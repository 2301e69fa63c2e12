import type { DrawingItem } from '@/export/drawing/drawing-list';
import { boxLine } from '@/export/sheet/map-ground';
import { oneLine, shortenText, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import { BODY, looksOf, PAGE, type PageTools, rule } from './page-look';
import type { SiteFacts } from './site-facts';

const BAR = 1.4;

/** The first page begins with what it is about. `bottom`: where it ends. */
export function frontHead(
  facts: SiteFacts,
  tools: PageTools,
): { readonly items: readonly DrawingItem[]; readonly bottom: number } {
  const { measure, accent, palette, words } = tools;
  const looks = looksOf(tools);
  const items: DrawingItem[] = [
    {
      type: 'path',
      lines: [boxLine({ x: BODY.x, y: BODY.y, width: BODY.width, height: BAR })],
      isClosed: true,
      fill: { colour: accent },
    },
    textItem(
      words.t('prospectus.title').toLocaleUpperCase(words.locale),
      looks.capitals,
      BODY.x,
      BODY.y + BAR + 4.6,
    ),
    textItem(
      `${facts.kind} · ${facts.status}`,
      { ...looks.capitals, letterSpacing: 0, size: 2.8, colour: accent },
      BODY.x + BODY.width,
      BODY.y + BAR + 4.6,
      'end',
    ),
  ];
  let y = BODY.y + BAR + 6.4;
  const name = fittingName(oneLine(facts.name), tools);
  items.push(...textLines(name.lines, name.look, BODY.x, y));
  y += name.lines.length * 1.34 * name.look.size + 0.4;
  for (const [at, place] of facts.places.entries()) {
    const look = at === 1 ? looks.text : looks.note;
    const lines = wrapText(place, BODY.width, { ...look, size: 2.75 }, measure).slice(0, 2);
    items.push(...textLines(lines, { ...look, size: 2.75 }, BODY.x, y));
    y += lines.length * 3.9;
  }
  if (facts.mark !== null) {
    const look = { weight: 'semibold', size: 2.9, colour: palette.danger } as const;
    const box = { x: BODY.x, y: y + 1.2, width: BODY.width, height: 7 };
    items.push(
      {
        type: 'path',
        lines: [boxLine(box)],
        isClosed: true,
        fill: { colour: palette.danger, opacity: 0.08 },
        stroke: { colour: palette.danger, widthMillimetres: 0.25 },
      },
      textItem(shortenText(facts.mark, BODY.width - 6, look, measure), look, box.x + 3, box.y + 4.5),
    );
    y += 9;
  }
  return { items, bottom: y + 2 };
}

/** As large as it goes on two lines, then smaller, then shortened: a name may have any length. */
function fittingName(name: string, tools: PageTools) {
  const usual = looksOf(tools).title;
  for (let part = 1; part >= 0.55; part -= 0.05) {
    const look = { ...usual, size: part * usual.size };
    const lines = wrapText(name, BODY.width, look, tools.measure);
    if (lines.length <= (part > 0.7 ? 2 : 3)) return { lines, look };
  }
  const look = { ...usual, size: 0.55 * usual.size };
  const lines = wrapText(name, BODY.width, look, tools.measure);
  const last = shortenText(lines.slice(2).join(' '), BODY.width, look, tools.measure);
  return { lines: [...lines.slice(0, 2), last], look };
}

/** Where blocks begin below the head of a page that is not the first. */
export const RUNNING_BOTTOM = BODY.y + 9.5;

export function runningHead(facts: SiteFacts, tools: PageTools): readonly DrawingItem[] {
  const { measure, accent } = tools;
  const looks = looksOf(tools);
  const kind = `${facts.kind} · ${facts.status}`;
  const room = BODY.width - measure(kind, 'regular', looks.note.size) - 8;
  const name = { ...looks.value, size: 3.1 };
  return [
    textItem(shortenText(oneLine(facts.name), room, name, measure), name, BODY.x, BODY.y + 3.4),
    textItem(kind, looks.note, BODY.x + BODY.width, BODY.y + 3.4, 'end'),
    rule(BODY.x, BODY.y + 5.6, BODY.width, accent, 0.6),
    ...(facts.mark === null ? [] : markNote(facts.mark, tools)),
  ];
}

/** A page may be handed on by itself: it says what the first one says. */
function markNote(mark: string, tools: PageTools): readonly DrawingItem[] {
  const look = { weight: 'semibold', size: 2.3, colour: tools.palette.danger } as const;
  return [textItem(shortenText(mark, BODY.width, look, tools.measure), look, BODY.x, BODY.y + 8.8)];
}

/** @param page counted from 1 */
export function pageFoot(page: number, count: number, tools: PageTools, made: Date): readonly DrawingItem[] {
  const { words, palette, content, measure } = tools;
  const { t } = words;
  const { small } = looksOf(tools);
  const { catalogue } = content.data;
  const asOf = catalogue?.layers.find(({ id }) => id === 'zones')?.asOf;
  const parts = [
    t('prospectus.not-legal'),
    catalogue && asOf ? t('prospectus.data', { date: words.date(asOf), version: catalogue.version }) : '',
    t('prospectus.made', { date: words.date(made.toISOString().slice(0, 10)) }),
  ].filter((part) => part !== '');
  const y = PAGE.height - 10;
  const number = t('prospectus.page', { page: String(page), count: String(count) });
  const room = BODY.width - measure(number, 'semibold', small.size) - 6;
  return [
    rule(BODY.x, y - 4, BODY.width, palette.line, 0.25),
    textItem(shortenText(parts.join(' · '), room, small, measure), small, BODY.x, y),
    textItem(number, { ...small, weight: 'semibold', colour: palette.ink }, BODY.x + BODY.width, y, 'end'),
  ];
}
