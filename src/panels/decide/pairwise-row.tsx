import { judgementOfStep, MOST_STEP, stepOfJudgement } from '@/domain/decision/pairwise';
import { useWords } from '@/i18n/use-words';
import { BalanceSlider } from '@/ui/balance-slider';
import { judgementWords } from './judgement-words';

type PairwiseRowProps = {
  readonly first: string;
  readonly second: string;
  readonly judgement: number;
  /** It fits the others least, and they do not hold together. */
  readonly isWorst: boolean;
  readonly onJudge: (judgement: number) => void;
};

/** One pair: the nearer the handle is to a name, the more that one counts. */
export function PairwiseRow({ first, second, judgement, isWorst, onJudge }: PairwiseRowProps) {
  const words = useWords();
  const text = judgementWords(judgement, first, second, words);
  return (
    <li
      data-testid="pair-row"
      data-worst={isWorst}
      className={`flex flex-col px-2 py-2 ${isWorst ? 'rounded-control bg-caution-soft' : ''}`}
    >
      <div className="flex justify-between gap-4">
        <span className={judgement > 1 ? 'font-semibold' : ''}>{first}</span>
        <span className={`text-right ${judgement < 1 ? 'font-semibold' : ''}`}>{second}</span>
      </div>
      {/* To the left is to the first: the scale runs the other way. */}
      <BalanceSlider
        label={words.t('requirement.pairs.pair', { first, second })}
        value={-stepOfJudgement(judgement)}
        most={MOST_STEP}
        valueText={text}
        onChange={(value) => onJudge(judgementOfStep(-value))}
        testId="pair-judgement"
      />
      <p className={`text-center text-xs ${isWorst ? 'text-caution' : 'text-muted'}`}>{text}</p>
    </li>
  );
}
