import { describe, expect, it } from 'vitest';
import type { SheetRanking } from '@/domain/sheet-content';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import { composeSheet } from '@/export/sheet/compose-sheet';
import { measureText, publishedContent, textsOf, words } from './sheet-fixture';

const parks = publishedContent.zones.filter(({ kind }) => kind === 'industrial-park').slice(0, 3);
const ranking: SheetRanking = {
  rows: parks.map(({ id, name }, at) => ({
    siteId: id,
    name,
    rank: at + 1,
    score: 0.9 - at / 10,
    first: at === 0 ? 0.98 : 0.01,
    likelyRanks: [at + 1, at + 2],
  })),
  competing: 37,
  method: 'weighted-sum',
  trial: { draws: 10_000, seed: 1, weightSpread: 0.25 },
};
const settings = { ...USUAL_SHEET, parts: { ...USUAL_SHEET.parts, ranking: true } };

describe('a ranking on a sheet', () => {
  it('stands with its stability, in the language of the sheet', () => {
    const { drawing, omitted } = composeSheet(
      { ...publishedContent, ranking },
      settings,
      words.en,
      measureText,
    );
    const texts = textsOf(drawing);
    expect(omitted).not.toContain('ranking');
    expect(texts).toContain('0.90');
    expect(texts).toContain('98 %');
    expect(texts).toContain('1–2');
    expect(texts.join(' ')).toContain('10,000 draws');
    expect(texts.some((text) => text.startsWith('1. ') && !text.includes('KCN'))).toBe(true);
  });

  it('is told to be missing while it is not worked out, and not drawn', () => {
    const { drawing, omitted } = composeSheet(publishedContent, settings, words.en, measureText);
    expect(omitted).toContain('ranking');
    expect(textsOf(drawing)).not.toContain('RANKING');
  });
});
