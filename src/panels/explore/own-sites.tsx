import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import { countFigure } from '@/domain/count-figure';
import { findingValue } from '@/domain/finding';
import { asksOfZonesAlone, ownSitesThatFit } from '@/domain/own-site-fit';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { useSliced } from '@/panels/use-sliced';
import { useRowWindow } from '@/ui/use-row-window';
import { OwnSiteRow } from './own-site-row';

const ROW_REM = 3.25;
const DISTANCE_REM = 1.25;

type OwnSitesProps = {
  /** Of a site, the distances that the list is filtered and sorted by. */
  readonly distancesOf: (siteId: string) => ReactNode;
  /** Lines of it in each row. */
  readonly distancesInRow: number;
};

/** Below the zones, always in sight: how many of the user's own sites fit the same filter, and which. */
export function OwnSites(props: OwnSitesProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(true);
  const total = useApp((state) => state.project.candidates.length);
  const isForZones = useApp((state) => asksOfZonesAlone(state.view.filter));
  const { shown, isBusy } = useFitting();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section
      aria-label={t('candidates.in-explore.title')}
      data-testid="own-sites"
      className="flex max-h-2/5 min-h-0 shrink-0 flex-col border-t border-line max-[900px]:max-h-none"
    >
      <div className="flex flex-wrap items-baseline gap-x-2 px-4 py-1.5">
        <h2>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="-ml-1 inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-control px-1 font-semibold hover:bg-hover max-[900px]:min-h-11"
          >
            <Chevron aria-hidden size={14} />
            {t('candidates.in-explore.title')}
          </button>
        </h2>
        {!isForZones && (
          <p role="status" data-testid="own-sites-count" className="text-[13px] text-muted">
            <FigureValue figure={countFigure('own-sites-count', shown.length)} />{' '}
            {t('candidates.in-explore.fitting', { total })}
          </p>
        )}
      </div>
      {isOpen && isForZones && (
        <p className="px-4 pb-2 text-[13px] text-muted">{t('candidates.in-explore.zones-alone')}</p>
      )}
      {isOpen && !isForZones && <FittingRows {...props} sites={shown} isBusy={isBusy} />}
    </section>
  );
}

type FittingRowsProps = OwnSitesProps & { readonly sites: readonly Candidate[]; readonly isBusy: boolean };

function FittingRows({ sites, isBusy, distancesOf, distancesInRow }: FittingRowsProps) {
  const { t } = useWords();
  const rowRem = ROW_REM + distancesInRow * DISTANCE_REM;
  const { box, first, last, rowPx } = useRowWindow(sites.length, rowRem);
  return (
    <div ref={box} aria-busy={isBusy} className="min-h-0 overflow-y-auto max-[900px]:overflow-visible">
      {sites.length === 0 && !isBusy && (
        <p className="px-4 pb-2 text-[13px] text-muted">{t('candidates.in-explore.none')}</p>
      )}
      <ul style={{ paddingTop: first * rowPx, paddingBottom: (sites.length - last) * rowPx }}>
        {sites.slice(first, last).map((candidate) => (
          <OwnSiteRow key={candidate.id} candidate={candidate} distancesOf={distancesOf} heightRem={rowRem} />
        ))}
      </ul>
    </div>
  );
}

const NOTHING: readonly Candidate[] = [];

function useFitting() {
  const candidates = useApp((state) => state.project.candidates);
  const table = useApp((state) => findingValue(state.findings.proximity));
  const { minHectares, maxHectares, near } = useApp((state) => state.view.filter);
  const sort = useApp((state) => state.view.sort);
  const begin = useCallback(
    () => ownSitesThatFit(candidates, { minHectares, maxHectares, near, sort }, table ?? null),
    [candidates, minHectares, maxHectares, near, sort, table],
  );
  const { value, job } = useSliced(begin);
  return { shown: value ?? NOTHING, isBusy: job !== null };
}
