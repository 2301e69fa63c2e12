import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESET_CODES, PRESET_REQUIREMENTS } from '@/domain/decision/preset-requirements';
import { type Requirement, USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { readRequirementFile, writeRequirementFile } from '@/formats/requirement-file';
import { anyNormalisation, decisions } from '../analysis/decision/random-decisions';

const text = writeRequirementFile(USUAL_REQUIREMENT);

function changed(change: (requirement: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as { requirement: Record<string, unknown> };
  change(file.requirement);
  return JSON.stringify(file);
}

const problemOf = (file: string): unknown => {
  const read = readRequirementFile(file, 'a.json');
  return read.ok ? null : read.problem;
};

describe('a requirement file', () => {
  it('gives every preset back', () => {
    for (const code of PRESET_CODES) {
      const value = PRESET_REQUIREMENTS[code];
      expect(readRequirementFile(writeRequirementFile(value), 'f')).toEqual({ ok: true, value });
    }
  });

  it('gives any requirement back', () => {
    const more = fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 40 }),
      seed: fc.nat(),
      spread: fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0),
    });
    fc.assert(
      fc.property(decisions(anyNormalisation), more, ({ criteria }, { name, seed, spread }) => {
        const value: Requirement = {
          ...USUAL_REQUIREMENT,
          name,
          criteria: criteria.map((one, place) => ({
            ...one,
            criterion: { type: 'field', name: `${place}` },
          })),
          judgements: criteria.flatMap((_, place) => Array.from({ length: place }, () => 1 / 9)),
          trial: { draws: 500, seed, weightSpread: spread },
        };
        expect(readRequirementFile(writeRequirementFile(value), 'f')).toEqual({ ok: true, value });
      }),
      { seed: 21, numRuns: 100 },
    );
  });

  it('is laid out to be changed by hand', () => {
    expect(text.split('\n').length).toBeGreaterThan(40);
    expect(text).toContain('"weight": 0.3,');
  });

  it('survives a byte order mark', () => {
    expect(readRequirementFile(`\uFEFF${text}`, 'f').ok).toBe(true);
  });

  it('says what weights sum to that do not sum to 100 %', () => {
    expect(problemOf(text.replace('"weight": 0.3,', '"weight": 0.35,'))).toEqual({
      code: 'requirement-file-weights',
      severity: 'error',
      subject: 'a.json',
      detail: '105',
    });
  });

  it('takes weights that are off by their rounding', () => {
    const thirds = changed((requirement) => {
      const [one] = requirement.criteria as { weight: number }[];
      requirement.criteria = ['area', 'rent', 'occupancy'].map((type) => ({
        ...one,
        criterion: { type },
        weight: 0.3333333333,
      }));
    });
    expect(problemOf(thirds)).toBeNull();
  });

  it.each([
    ['requirement.method', (one: Record<string, unknown>) => Object.assign(one, { method: 'best' })],
    [
      'requirement.criteria.0.normalisation.type',
      (one) => Object.assign((one.criteria as object[])[0] ?? {}, { normalisation: { type: 'wish' } }),
    ],
    [
      'requirement.criteria.criterion',
      (one) => Object.assign((one.criteria as object[])[0] ?? {}, { criterion: { type: 'area' } }),
    ],
    ['requirement.judgements', (one) => Object.assign(one, { judgements: [1, 2] })],
    [
      'requirement.trial.draws',
      (one) => Object.assign(one, { trial: { draws: 1e9, seed: 1, weightSpread: 0 } }),
    ],
    [
      'requirement.rules.0.threshold',
      (one) =>
        Object.assign(one, {
          rules: [{ id: 'a', criterion: { type: 'area' }, comparison: 'at-most', threshold: '5' }],
        }),
    ],
    [
      'requirement.rules.id',
      (one) =>
        Object.assign(one, {
          rules: [1, 2].map((threshold) => ({
            id: 'a',
            criterion: { type: 'area' },
            comparison: 'at-most',
            threshold,
          })),
        }),
    ],
  ] as readonly (readonly [string, (one: Record<string, unknown>) => unknown])[])(
    'names the field %s',
    (field, change) => {
      expect(problemOf(changed(change))).toMatchObject({ code: 'requirement-file-shape', field });
    },
  );

  it('names both versions of a newer file, and knows what is no such file', () => {
    expect(problemOf(text.replace('"version": 1', '"version": 9'))).toMatchObject({
      code: 'requirement-file-newer',
      detail: '9 > 1',
    });
    expect(problemOf('{"type":"FeatureCollection"}')).toMatchObject({
      code: 'requirement-file-shape',
      field: 'kind',
    });
    expect(problemOf(text.slice(0, 200))).toMatchObject({ code: 'file-damaged' });
  });
});
