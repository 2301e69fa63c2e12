import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/domain/candidate';
import { type Chunk, planChunks } from '@/store/project-chunks';
import { makeCandidate } from '../domain/make-candidate';

const make = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, index) => makeCandidate({ id: `c-${index}` }));

let ids = 0;
const newId = () => `k-${ids++}`;
const flat = (chunks: readonly Chunk[]) => chunks.flatMap(({ candidates }) => candidates);

type ListEdit = { readonly what: string; readonly at: number; readonly count: number };

function edited(candidates: Candidate[], { what, at, count }: ListEdit): Candidate[] {
  const place = candidates.length === 0 ? 0 : at % candidates.length;
  const here = candidates[place];
  if (what === 'add') return [...candidates, ...make(count).map((one) => ({ ...one, id: newId() }))];
  if (what === 'remove' || !here) return candidates.toSpliced(place, count);
  if (what === 'change') return candidates.with(place, { ...here, name: newId() });
  return [...candidates.toSpliced(place, 1), here];
}

describe('planChunks', () => {
  it('writes nothing where nothing changed', () => {
    const candidates = make(1000);
    const { chunks } = planChunks(candidates, [], newId);
    expect(planChunks(candidates, chunks, newId)).toEqual({ chunks, fresh: [] });
  });

  it('holds the candidates in their order after any edits, in chunks of bounded size', () => {
    const edit = fc.record({
      what: fc.constantFrom('add', 'change', 'remove', 'move'),
      at: fc.nat(2000),
      count: fc.integer({ min: 1, max: 700 }),
    });
    fc.assert(
      fc.property(fc.nat(1500), fc.array(edit, { maxLength: 8 }), (count, edits) => {
        let candidates = make(count);
        let { chunks } = planChunks(candidates, [], newId);
        for (const one of edits) {
          candidates = edited(candidates, one);
          const before = new Set(chunks.map(({ id }) => id));
          const plan = planChunks(candidates, chunks, newId);
          expect(flat(plan.chunks)).toEqual(candidates);
          expect(plan.chunks.every((chunk) => chunk.candidates.length <= 300)).toBe(true);
          expect(plan.chunks.filter(({ id }) => !before.has(id))).toEqual(plan.fresh);
          chunks = [...plan.chunks];
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('writes one chunk for one change in the middle', () => {
    const candidates = make(3000);
    const { chunks } = planChunks(candidates, [], newId);
    const changed = candidates.with(1500, makeCandidate({ id: 'c-1500', name: 'X' }));
    expect(planChunks(changed, chunks, newId).fresh).toHaveLength(1);
    expect(planChunks(candidates.toSpliced(1500, 1), chunks, newId).fresh).toHaveLength(1);
  });
});
