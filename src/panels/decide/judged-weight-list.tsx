import { shownPercents } from '@/domain/decision/change-weights';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { CardSection } from '@/ui/card-section';
import { derivedFigure } from './derived-figure';

type JudgedWeightListProps = {
  readonly names: readonly string[];
  /** 0 to 1, in the order of the names. */
  readonly weights: readonly number[];
};

/** The weights that follow from the judgements as they stand. */
export function JudgedWeightList({ names, weights }: JudgedWeightListProps) {
  const { t } = useWords();
  const percents = shownPercents(weights);
  return (
    <CardSection title={t('requirement.pairs.weights')}>
      <ul className="flex flex-col gap-1">
        {names.map((name, at) => (
          <li key={name} className="flex items-baseline justify-between gap-2">
            <span className="min-w-0">{name}</span>
            <FigureValue
              figure={derivedFigure('judged-weight', percents[at] ?? 0, 'pct')}
              digits={1}
              className="font-semibold"
            />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
