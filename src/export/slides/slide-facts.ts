import { PROXIMITY_TARGETS, type Proximity, type ProximityOrigin, proximityAt } from '@/domain/proximity';
import { isWithinError, proximityFigure } from '@/domain/proximity-figure';
import type { SheetContent } from '@/domain/sheet-content';
import { siteRow } from '@/domain/site-row';
import { errorText, figureText } from '@/export/figure-text';
import { Citations } from '@/export/prospectus/citations';
import type { FactRow, FactTools } from '@/export/prospectus/fact-rows';
import { keyRows } from '@/export/prospectus/key-rows';
import { prospectusSites, shortMark, siteKind, siteStatus } from '@/export/prospectus/prospectus-site';
import type { Words } from '@/i18n/use-words';

/** What a slide tells of a site, in words and before it has any shape. */
export type SlideFacts = {
  /** Kind, status, where it lies, and that it is private or made up. */
  readonly subtitle: string;
  readonly figures: readonly FactRow[];
  /** null while they are not worked out. */
  readonly distances: { readonly origin: ProximityOrigin; readonly rows: readonly FactRow[] } | null;
  /** With the numbers that the rows name. */
  readonly sources: readonly string[];
};

export function slideFacts(siteId: string, content: SheetContent, words: Words): SlideFacts {
  const tools: FactTools = { words, citations: new Citations(content.data.sources) };
  const [site] = prospectusSites([siteId], content);
  const figures = site ? keyRows(site, content, tools) : [];
  const distances = distanceRows(siteId, content, tools);
  const told = site
    ? [
        siteKind(site, words),
        siteStatus(site, words),
        site.type === 'zone' ? words.text(site.zone.localityNow) : shortMark(site, content, words),
      ]
    : [];
  return {
    subtitle: told.filter(Boolean).join(' · '),
    figures,
    distances,
    sources: tools.citations.list(words, false),
  };
}

function distanceRows(
  siteId: string,
  { proximity, data }: SheetContent,
  { words, citations }: FactTools,
): SlideFacts['distances'] {
  const row = proximity ? siteRow(proximity, siteId) : -1;
  if (!proximity || row < 0) return null;
  const records = new Map([...data.hubs, ...data.corridors].map((record) => [record.id, record]));
  const rows = PROXIMITY_TARGETS.map((target): FactRow => {
    const answer = proximityAt(proximity, row, target);
    const figure = proximityFigure(answer, (id) => records.get(id)?.sources ?? []);
    const nearest = answer.type === 'assessed' ? records.get(answer.nearestId) : undefined;
    return {
      label: words.t(`proximity.target.${target}`),
      value: figureText(figure, words),
      isUnknown: figure.value === null,
      error: errorText(figure, words),
      note: [nearest && words.text(nearest.name), markOf(answer, words), citations.cite(figure.sources)]
        .filter(Boolean)
        .join(' '),
    };
  });
  return { origin: proximity.origin, rows };
}

/** Why there is no distance, or why it is to be read with care, as short as a slide needs it. */
function markOf(answer: Proximity, { t }: Words): string {
  if (answer.type === 'not-assessed') return t(`proximity.reason.${answer.reason}`);
  if (answer.metres === 0) return `(${t('slides.touches')})`;
  return isWithinError(answer) ? `(${t('proximity.mark.within-error')})` : '';
}
