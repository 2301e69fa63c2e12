import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { RankedSite, Ranking, SiteStability } from '@/domain/decision/ranking';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { ChanceValue } from './chance-value';
import { criterionName } from './criterion-words';
import { derivedFigure } from './derived-figure';
import { NamedSite } from './named-site';
import { RANK_COLUMNS } from './rank-columns';
import { RankRange } from './rank-range';
import { ScoreBar } from './score-bar';
import { ScorePartsTable } from './score-parts-table';
import { useSiteNames } from './use-site-names';

type RankRowProps = {
  readonly ranking: Ranking;
  readonly site: RankedSite;
  /** null: being worked out, or not known. */
  readonly stability: SiteStability | null;
  readonly isTied: boolean;
};

/** A site's place, its score with the bar of its parts, and how firm that place is. It opens into the parts. */
export function RankRow({ ranking, site, stability, isTied }: RankRowProps) {
  const { t } = useWords();
  const name = useSiteNames()(site.siteId);
  const barLabel = useBarLabel(ranking, site);
  const [isOpen, setIsOpen] = useState(false);
  const partsId = useId();
  return (
    <li
      data-testid="rank-row"
      data-site-id={site.siteId}
      data-rank={site.rank}
      className="flex flex-col gap-0.5 border-b border-line py-1.5"
    >
      <div className="flex items-center gap-1.5">
        <button
          type="button"
          data-testid="rank-open"
          aria-expanded={isOpen}
          aria-controls={partsId}
          aria-label={t('decide.ranking.open', { name })}
          title={t('decide.ranking.open', { name })}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-h-7 w-11 shrink-0 cursor-pointer items-center gap-0.5 rounded-control hover:bg-hover max-[900px]:min-h-11"
        >
          <ChevronRight
            aria-hidden
            size={14}
            className={`shrink-0 text-muted ${isOpen ? 'rotate-90' : ''}`}
          />
          <FigureValue
            figure={derivedFigure('rank', site.rank, 'count')}
            className="flex-1 text-center font-semibold"
          />
        </button>
        <NamedSite siteId={site.siteId} />
      </div>
      {(isTied || site.missing.length > 0) && (
        <p className="pl-12.5 text-xs text-muted">
          {[
            isTied && t('decide.ranking.tied'),
            site.missing.length > 0 && t('decide.ranking.lacks', { count: site.missing.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <div className="flex items-center gap-1.5 pl-12.5">
        <ScoreBar ranking={ranking} site={site} label={barLabel} />
        <span className={RANK_COLUMNS.score}>
          <span className="sr-only">{t('figure.code.score')} </span>
          <FigureValue figure={derivedFigure('score', site.score, 'score')} className="font-semibold" />
        </span>
        <span className={RANK_COLUMNS.first}>
          <span className="sr-only">{t('decide.ranking.head.first')} </span>
          {stability ? <ChanceValue share={stability.first} /> : <Unknown />}
        </span>
        <span className={RANK_COLUMNS.range}>
          <span className="sr-only">{t('decide.ranking.head.range')} </span>
          {stability ? <RankRange code="rank-likely" range={stability.likelyRanks} /> : <Unknown />}
        </span>
      </div>
      <div id={partsId} hidden={!isOpen} className="pt-1 pl-4">
        {isOpen && <ScorePartsTable ranking={ranking} site={site} />}
      </div>
    </li>
  );
}

function Unknown() {
  const { t } = useWords();
  return (
    <span className="text-muted" title={t('decide.stability.not-yet')}>
      <span aria-hidden>…</span>
      <span className="sr-only">{t('decide.stability.not-yet')}</span>
    </span>
  );
}

function useBarLabel({ method, question }: Ranking, { score, parts }: RankedSite): string {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  const whole = words.t('decide.ranking.bar', { score: words.number(score, 2, 2) });
  if (method === 'topsis') return whole;
  const named = question.requirement.criteria.map(
    ({ criterion }, place) =>
      `${criterionName(criterion, hubs, words)} ${words.number(parts[place] ?? 0, 2, 2)}`,
  );
  return `${whole}: ${named.join('; ')}`;
}
