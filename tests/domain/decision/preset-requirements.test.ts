import { describe, expect, it } from 'vitest';
import { criterionId, usualDirection } from '@/domain/decision/criterion';
import { PRESET_CODES, PRESET_REQUIREMENTS, presetOf } from '@/domain/decision/preset-requirements';
import { requirementSchema } from '@/formats/decision-schema';
import { readRequirementFile, writeRequirementFile } from '@/formats/requirement-file';

describe.each(PRESET_CODES)('preset %s', (code) => {
  const requirement = PRESET_REQUIREMENTS[code];

  it('is a requirement that could have come from a file', () => {
    expect(requirementSchema.safeParse(requirement).error?.issues ?? []).toEqual([]);
    expect(requirement.name).toBe(code);
  });

  it('knows itself again from a file, and that it was changed', () => {
    const read = readRequirementFile(writeRequirementFile(requirement), 'f');
    expect(read.ok && presetOf(read.value)).toEqual({ code, isChanged: false });
    expect(presetOf({ ...requirement, method: 'topsis' })).toEqual({ code, isChanged: true });
    expect(presetOf({ ...requirement, name: 'Mine' })).toBeNull();
  });

  it('has criteria that count, the weightiest first or told with their like', () => {
    expect(requirement.criteria.length).toBeGreaterThanOrEqual(4);
    for (const { weight } of requirement.criteria) expect(weight).toBeGreaterThan(0);
    const ids = requirement.criteria.map(({ criterion }) => criterionId(criterion));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('wants of each curve what its direction says', () => {
    for (const { criterion, direction, normalisation } of requirement.criteria) {
      expect(direction).toBe(usualDirection(criterion));
      if (normalisation.type !== 'curve') continue;
      const [first = NaN, last = NaN] = [normalisation.points[0]?.[1], normalisation.points.at(-1)?.[1]];
      expect(direction === 'less' ? first > last : last > first).toBe(true);
    }
  });

  it('has rules that leave the middling sites of its own curves in', () => {
    for (const { criterion, comparison, threshold } of requirement.rules) {
      const own = requirement.criteria.find((one) => criterionId(one.criterion) === criterionId(criterion));
      if (own?.normalisation.type !== 'curve') continue;
      const [from = NaN, to = NaN] = own.normalisation.points.map(([value]) => value);
      const middle = (from + to) / 2;
      expect(comparison === 'at-most' ? middle <= threshold : middle >= threshold).toBe(true);
    }
  });
});
