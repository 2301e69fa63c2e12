import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import { countFigure } from '@/domain/count-figure';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { JobProgress } from '@/panels/job-progress';
import { useSliced } from '@/panels/use-sliced';
import { TextField } from '@/ui/text-field';
import { useRowWindow } from '@/ui/use-row-window';
import { CandidateRow } from './candidate-row';
import { ChosenActions } from './chosen-actions';
import { fittingCandidates } from './fitting-candidates';
import { CANDIDATES_START, focusCandidates, focusRow } from './focus-candidates';

const ROW_REM = 3.75;
/** A list that is seen at one glance needs no filter. */
const FILTERED_FROM = 8;

/** The candidates in the order in which they came, to be chosen together or opened one by one. */
export function CandidateList() {
  const { t } = useWords();
  const { apply } = useActions();
  const candidates = useApp((state) => state.project.candidates);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { shown, job } = useFitting(candidates, sought);
  const { box, first, last, rowPx } = useRowWindow(shown.length, ROW_REM);
  const chosenHere = useMemo(() => candidates.filter(({ id }) => chosen.has(id)), [candidates, chosen]);
  const toggle = (id: string, isChosen: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  const finishChosen = (): void => {
    setChosen(new Set());
    // The buttons go away, and the rows perhaps.
    focusCandidates(null);
  };
  return (
    <section
      aria-label={t('candidates.list')}
      {...CANDIDATES_START}
      className="flex min-h-64 flex-1 flex-col max-[900px]:flex-none"
    >
      <div className="flex flex-col gap-2 px-4 py-2">
        <p className="text-[13px] text-muted" data-testid="candidate-count">
          <FigureValue figure={countFigure('candidate-count', candidates.length)} /> {t('candidates.counted')}
        </p>
        {candidates.length >= FILTERED_FROM && (
          <TextField
            label={t('candidates.search')}
            placeholder={t('candidates.search')}
            value={sought}
            onChange={setSought}
            testId="candidate-search"
          />
        )}
        {chosenHere.length > 0 && <ChosenActions chosen={chosenHere} onDone={finishChosen} />}
      </div>
      {/* Lies over the first row: the rows do not jump for it. */}
      <div className="relative h-0">{job && <JobProgress job={job} label={t('candidates.filtering')} />}</div>
      <div
        ref={box}
        aria-busy={job !== null}
        className="min-h-0 flex-1 overflow-y-auto max-[900px]:flex-none"
      >
        {shown.length === 0 && job === null && (
          <p className="px-4 text-muted">{t('candidates.nothing-fits')}</p>
        )}
        <ul
          onKeyDown={(event) => walk(event, (id) => apply({ type: 'candidates-removed', ids: [id] }))}
          style={{ paddingTop: first * rowPx, paddingBottom: (shown.length - last) * rowPx }}
        >
          {shown.slice(first, last).map((candidate) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              isChosen={chosen.has(candidate.id)}
              onChoose={toggle}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

function useFitting(candidates: readonly Candidate[], sought: string) {
  const { t } = useWords();
  const begin = useCallback(
    () => fittingCandidates(candidates, sought, (status) => t(`candidates.status.${status}`)),
    [candidates, sought, t],
  );
  const { value, job } = useSliced(begin);
  return { shown: value ?? NOTHING, job };
}

const NOTHING: readonly Candidate[] = [];

/** Arrow keys go from row to row; Delete takes a row away, which undo brings back. */
function walk(event: KeyboardEvent<HTMLElement>, remove: (id: string) => boolean): void {
  const row = (event.target as Element).closest<HTMLElement>('[data-candidate-id]');
  if (!row) return;
  const { nextElementSibling: below, previousElementSibling: above } = row;
  const step = { ArrowDown: below, ArrowUp: above }[event.key];
  const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (step) focusRow(step);
  else if (event.key === 'Delete' && !isTyping) {
    // The next one is walked on from; the row that had the focus is gone.
    if (remove(row.dataset.candidateId ?? '')) focusRow(below ?? above);
  } else return;
  event.preventDefault();
}
