import type { Candidate } from './candidate';

const indices = new WeakMap<readonly Candidate[], ReadonlyMap<string, Candidate>>();

/** Of the candidates of one state of a project; looked up at once, however many there are. */
export function candidateById(candidates: readonly Candidate[], id: string): Candidate | undefined {
  const index = indices.get(candidates) ?? new Map(candidates.map((candidate) => [candidate.id, candidate]));
  indices.set(candidates, index);
  return index.get(id);
}
