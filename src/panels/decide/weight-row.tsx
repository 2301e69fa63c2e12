import { ChevronDown, Lock, LockOpen } from 'lucide-react';
import { withWeight } from '@/domain/decision/change-weights';
import { criterionId } from '@/domain/decision/criterion';
import type { WeightedCriterion } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { IconButton } from '@/ui/icon-button';
import { NumberField } from '@/ui/number-field';
import { Slider } from '@/ui/slider';
import { TitleButton } from '@/ui/title-button';
import { CriterionEditor } from './criterion-editor';
import { criterionName } from './criterion-words';
import { useDecisionEdit } from './use-decision-edit';

type WeightRowProps = {
  readonly weighted: WeightedCriterion;
  /** As shown: those of all rows sum to 100. */
  readonly percent: number;
  readonly locked: ReadonlySet<string>;
  /** Another weight can give way. */
  readonly canMove: boolean;
  readonly onLock: (isLocked: boolean) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

const WEIGHT_STEP = 0.01;

/** One weight, by slider and typed; its name opens how the criterion counts. */
export function WeightRow({ weighted, percent, locked, canMove, onLock, isOpen, onOpen }: WeightRowProps) {
  const words = useWords();
  const { t } = words;
  const { move } = useDecisionEdit();
  const hubs = useApp((state) => state.data.hubs);
  const { criterion } = weighted;
  const id = criterionId(criterion);
  const name = criterionName(criterion, hubs, words);
  const isLocked = locked.has(id);
  const isFixed = isLocked || !canMove;
  const weigh = (weight: number): void =>
    move('weights', `weight ${id}`, (start) => withWeight(start, id, weight, locked));
  return (
    <li data-testid="weight-row" data-criterion={id} className="flex flex-col">
      <div className="grid grid-cols-[1fr_auto_auto] items-center gap-x-1.5 min-[1201px]:grid-cols-[9.5rem_1fr_auto_auto]">
        <TitleButton
          label={t('requirement.weights.edit', { name })}
          isOpen={isOpen}
          onChange={onOpen}
          testId={`criterion-edit-${id}`}
        >
          {name}
          <ChevronDown
            aria-hidden
            size={14}
            className={`shrink-0 text-muted ${isOpen ? 'rotate-180' : ''}`}
          />
        </TitleButton>
        <div className="max-[1200px]:order-last max-[1200px]:col-span-3">
          <Slider
            label={t('requirement.weights.of', { name })}
            value={weighted.weight}
            onChange={weigh}
            step={WEIGHT_STEP}
            isDisabled={isFixed}
            testId={`slider-${id}`}
          />
        </div>
        <NumberField
          label={t('requirement.weights.of', { name })}
          hasVisibleLabel={false}
          value={percent}
          onChange={(next) => next !== null && weigh(next / 100)}
          maxValue={100}
          maximumFractionDigits={1}
          isDisabled={isFixed}
          className="w-16"
          testId={`weight-${id}`}
        />
        <IconButton
          label={t(isLocked ? 'requirement.weights.unlock' : 'requirement.weights.lock', { name })}
          isActive={isLocked}
          onPress={() => onLock(!isLocked)}
          data-testid={`lock-${id}`}
        >
          {isLocked ? <Lock aria-hidden size={15} /> : <LockOpen aria-hidden size={15} />}
        </IconButton>
      </div>
      {isOpen && <CriterionEditor weighted={weighted} name={name} />}
    </li>
  );
}
