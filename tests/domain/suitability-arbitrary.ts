import fc from 'fast-check';
import {
  SUITABILITY_CELLS,
  SUITABILITY_CLASSES,
  SUITABILITY_EXCLUSIONS,
  type SuitabilityChoice,
} from '@/domain/suitability';

/** Any way of drawing a heat map. */
export const anySuitability: fc.Arbitrary<SuitabilityChoice> = fc.record({
  cells: fc.constantFrom(...SUITABILITY_CELLS),
  classes: fc.constantFrom(...SUITABILITY_CLASSES),
  excludes: fc.subarray([...SUITABILITY_EXCLUSIONS]),
});
