import { ArrowDown } from 'lucide-react';
import { firstPlace } from '@/domain/decision/first-place';
import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { ChanceValue } from './chance-value';
import { derivedFigure } from './derived-figure';
import { RANKING_ID } from './ranking-id';
import { useSiteNames } from './use-site-names';

/* Whole class names, so that the style sheet is built with them. */
const LOOKS = { holds: 'text-operating', leans: 'text-caution', open: 'text-danger' } as const;

/** Who is first and how firmly, in sight while weights are moved; a press leads to the whole of it. */
export function ResultBar() {
  const { t } = useWords();
  const nameOf = useSiteNames();
  const ranking = useApp((state) => findingValue(state.findings.ranking));
  const stability = useApp((state) => state.findings.stability);
  const first = ranking?.ranked[0];
  if (!ranking || !first) return null;
  const place = stability.type === 'ready' ? firstPlace(ranking, stability.value) : null;
  return (
    <div className="sticky bottom-0 z-10 bg-paper py-0! shadow-[0_-1px_0_var(--color-line)]">
      <button
        type="button"
        data-testid="result-bar"
        onClick={() => document.getElementById(RANKING_ID)?.scrollIntoView({ block: 'start' })}
        className="flex min-h-11 w-full cursor-pointer items-center gap-2 text-left"
      >
        <span className="min-w-0 flex-1 truncate">
          {t('decide.ranking.first-is')} <span className="font-semibold">{nameOf(first.siteId)}</span>
        </span>
        <FigureValue figure={derivedFigure('score', first.score, 'score')} className="font-semibold" />
        <span className={`w-28 shrink-0 text-right text-xs ${place ? LOOKS[place.verdict] : 'text-muted'}`}>
          {place ? (
            <>
              {t(`decide.stability.word.${place.verdict}`)} · <ChanceValue share={place.share} />
            </>
          ) : (
            t(stability.type === 'pending' ? 'decide.stability.computing' : 'decide.stability.not-yet')
          )}
        </span>
        <ArrowDown aria-hidden size={15} className="shrink-0 text-muted" />
      </button>
    </div>
  );
}
