import { expect, it } from 'vitest';
import { isOverClusterCap } from '@/domain/cluster-law';
import { makeZone } from './make-zone';

it.each([
  ['industrial-cluster', 75, false],
  ['industrial-cluster', 75.01, true],
  ['industrial-cluster', null, false],
  ['industrial-park', 305.3, false],
] as const)('a %s of %s ha is over the cap: %s', (kind, declaredHectares, expected) => {
  expect(isOverClusterCap(makeZone({ id: 'z', kind, declaredHectares }))).toBe(expected);
});
