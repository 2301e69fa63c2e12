import { memo, type ReactNode } from 'react';
import type { Candidate } from '@/domain/candidate';
import { candidateFigures } from '@/domain/candidate-figures';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ColourDot } from '@/panels/candidates/colour-dot';
import { CompareMark } from '@/panels/compare/compare-mark';
import { FigureValue } from '@/panels/figure/figure-value';

type OwnSiteRowProps = {
  readonly candidate: Candidate;
  readonly distancesOf: (siteId: string) => ReactNode;
  /** Fixed: the list shows a window of its rows. */
  readonly heightRem: number;
};

/** A site of the user's own as a row among zones: its measured area, and the distances that are asked for. */
export const OwnSiteRow = memo(function OwnSiteRow({ candidate, distancesOf, heightRem }: OwnSiteRowProps) {
  const { t } = useWords();
  const { visit, hover } = useActions();
  const isSelected = useApp(
    ({ view: { selection } }) => selection.type === 'candidate' && selection.id === candidate.id,
  );
  const isSample = candidate.lineage.method === 'sample';
  return (
    <li
      data-testid="own-site-row"
      data-candidate-id={candidate.id}
      onPointerEnter={() => hover({ type: 'candidate', id: candidate.id })}
      onPointerLeave={() => hover({ type: 'none' })}
      style={{ height: `${heightRem}rem` }}
      className={`flex items-center gap-2 overflow-hidden border-b border-l-3 border-line pr-1.5 pl-3 ${isSelected ? 'border-l-accent bg-accent-soft' : 'border-l-transparent hover:bg-hover'}`}
    >
      <ColourDot colour={candidate.colour} />
      <button
        type="button"
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
          {distancesOf(candidate.id)}
        </span>
        <FigureValue
          figure={candidateFigures(candidate).ellipsoid}
          className="shrink-0 text-right text-[13px]"
        />
      </button>
      <CompareMark siteId={candidate.id} name={candidate.name} />
    </li>
  );
});
