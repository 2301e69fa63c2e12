import { expect, it } from 'vitest';
import { criterionId, ringCriteria } from '@/domain/decision/criterion';

it('each centre has a share at each radius, in the order of choosing, drawn as one or not', () => {
  const rings = { around: ['cang-cai-lan', 'expressway'], radiiKilometres: [5, 10], isDissolved: true };
  expect(ringCriteria(rings).map(criterionId)).toEqual([
    'share-5-cang-cai-lan',
    'share-10-cang-cai-lan',
    'share-5-expressway',
    'share-10-expressway',
  ]);
  expect(ringCriteria({ ...rings, around: [] })).toEqual([]);
});
