import { type JudgedWeights, TOLERABLE_RATIO } from '@/domain/decision/ahp';
import { judgementOfStep, stepOfJudgement } from '@/domain/decision/pairwise';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { Button } from '@/ui/button';
import { derivedFigure } from './derived-figure';
import { judgementWords } from './judgement-words';

type WorstPair = NonNullable<JudgedWeights['worst']>;

type ConsistencyBoxProps = {
  readonly names: readonly string[];
  readonly judged: JudgedWeights;
  /** The judgement that the others suggest, on the scale. */
  readonly onTake: (pair: Pick<WorstPair, 'first' | 'second' | 'judgement'>) => void;
};

/** Whether the judgements agree with each other, and which fits least where they do not. */
export function ConsistencyBox({ names, judged, onTake }: ConsistencyBoxProps) {
  const words = useWords();
  const { t, number } = words;
  const { ratio, worst } = judged;
  const isHigh = ratio > TOLERABLE_RATIO;
  const limit = number(TOLERABLE_RATIO);
  const verdict = names.length < 3 ? 'no-ratio' : isHigh ? 'inconsistent' : 'fine';
  const fitting = worst ? judgementOfStep(stepOfJudgement(worst.fitting)) : 1;
  return (
    <div
      role="status"
      data-testid="consistency"
      data-verdict={verdict}
      className={`flex flex-col gap-1.5 rounded-control border px-3 py-2 ${isHigh ? 'border-caution-line bg-caution-soft text-caution' : 'border-line'}`}
    >
      <p>
        {t('requirement.pairs.ratio')}:{' '}
        <FigureValue
          figure={derivedFigure('consistency-ratio', ratio, 'score')}
          digits={3}
          className="font-semibold"
        />
      </p>
      <p className="text-sm">{t(`requirement.pairs.${verdict}`, { limit })}</p>
      {isHigh && worst && (
        <>
          <p className="text-sm" data-testid="worst-pair">
            {t('requirement.pairs.worst', {
              said: `${pairName(worst)}: ${sentence(worst, worst.judgement)}`,
              fitting: sentence(worst, fitting),
            })}
          </p>
          {fitting !== worst.judgement && (
            <div>
              <Button onPress={() => onTake({ ...worst, judgement: fitting })} data-testid="pairs-take">
                {t('requirement.pairs.take')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );

  function pairName({ first, second }: WorstPair): string {
    return t('requirement.pairs.pair', { first: names[first] ?? '', second: names[second] ?? '' });
  }

  function sentence({ first, second }: WorstPair, judgement: number): string {
    return `${judgementWords(judgement, names[first] ?? '', names[second] ?? '', words)}.`;
  }
}
