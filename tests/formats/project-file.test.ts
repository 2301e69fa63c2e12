import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValue } from '@/domain/candidate';
import { PROJECT_VERSION, readProjectFile, writeProjectFile } from '@/formats/project-file';
import { lngLat } from '@/geometry/position';
import { makeCandidate, makeProject } from '../domain/make-candidate';

const SAVED_AT = '2026-05-01T08:00:00.000Z';
const project = makeProject({ candidates: [makeCandidate({ gate: lngLat(107.051, 20.981) })] });
const text = writeProjectFile({ project, view: '?tab=candidates', savedAt: SAVED_AT });

describe('a project file', () => {
  it('gives the project back', () => {
    expect(readProjectFile(text, 'a.matbang.json')).toEqual({
      ok: true,
      value: { project, view: '?tab=candidates', savedAt: SAVED_AT },
    });
  });

  it('keeps any text and any number', () => {
    const value: fc.Arbitrary<FieldValue> = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    const fields = fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), value }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fields, (name, some) => {
        const whole = makeProject({ name, candidates: [makeCandidate({ name, notes: name, fields: some })] });
        const back = readProjectFile(writeProjectFile({ project: whole, view: '', savedAt: SAVED_AT }), 'f');
        expect(back).toMatchObject({ ok: true, value: { project: whole } });
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('outlives another layout', () => {
    expect(readProjectFile(JSON.stringify(JSON.parse(text), null, 4), 'f').ok).toBe(true);
  });

  it.each([
    ['a byte order mark', (whole: string) => `\uFEFF${whole}`, true],
    ['a changed figure', (whole: string) => whole.replace('"errorMetres":20', '"errorMetres":2'), false],
    ['a changed name', (whole: string) => whole.replace('bên sông', 'bên suối'), false],
  ])('knows %s', (_, change, isFine) => {
    expect(change(text)).not.toBe(text);
    expect(readProjectFile(change(text), 'f').ok).toBe(isFine);
  });

  it('names the checksum that does not fit', () => {
    expect(readProjectFile(text.replace('bên sông', 'bên suối'), 'f')).toMatchObject({
      ok: false,
      problem: { code: 'project-file-checksum', subject: 'f' },
    });
  });

  it('names both versions of a newer file', () => {
    const newer = text.replace(`"version":${PROJECT_VERSION}`, '"version":99');
    expect(readProjectFile(newer, 'f')).toMatchObject({
      problem: { code: 'project-file-newer', detail: `99 > ${PROJECT_VERSION}` },
    });
  });

  it('names the field that does not fit', () => {
    const wrong = { ...project, candidates: [{ ...makeCandidate(), status: 'bought' }] };
    const file = writeProjectFile({ project: wrong as never, view: '', savedAt: SAVED_AT });
    expect(readProjectFile(file, 'f')).toMatchObject({
      problem: { code: 'project-file-shape', field: 'project.candidates.0.status' },
    });
  });

  it('refuses two candidates of one id', () => {
    const twice = makeProject({ candidates: [makeCandidate(), makeCandidate()] });
    const file = writeProjectFile({ project: twice, view: '', savedAt: SAVED_AT });
    expect(readProjectFile(file, 'f')).toMatchObject({ problem: { field: 'project.candidates.id' } });
  });

  it('is never read halfway', () => {
    for (let part = 0; part < 10; part++) {
      const cut = text.slice(0, Math.floor((text.length * part) / 10));
      expect(readProjectFile(cut, 'f').ok).toBe(false);
    }
  });

  it('cannot reach the prototype of objects', () => {
    const evil = text.replace(
      '"fields":[]',
      '"fields":[{"name":"__proto__","value":"x"}],"__proto__":{"evil":1}',
    );
    readProjectFile(evil, 'f');
    expect('evil' in {}).toBe(false);
  });
});
