import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '@/domain/edit';
import { makeCandidate, makeProject } from './make-candidate';

const one = makeCandidate({ id: 'one', name: 'Một' });
const two = makeCandidate({ id: 'two', name: 'Hai' });
const project = makeProject({ candidates: [one, two] });
const boundary = {
  zoneId: 'kcn-a',
  geometry: { type: 'Polygon' as const, coordinates: [] },
  lineage: one.lineage,
};
const ids = (edit: Edit): readonly string[] => applyEdit(project, edit).candidates.map(({ id }) => id);

describe('applyEdit', () => {
  it('adds at the end, and never over what stands', () => {
    expect(ids({ type: 'candidates-added', candidates: [makeCandidate({ id: 'one' })] })).toEqual([
      'one',
      'two',
      'one-2',
    ]);
    const twins = [makeCandidate({ id: 'new' }), makeCandidate({ id: 'new' })];
    expect(ids({ type: 'candidates-added', candidates: twins })).toEqual(['one', 'two', 'new', 'new-2']);
  });

  it('removes', () => expect(ids({ type: 'candidates-removed', ids: ['one'] })).toEqual(['two']));

  it('changes one and leaves the others the very same objects', () => {
    const next = applyEdit(project, { type: 'candidate-changed', id: 'two', change: { name: 'Ba' } });
    expect(next.candidates[0]).toBe(one);
    expect(next.candidates[1]).toEqual({ ...two, name: 'Ba' });
    expect(project.candidates[1]).toBe(two);
  });

  it('puts parts in the place of the whole', () => {
    const by = [makeCandidate({ id: 'part-1' }), makeCandidate({ id: 'part-2' })];
    expect(ids({ type: 'candidate-split', ids: ['one'], by })).toEqual(['two', 'part-1', 'part-2']);
  });

  it('keeps one boundary a zone', () => {
    const set = applyEdit(project, { type: 'boundaries-set', boundaries: [boundary] });
    const other = { ...boundary, lineage: { ...one.lineage, source: 'QĐ 12' } };
    const again = applyEdit(set, { type: 'boundaries-set', boundaries: [other] });
    expect(again.boundaries).toEqual([other]);
    expect(applyEdit(again, { type: 'boundary-removed', zoneId: 'kcn-a' }).boundaries).toEqual([]);
  });

  it('takes in what another project holds, and keeps its own name and what it decides', () => {
    const other = makeProject({ id: 'p-9', name: 'Khác', candidates: [one], boundaries: [boundary] });
    const joined = applyEdit(project, { type: 'project-added', project: other });
    expect(joined).toEqual({
      ...project,
      candidates: [one, two, { ...one, id: 'one-2' }],
      boundaries: [boundary],
    });
  });

  it('keeps its own id when another version takes its place', () => {
    const restored = applyEdit(project, { type: 'version-restored', project: makeProject({ id: 'p-9' }) });
    expect(restored).toEqual(makeProject({ id: 'p-1' }));
  });

  it.each<Edit>([
    { type: 'candidates-added', candidates: [] },
    { type: 'candidates-removed', ids: ['none'] },
    { type: 'candidate-changed', id: 'none', change: { name: 'x' } },
    { type: 'candidate-changed', id: 'one', change: { name: 'Một', status: one.status } },
    { type: 'candidates-changed', ids: ['one', 'two'], change: { colour: one.colour } },
    { type: 'project-added', project: makeProject() },
    { type: 'boundary-removed', zoneId: 'none' },
    { type: 'project-renamed', name: 'Dự án' },
  ])('gives the same project where nothing changes: $type', (edit) => {
    expect(applyEdit(project, edit)).toBe(project);
  });
});
