import type { Candidate, CandidateStatus } from '@/domain/candidate';
import { foldText } from '@/domain/fold-text';
import { filterSliced, type Sliced } from '@/domain/sliced';

const foldedNames = new WeakMap<Candidate, string>();

/**
 * The candidates in whose name or status all words occur, however they are accented, in the order in which
 * they came. Names are folded once: the next letter that is typed finds them so.
 */
export function* fittingCandidates(
  candidates: readonly Candidate[],
  sought: string,
  statusName: (status: CandidateStatus) => string,
): Sliced<readonly Candidate[]> {
  const words = foldText(sought).split(' ').filter(Boolean);
  if (words.length === 0) return candidates;
  const statuses = new Map<CandidateStatus, string>();
  const foldedStatus = (status: CandidateStatus): string => {
    const folded = statuses.get(status) ?? foldText(statusName(status));
    statuses.set(status, folded);
    return folded;
  };
  return yield* filterSliced(candidates, (candidate) => {
    const text = `${foldedName(candidate)} ${foldedStatus(candidate.status)}`;
    return words.every((word) => text.includes(word));
  });
}

function foldedName(candidate: Candidate): string {
  const folded = foldedNames.get(candidate) ?? foldText(candidate.name);
  foldedNames.set(candidate, folded);
  return folded;
}
