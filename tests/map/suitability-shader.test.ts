import { describe, expect, it } from 'vitest';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { suitabilityScore, utilityAt } from '@/domain/suitability';
import { suitabilityCriteria } from '@/domain/suitability-criteria';
import { packCriteria, type ShaderCriteria, textureMetres } from '@/map/suitability-shader';

const TARGETS = ['interchange', 'seaport', 'airport', 'border-gate'] as const;

/** What the shader does with packed criteria, step for step. */
function packedScore(packed: ShaderCriteria, metresOf: (layer: number) => number): number {
  let score = 0;
  for (let at = 0; at < packed.count; at++) {
    const [layer = 0, first = 0, end = 0] = packed.spans.subarray(3 * at, 3 * at + 3);
    const metres = metresOf(layer);
    const [least = 0, most = 0] = packed.limits.subarray(2 * at, 2 * at + 2);
    if (metres < least || metres > most) return Number.NaN;
    const curve = Array.from({ length: end - first }, (_, point) => {
      const [x = 0, y = 0] = packed.points.subarray(2 * (first + point), 2 * (first + point) + 2);
      return [x, y] as const;
    });
    score += (packed.weights[at] ?? 0) * utilityAt(curve, metres);
  }
  return score;
}

describe('packCriteria', () => {
  const criteria = suitabilityCriteria({
    ...USUAL_REQUIREMENT,
    rules: [
      { id: 'a', criterion: { type: 'distance', target: 'seaport' }, comparison: 'at-most', threshold: 40 },
    ],
  });

  it('scores as the page does, wherever a cell is', () => {
    const packed = packCriteria(criteria, TARGETS);
    if (!packed) throw new Error('not packed');
    for (let turn = 0; turn < 200; turn++) {
      const metres = TARGETS.map((_, at) => (turn * (7919 + 31 * at)) % 160_000);
      const truth = suitabilityScore(
        criteria,
        (target) => metres[TARGETS.indexOf(target as 'seaport')] ?? NaN,
      );
      const score = packedScore(packed, (layer) => metres[layer] ?? NaN);
      if (Number.isNaN(truth)) expect(score).toBeNaN();
      else expect(score).toBeCloseTo(truth, 6);
    }
  });

  it('finds the layer of each criterion whatever the order of the distances', () => {
    const packed = packCriteria(criteria, [...TARGETS].reverse());
    expect([0, 1, 2, 3].map((at) => packed?.spans[3 * at])).toEqual([3, 2, 1, 0]);
  });

  it('is not drawn from where a distance is missing or curves are too long', () => {
    expect(packCriteria(criteria, TARGETS.slice(1))).toBeUndefined();
    const curve = Array.from({ length: 100 }, (_, at) => [at, 0.5] as const);
    expect(
      packCriteria(
        criteria.map((one) => ({ ...one, curve })),
        TARGETS,
      ),
    ).toBeUndefined();
  });

  it('needs no infinity of the graphics card', () => {
    expect(packCriteria(criteria, TARGETS)?.limits.every(Number.isFinite)).toBe(true);
    const metres = textureMetres(Float32Array.of(12, Number.POSITIVE_INFINITY, Number.NaN));
    expect(metres[0]).toBe(12);
    expect(metres.every(Number.isFinite)).toBe(true);
  });
});
