import { CANDIDATE_COLOURS, type Candidate, type CandidateColour } from './candidate';
import type { Lineage } from './lineage';

/** An id that a link can carry. */
export function candidateId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `c-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}

/** The colour that fewest candidates have, the earlier one of equals. */
export function nextColour(candidates: readonly Candidate[]): CandidateColour {
  const counts = new Map(CANDIDATE_COLOURS.map((colour) => [colour, 0]));
  for (const { colour } of candidates) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [first] = CANDIDATE_COLOURS.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  return first ?? 'violet';
}

type Given = Pick<Candidate, 'name' | 'geometry' | 'colour'> & { readonly lineage: Lineage };

/** A candidate of which nothing more is known yet. */
export function newCandidate(given: Given): Candidate {
  return {
    id: candidateId(),
    notes: '',
    status: 'idea',
    cornerNames: [],
    gate: null,
    fields: [],
    ...given,
  };
}
