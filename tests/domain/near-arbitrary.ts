import fc from 'fast-check';
import { PROXIMITY_TARGETS } from '@/domain/proximity';

export const thousandths = (max: number) =>
  fc.integer({ min: 1, max: max * 1000 }).map((value) => value / 1000);

export const anyNear = fc
  .uniqueArray(fc.constantFrom(...PROXIMITY_TARGETS))
  .chain((targets) =>
    fc.tuple(
      ...targets.map((target) => fc.record({ target: fc.constant(target), kilometres: thousandths(500) })),
    ),
  );
