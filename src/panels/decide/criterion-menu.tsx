import { Plus } from 'lucide-react';
import { type Criterion, criterionId } from '@/domain/decision/criterion';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { MenuButton } from '@/ui/menu-button';
import { criterionTitle } from './criterion-words';

type CriterionMenuProps<More extends string> = {
  readonly label: string;
  readonly criteria: readonly Criterion[];
  readonly onChoose: (criterion: Criterion) => void;
  /** What is asked for by more than a name. */
  readonly more: readonly { readonly id: More; readonly title: string }[];
  readonly onMore: (id: More) => void;
  readonly testId: string;
};

/** Criteria to choose one of, in their units. */
export function CriterionMenu<More extends string>(props: CriterionMenuProps<More>) {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  const entries = props.criteria.map((criterion) => ({
    id: criterionId(criterion),
    title: criterionTitle(criterion, hubs, words),
  }));
  return (
    <MenuButton<string>
      look="words"
      label={props.label}
      attributes={{ 'data-testid': props.testId }}
      entries={[...entries, ...props.more]}
      onChoose={(id) => {
        const chosen = props.criteria.find((one) => criterionId(one) === id);
        const more = props.more.find((one) => one.id === id);
        if (chosen) props.onChoose(chosen);
        else if (more) props.onMore(more.id);
      }}
    >
      <Plus aria-hidden size={15} />
      {props.label}
    </MenuButton>
  );
}
