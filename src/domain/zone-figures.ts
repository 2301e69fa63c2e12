import type { Figure } from './figure';
import type { Zone } from './zone';

/** Shown in parts of the sheet of their own. */
const SHOWN_APART: ReadonlySet<string> = new Set(['area-declared', 'occupancy']);

/** Held figures besides area and occupancy, in the order of the record. */
export function figuresOf({ figures }: Zone): readonly Figure[] {
  return figures.filter(({ code, value }) => value !== null && !SHOWN_APART.has(code));
}

/** Occupancies held for the zone itself; empty where none is. */
export function occupancyOf({ figures }: Zone): readonly Figure[] {
  return figures.filter(({ code, value }) => code === 'occupancy' && value !== null);
}

/** Every source that the zone, one of its figures or its legal basis names, each once. */
export function sourcesOfZone({ sources, figures, legalBasis }: Zone): readonly string[] {
  const ids = [sources, ...figures.map((figure) => figure.sources), ...legalBasis.map((act) => act.sources)];
  return [...new Set(ids.flat())];
}

/** The published figure that the zone is filtered and sorted by. */
export function declaredArea(zone: Zone): Figure {
  const published = zone.figures.find(
    (figure) => figure.code === 'area-declared' && figure.value === zone.declaredHectares,
  );
  return (
    published ?? {
      code: 'area-declared',
      value: zone.declaredHectares,
      unit: 'ha',
      method: 'declared',
      asOf: null,
      sources: zone.sources,
    }
  );
}
