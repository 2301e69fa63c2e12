import { memo } from 'react';
import type { Candidate } from '@/domain/candidate';
import { candidateFigures } from '@/domain/candidate-figures';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { CompareMark } from '@/panels/compare/compare-mark';
import { FigureValue } from '@/panels/figure/figure-value';
import { CheckMark } from '@/ui/check-mark';
import { ColourDot } from './colour-dot';

type CandidateRowProps = {
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
};

/** One candidate at a glance. Of a fixed height: the list shows a window of its rows. */
export const CandidateRow = memo(function CandidateRow({ candidate, isChosen, onChoose }: CandidateRowProps) {
  const { t } = useWords();
  const { visit, hover } = useActions();
  const isSelected = useApp(
    ({ view: { selection } }) => selection.type === 'candidate' && selection.id === candidate.id,
  );
  const isSample = candidate.lineage.method === 'sample';
  const { ellipsoid } = candidateFigures(candidate);
  return (
    <li
      data-testid="candidate-row"
      data-candidate-id={candidate.id}
      onPointerEnter={() => hover({ type: 'candidate', id: candidate.id })}
      onPointerLeave={() => hover({ type: 'none' })}
      className={`flex h-15 items-center gap-2 border-b border-line pr-1.5 pl-3 ${isSelected ? 'bg-accent-soft' : 'hover:bg-hover'}`}
    >
      <CheckMark
        label={t('candidates.select', { name: candidate.name })}
        isChecked={isChosen}
        onChange={(isOn) => onChoose(candidate.id, isOn)}
      />
      <ColourDot colour={candidate.colour} />
      <button
        type="button"
        data-opens
        aria-current={isSelected}
        onClick={() => visit({ type: 'candidate', id: candidate.id })}
        className="flex h-full min-w-0 flex-1 cursor-pointer items-center gap-2 text-left -outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{candidate.name}</span>
          <span className="block truncate text-[13px] text-muted">
            {t(`candidates.status.${candidate.status}`)}
            {isSample && ` · ${t('candidates.made-up')}`}
          </span>
        </span>
        <FigureValue figure={ellipsoid} className="shrink-0 text-right text-[13px]" />
      </button>
      <CompareMark siteId={candidate.id} name={candidate.name} />
    </li>
  );
});
