import type { Figure } from './figure';
import type { Proximity } from './proximity';

const METRES_PER_KILOMETRE = 1000;

/** The sources of whatever has an id, such as the nearest port. */
export type SourcesOf = (id: string) => readonly string[];

/** A distance as a figure in kilometres; not held where it was not assessed. */
export function proximityFigure(proximity: Proximity, sourcesOf: SourcesOf): Figure {
  const figure = {
    code: `distance-${proximity.target}`,
    unit: 'km',
    method: 'derived',
    asOf: null,
  } as const;
  if (proximity.type === 'not-assessed') return { ...figure, value: null, sources: [] };
  return {
    ...figure,
    value: proximity.metres / METRES_PER_KILOMETRE,
    error: proximity.errorMetres / METRES_PER_KILOMETRE,
    sources: sourcesOf(proximity.nearestId),
  };
}

/** Whether the places are known too poorly for the distance to say more than "near". */
export function isWithinError(proximity: Proximity): boolean {
  return proximity.type === 'assessed' && proximity.errorMetres > proximity.metres;
}
