import { criterionId } from '@/domain/decision/criterion';
import type { Ranking, Stability, WeightFlip } from '@/domain/decision/ranking';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { Disclosure } from '@/ui/disclosure';
import { criterionName } from './criterion-words';
import { derivedFigure } from './derived-figure';
import { useSiteNames } from './use-site-names';

/** By how little one weight must change for the second to pass the first; or that none can make it. */
export function FlipLines({ ranking, stability: { flips } }: { ranking: Ranking; stability: Stability }) {
  const { t } = useWords();
  const nameOf = useSiteNames();
  const [first, second] = ranking.ranked;
  if (!first || !second) return null;
  const names = { first: nameOf(first.siteId), second: nameOf(second.siteId) };
  const [smallest, ...others] = flips;
  if (!smallest)
    return (
      <p data-testid="flip" data-none="true">
        {t('decide.stability.flip.none', names)}
      </p>
    );
  return (
    <div>
      <p>
        <FlipSentence ranking={ranking} flip={smallest} names={names} />
      </p>
      {others.length > 0 && (
        <Disclosure title={t('decide.stability.flip.others', { count: others.length })}>
          <ul className="flex list-disc flex-col gap-1 pl-3 text-xs">
            {others.map((flip) => (
              <li key={flip.criterion}>
                <FlipSentence ranking={ranking} flip={flip} names={names} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

type FlipSentenceProps = {
  readonly ranking: Ranking;
  readonly flip: WeightFlip;
  readonly names: { readonly first: string; readonly second: string };
};

function FlipSentence({ ranking, flip: { criterion: place, from, to }, names }: FlipSentenceProps) {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  const weighted = ranking.question.requirement.criteria[place];
  if (!weighted) return null;
  const digits = digitsApart(from, to);
  const weight = (code: string, share: number) => (
    <FigureValue figure={derivedFigure(code, 100 * share, 'pct')} digits={digits} className="font-semibold" />
  );
  return (
    <span data-testid="flip" data-criterion={criterionId(weighted.criterion)}>
      <FilledSentence
        id={to >= from ? 'decide.stability.flip.more' : 'decide.stability.flip.less'}
        values={{ ...names, criterion: criterionName(weighted.criterion, hubs, words) }}
        figures={{ from: weight('weight', from), to: weight('weight-flip', to) }}
      />
    </span>
  );
}

/** As many digits as tell the two weights apart, in per cent. */
function digitsApart(from: number, to: number): number {
  const apart = 100 * Math.abs(to - from);
  return apart >= 1 ? 0 : apart >= 0.1 ? 1 : 2;
}
