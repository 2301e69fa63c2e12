import type { SheetRanking } from '@/domain/sheet-content';
import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { BLOCK, blockBody, blockItems, blockLook } from './block-frame';
import { shortenText, type TextLook, textItem, textLines, wrapText } from './set-text';
import type { SheetDraft } from './sheet-draft';
import { zoneName } from './zone-name';

const ROW = 5.1;
const MOST_ROWS = 12;
/** Score, chance of being first, likely ranks: their right edges, from the right. */
const COLUMNS = { ranks: 0, first: 9.5, score: 22.5 } as const;
const NUMBERS = 31;

/** Height that so many rows take, the note and the heading with them. */
export function rankingHeight({ layout: { unit } }: SheetDraft, rows: number): number {
  return (BLOCK.headingDrop + (Math.min(rows, MOST_ROWS) + 1) * ROW + 15 + 0.7 * BLOCK.pad) * unit;
}

/** The sites in their order, each with how firmly it stands there. */
export function rankingItems(
  draft: SheetDraft,
  box: PaperBox,
  ranking: SheetRanking,
): readonly DrawingItem[] {
  const { words, layout, palette, measure } = draft;
  const { t, number } = words;
  const { unit } = layout;
  const look: TextLook = { ...blockLook(draft), size: 2.35 * unit };
  const bold: TextLook = { ...look, weight: 'semibold' };
  const small: TextLook = { ...look, size: 2 * unit, colour: palette.muted };
  const body = blockBody(draft, box);
  const noteFor = (count: number): readonly string[] =>
    wrapText(noteOf(ranking, count, words), body.width, small, measure);
  const room = Math.max(
    1,
    Math.floor((body.height - noteFor(ranking.rows.length).length * 2.7 * unit) / (ROW * unit)) - 1,
  );
  const shown = ranking.rows.slice(0, room);
  const note = noteFor(shown.length);
  const right = body.x + body.width;
  const base = (row: number): number => body.y + (row + 0.72) * ROW * unit;
  const rules = shown.map((_, row): Line => {
    const y = body.y + (row + 1) * ROW * unit;
    return Float64Array.of(body.x, y, right, y);
  });
  const cell = (text: string, column: keyof typeof COLUMNS, row: number, own: TextLook): DrawingItem =>
    textItem(text, own, right - COLUMNS[column] * unit, base(row), 'end');
  return [
    ...blockItems(draft, box, t('sheet.ranking.title')),
    textItem(t('sheet.ranking.site'), bold, body.x, base(0)),
    cell(t('sheet.ranking.score'), 'score', 0, bold),
    cell(t('sheet.ranking.first'), 'first', 0, bold),
    cell(t('sheet.ranking.ranks'), 'ranks', 0, bold),
    { type: 'path', lines: rules, isClosed: false, stroke: { colour: palette.line, widthMillimetres: 0.18 } },
    ...shown.flatMap(({ siteId, rank, name, score, first, likelyRanks: [best, worst] }, row) => [
      textItem(
        shortenText(`${rank}. ${nameOf(draft, siteId) ?? name}`, body.width - NUMBERS * unit, look, measure),
        look,
        body.x,
        base(row + 1),
      ),
      cell(number(score, 2, 2), 'score', row + 1, look),
      cell(`${number(100 * first, 0)} %`, 'first', row + 1, look),
      cell(best === worst ? String(best) : `${best}–${worst}`, 'ranks', row + 1, look),
    ]),
    ...textLines(note, small, body.x, body.y + (shown.length + 1.5) * ROW * unit),
  ];
}

/** Of a zone as the map writes it; candidates have one name only. */
function nameOf({ content: { zones }, words }: SheetDraft, siteId: string): string | undefined {
  const zone = zones.find(({ id }) => id === siteId);
  return zone && zoneName(zone, zones, words);
}

function noteOf(
  { competing, trial, method }: SheetRanking,
  shown: number,
  { t, number }: SheetDraft['words'],
): string {
  const { draws, seed, weightSpread } = trial;
  return t('sheet.ranking.note', {
    shown,
    competing,
    method: t(`sheet.ranking.${method}`),
    draws: number(draws, 0),
    spread: number(100 * weightSpread, 0),
    seed: String(seed),
  });
}
