import { NO_ANSWER, PROXIMITY_TARGETS, type ProximityTable } from '@/domain/proximity';

/** Three sites and their distances to an expressway, the first target: 4.8 km, 5.4 km, and no place. */
export const NEAR_TABLE: ProximityTable = (() => {
  const size = 3 * PROXIMITY_TARGETS.length;
  const metres = new Float64Array(size).fill(Number.NaN);
  const errorMetres = new Float32Array(size).fill(Number.NaN);
  const nearest = new Int32Array(size).fill(NO_ANSWER['no-place']);
  for (const [row, distance] of [4800, 5400].entries()) {
    metres[row * PROXIMITY_TARGETS.length] = distance;
    errorMetres[row * PROXIMITY_TARGETS.length] = 300;
    nearest[row * PROXIMITY_TARGETS.length] = 0;
  }
  return {
    origin: 'edge',
    siteIds: ['near', 'far', 'nowhere'],
    targetIds: ['road'],
    metres,
    errorMetres,
    nearest,
    connections: new Float64Array(4 * size),
  };
})();
