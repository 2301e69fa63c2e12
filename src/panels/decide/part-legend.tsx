import { criterionId } from '@/domain/decision/criterion';
import type { Ranking } from '@/domain/decision/ranking';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { criterionName } from './criterion-words';
import { partColour } from './part-colours';

/** Which colour and number of the bars is which criterion. */
export function PartLegend({ ranking: { question } }: { ranking: Ranking }) {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  return (
    <ol
      aria-label={words.t('decide.ranking.legend')}
      className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted"
    >
      {question.requirement.criteria.map(({ criterion }, place) => (
        <li key={criterionId(criterion)} className="inline-flex items-center gap-1">
          <PartMark place={place} />
          {criterionName(criterion, hubs, words)}
        </li>
      ))}
    </ol>
  );
}

/** The colour and number that a criterion has in the bars. */
export function PartMark({ place }: { place: number }) {
  return (
    <span
      aria-hidden
      className={`grid size-4 shrink-0 place-items-center rounded-sm text-[10px] font-bold text-paper ${partColour(place)}`}
    >
      {place + 1}
    </span>
  );
}
