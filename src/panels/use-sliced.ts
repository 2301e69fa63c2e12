import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Sliced } from '@/domain/sliced';
import { SlicedJob } from '@/domain/sliced-job';
import { PAGE_CLOCK } from './page-clock';

type SlicedAnswer<Value> = {
  /** Of the work that was begun last, or, until that is done, of the work before; null before the first is done. */
  readonly value: Value | null;
  /** The work that is under way; null where there is none, and the value is the newest. */
  readonly job: SlicedJob<Value> | null;
};

/**
 * The result of long work that leaves the page free. Short work is there at once. While newer work is
 * under way the former result stays; work that is out of date stops.
 *
 * @param begin another function is another question: keep it by `useCallback`
 */
export function useSliced<Value>(begin: () => Sliced<Value>): SlicedAnswer<Value> {
  const job = useMemo(() => new SlicedJob(begin(), PAGE_CLOCK), [begin]);
  const answer = useSyncExternalStore(job.subscribe, job.answer, job.finish);
  const [former, setFormer] = useState(answer);
  if (answer !== null && answer !== former) setFormer(answer);
  return { value: (answer ?? former)?.value ?? null, job: answer === null ? job : null };
}
