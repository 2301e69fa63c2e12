import type { SheetContent } from '@/domain/sheet-content';

/** What is published, without the user's own sites: neither drawn, nor listed, nor ranked. Ranks stay what they are. */
export function withoutOwnSites(content: SheetContent): SheetContent {
  const own = new Set(content.candidates.map(({ id }) => id));
  const { ranking } = content;
  return {
    ...content,
    candidates: [],
    ranking: ranking && { ...ranking, rows: ranking.rows.filter(({ siteId }) => !own.has(siteId)) },
  };
}
