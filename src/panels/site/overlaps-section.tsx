import type { Figure } from '@/domain/figure';
import { findingValue } from '@/domain/finding';
import type { Overlap } from '@/domain/overlap-table';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { noticeValues } from '@/panels/notices/notices';
import { CardSection } from '@/ui/card-section';
import { TextButton } from '@/ui/text-button';
import { useSiteSummary } from './use-site-summary';

type OverlapsProps = {
  readonly siteId: string;
  /** Its outline is a sketch, and so is what it shares. */
  readonly isIndicative: boolean;
};

/** What ground the site shares with others; nothing where it shares none, and words where that is not known. */
export function OverlapsSection({ siteId, isIndicative }: OverlapsProps) {
  const { t } = useWords();
  const { requestAnalysis } = useActions();
  const finding = useApp((state) => state.findings.overlaps);
  if (finding.type === 'failed')
    return (
      <CardSection title={t('site.overlaps.title')}>
        <p data-testid="overlaps-failed">
          {t(`problem.${finding.problem.code}`, noticeValues(finding.problem))}
        </p>
        <TextButton onPress={() => requestAnalysis('repeat')}>{t('site.overlaps.repeat')}</TextButton>
      </CardSection>
    );
  const overlaps = findingValue(finding) ?? [];
  const own = overlaps
    .filter(({ oneId, otherId }) => oneId === siteId || otherId === siteId)
    .toSorted((a, b) => b.squareMetres - a.squareMetres);
  if (own.length === 0) return null;
  return (
    <CardSection title={t('site.overlaps.title')}>
      <ul>
        {own.map((overlap) => (
          <OverlapLine key={`${overlap.oneId} ${overlap.otherId}`} overlap={overlap} siteId={siteId} />
        ))}
      </ul>
      <p className="text-xs text-muted">
        {t('site.overlaps.tolerance')} {isIndicative && t('site.overlaps.indicative')}
      </p>
    </CardSection>
  );
}

const SQUARE_METRES_PER_HECTARE = 10_000;

function OverlapLine({ overlap, siteId }: { overlap: Overlap; siteId: string }) {
  const { t } = useWords();
  const { visit } = useActions();
  const isOne = overlap.oneId === siteId;
  const otherId = isOne ? overlap.otherId : overlap.oneId;
  const site = useSiteSummary(siteId);
  const other = useSiteSummary(otherId);
  if (!other || !site) return null;
  const isPart = other.partOf === siteId || site.partOf === otherId;
  const isApproximate = site.isIndicative || other.isIndicative;
  const known = { method: 'derived', asOf: null, sources: [] } as const;
  const area: Figure = {
    ...known,
    code: 'overlap-area',
    unit: 'ha',
    value: overlap.squareMetres / SQUARE_METRES_PER_HECTARE,
  };
  const share: Figure = {
    ...known,
    code: 'overlap-share',
    unit: 'pct',
    value: 100 * (isOne ? overlap.shareOfOne : overlap.shareOfOther),
  };
  return (
    <li
      data-testid="overlap-line"
      data-zone-id={otherId}
      className="flex items-baseline justify-between gap-3 py-0.5"
    >
      <span className="min-w-0">
        <TextButton onPress={() => visit(other.selection)}>{other.name}</TextButton>
        {isPart && <span className="block text-xs text-muted">{t('site.overlaps.part')}</span>}
      </span>
      <span className="flex shrink-0 flex-col items-end">
        <FigureValue figure={area} isApproximate={isApproximate} className="font-semibold" />
        <FigureValue figure={share} isApproximate={isApproximate} className="text-xs text-muted" />
      </span>
    </li>
  );
}
