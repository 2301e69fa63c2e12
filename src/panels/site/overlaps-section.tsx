import { findingValue } from '@/domain/finding';
import { overlapArea, overlapShare } from '@/domain/overlap-figures';
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

function OverlapLine({ overlap, siteId }: { overlap: Overlap; siteId: string }) {
  const { t } = useWords();
  const { visit } = useActions();
  const otherId = overlap.oneId === siteId ? overlap.otherId : overlap.oneId;
  const site = useSiteSummary(siteId);
  const other = useSiteSummary(otherId);
  if (!other || !site) return null;
  const isPart = other.partOf === siteId || site.partOf === otherId;
  const isApproximate = site.isIndicative || other.isIndicative;
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
        <FigureValue
          figure={overlapArea([overlap])}
          isApproximate={isApproximate}
          className="font-semibold"
        />
        <FigureValue
          figure={overlapShare(overlap, siteId)}
          isApproximate={isApproximate}
          className="text-xs text-muted"
        />
      </span>
    </li>
  );
}
