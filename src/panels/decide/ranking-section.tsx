import { useState } from 'react';
import { criteriaOf } from '@/domain/decision/decision-table';
import type { Ranking } from '@/domain/decision/ranking';
import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectPool } from '@/store/select-decision';
import { CardSection } from '@/ui/card-section';
import { TextButton } from '@/ui/text-button';
import { LeftOut } from './left-out';
import { PartLegend } from './part-legend';
import { RANK_COLUMNS } from './rank-columns';
import { RankRow } from './rank-row';
import { RANKING_ID } from './ranking-id';
import { StabilitySection } from './stability-section';
import { useHasPendingFacts } from './use-pending-facts';

/** Rows that are shown at first, and that each press on "more" adds at least. */
const FIRST_ROWS = 6;
const MORE_ROWS = 40;

/** The ranking and, in one piece with it so that none is shown without the other, whether it holds. */
export function RankingSection() {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.ranking);
  const ranking = findingValue(finding);
  const isComputing = useIsComputing();
  return (
    <>
      <div id={RANKING_ID}>
        <CardSection title={t('decide.ranking.title')}>
          {finding.type === 'failed' && (
            <p role="alert" className="text-danger">
              {t(`problem.${finding.problem.code}`)}
            </p>
          )}
          {isComputing && (
            <p role="status" className="text-xs text-muted" data-testid="ranking-computing">
              {t('decide.ranking.computing')}
            </p>
          )}
          {ranking && !(isComputing && ranking.ranked.length === 0) && <RankingList ranking={ranking} />}
        </CardSection>
      </div>
      {ranking && ranking.ranked.length > 0 && <StabilitySection ranking={ranking} />}
    </>
  );
}

function useIsComputing(): boolean {
  const requirement = useApp((state) => state.project.decision.requirement);
  const isPending = useApp((state) => state.findings.ranking.type === 'pending');
  return useHasPendingFacts(criteriaOf(requirement)) || isPending;
}

function RankingList({ ranking }: { ranking: Ranking }) {
  const { t } = useWords();
  const stability = useApp((state) => state.findings.stability);
  const [shown, setShown] = useState(FIRST_ROWS);
  const { ranked } = ranking;
  if (ranked.length === 0) return <NobodyRanked ranking={ranking} />;
  const rows = ranked.slice(0, shown);
  return (
    <div className="flex flex-col gap-1">
      <PartLegend ranking={ranking} />
      <div aria-hidden className="flex items-end gap-1.5 border-b border-line pb-0.5 text-xs text-muted">
        <span className="flex-1" />
        <span className={RANK_COLUMNS.score}>{t('decide.ranking.head.score')}</span>
        <span className={RANK_COLUMNS.first}>{t('decide.ranking.head.first-short')}</span>
        <span className={RANK_COLUMNS.range}>{t('decide.ranking.head.range-short')}</span>
      </div>
      <ol data-testid="ranking">
        {rows.map((site) => (
          <RankRow
            key={site.siteId}
            ranking={ranking}
            site={site}
            stability={
              // Of another ranking it would stand beside what it is not about.
              stability.type === 'ready'
                ? (stability.value.bySite.find(({ siteId }) => siteId === site.siteId) ?? null)
                : null
            }
            isTied={ranked.filter(({ rank }) => rank === site.rank).length > 1}
          />
        ))}
      </ol>
      {ranked.length > rows.length && (
        <p>
          <TextButton onPress={() => setShown(shown + MORE_ROWS)}>
            {t('decide.ranking.more', { count: Math.min(MORE_ROWS, ranked.length - rows.length) })}
          </TextButton>
        </p>
      )}
      <LeftOut ranking={ranking} />
    </div>
  );
}

/** Why there is no ranking: no site, none that stands, no criterion, or too little known of all. */
function NobodyRanked({ ranking }: { ranking: Ranking }) {
  const { t } = useWords();
  const poolSize = useApp((state) => selectPool(state).length);
  const reason = poolSize === 0 ? 'no-sites' : ranking.question.siteIds.length === 0 ? 'all-out' : 'all-left';
  return (
    <>
      <p className="text-muted">{t(`decide.ranking.${reason}`)}</p>
      <LeftOut ranking={ranking} />
    </>
  );
}
