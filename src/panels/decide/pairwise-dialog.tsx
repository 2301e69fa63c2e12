import { useState } from 'react';
import { ahpWeights, type JudgedWeights, TOLERABLE_RATIO } from '@/domain/decision/ahp';
import { judgedPairs, startingJudgements } from '@/domain/decision/pairwise';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { ModalDialog } from '@/ui/modal-dialog';
import { ConsistencyBox } from './consistency-box';
import { criterionName } from './criterion-words';
import { JudgedWeightList } from './judged-weight-list';
import { PairwiseRow } from './pairwise-row';
import { useDecisionEdit } from './use-decision-edit';

/** Every pair of criteria judged, with the weights that follow and whether the judgements agree. */
export function PairwiseDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { change } = useDecisionEdit();
  const hubs = useApp((state) => state.data.hubs);
  const requirement = useApp((state) => state.project.decision.requirement);
  const names = requirement.criteria.map(({ criterion }) => criterionName(criterion, hubs, words));
  const [judgements, setJudgements] = useState(() =>
    startingJudgements(requirement.judgements, names.length),
  );
  const judged = ahpWeights(judgements, names.length);
  const judge = (place: number, judgement: number): void =>
    setJudgements(judgements.map((one, at) => (at === place ? judgement : one)));
  const pairs = judgedPairs(names.length);
  const use = ({ weights }: JudgedWeights): void => {
    change('weights', (one) => ({
      ...one,
      judgements,
      criteria: one.criteria.map((each, at) => ({ ...each, weight: weights[at] ?? 0 })),
    }));
    onClose();
  };
  return (
    <ModalDialog
      size="page"
      title={t('requirement.pairs.title')}
      closeLabel={t('common.action.close')}
      onClose={onClose}
      testId="pairs"
    >
      <p className="text-muted">{t('requirement.pairs.lead')}</p>
      <div className="mt-3 flex flex-col gap-4 min-[901px]:grid min-[901px]:grid-cols-[1fr_18rem] min-[901px]:items-start">
        <ol aria-label={t('requirement.pairs.judgements')} className="flex flex-col divide-y divide-line">
          {pairs.map(({ first, second }, place) => (
            <PairwiseRow
              key={`${first}-${second}`}
              first={names[first] ?? ''}
              second={names[second] ?? ''}
              judgement={judgements[place] ?? 1}
              isWorst={isInconsistent(judged.ok ? judged.value : null, first, second)}
              onJudge={(judgement) => judge(place, judgement)}
            />
          ))}
        </ol>
        {judged.ok && (
          // On a phone the verdict stays in sight under the pairs.
          <div className="contents min-[901px]:sticky min-[901px]:top-0 min-[901px]:flex min-[901px]:flex-col min-[901px]:gap-3">
            <JudgedWeightList names={names} weights={judged.value.weights} />
            <div className="flex flex-col gap-2 bg-paper max-[900px]:sticky max-[900px]:-bottom-4 max-[900px]:py-2">
              <ConsistencyBox
                names={names}
                judged={judged.value}
                onTake={(worst) =>
                  judge(
                    pairs.findIndex(({ first, second }) => first === worst.first && second === worst.second),
                    worst.judgement,
                  )
                }
              />
              <div className="flex flex-wrap gap-2">
                <Button look="primary" onPress={() => use(judged.value)} data-testid="pairs-apply">
                  {t('requirement.pairs.apply')}
                </Button>
                <Button onPress={onClose}>{t('requirement.pairs.cancel')}</Button>
              </div>
            </div>
          </div>
        )}
      </div>
    </ModalDialog>
  );
}

/** The pair that fits least, where the judgements as a whole do not hold. */
function isInconsistent(judged: JudgedWeights | null, first: number, second: number): boolean {
  return (
    judged !== null &&
    judged.ratio > TOLERABLE_RATIO &&
    judged.worst?.first === first &&
    judged.worst.second === second
  );
}
