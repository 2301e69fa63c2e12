import type { Candidate } from '@/domain/candidate';

/** Candidates written together. Small enough to be written between two frames. */
const CHUNK_SIZE = 300;

export type Chunk = { readonly id: string; readonly candidates: readonly Candidate[] };

export type ChunkPlan = {
  readonly chunks: readonly Chunk[];
  /** Those of them that stand nowhere yet. */
  readonly fresh: readonly Chunk[];
};

/**
 * Parts candidates into chunks so that one edit writes one chunk anew, however many candidates there
 * are: a candidate stays in its chunk, and a chunk whose candidates are the very same objects keeps its id.
 *
 * @param before chunks of the version before, in order
 */
export function planChunks(
  candidates: readonly Candidate[],
  before: readonly Chunk[],
  newId: () => string,
): ChunkPlan {
  const places = new Map<string, number>();
  before.forEach((chunk, place) => {
    for (const { id } of chunk.candidates) places.set(id, place);
  });
  const parts = partAt(candidates, places);
  const chunks: Chunk[] = [];
  const fresh: Chunk[] = [];
  for (const { place, members } of parts) {
    const old = before[place];
    if (old && isSame(old.candidates, members)) {
      chunks.push(old);
      continue;
    }
    for (let first = 0; first < members.length; first += CHUNK_SIZE) {
      const chunk = { id: newId(), candidates: members.slice(first, first + CHUNK_SIZE) };
      chunks.push(chunk);
      fresh.push(chunk);
    }
  }
  return { chunks, fresh };
}

type Part = { readonly place: number; readonly members: Candidate[] };

/** In the order of the candidates: one that has moved before others of an earlier chunk goes along with them. */
function partAt(candidates: readonly Candidate[], places: ReadonlyMap<string, number>): readonly Part[] {
  const parts: Part[] = [];
  let last: Part | undefined;
  for (const candidate of candidates) {
    const place = places.get(candidate.id) ?? last?.place ?? 0;
    if (!last || place > last.place) {
      last = { place, members: [] };
      parts.push(last);
    }
    last.members.push(candidate);
  }
  return parts;
}

function isSame(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, index) => candidate === b[index]);
}
