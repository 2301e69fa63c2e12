import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { MercatorGrid } from '@/geometry/mercator-grid';
import type { LngLat } from '@/geometry/position';
import type { Commune } from './commune';
import type { ProximityTarget } from './proximity';
import type { SiteTarget } from './site';

/** What of the ground can be left out of the heat map on the user's word; sea and foreign ground always are. */
export const SUITABILITY_EXCLUSIONS = ['plots', 'economic-zones'] as const;
export type SuitabilityExclusion = (typeof SUITABILITY_EXCLUSIONS)[number];

/** Cells from which the reader chooses; more take longer and show no more than the data's own errors allow. */
export const SUITABILITY_CELLS = [50_000, 250_000, 1_000_000] as const;
type SuitabilityCells = (typeof SUITABILITY_CELLS)[number];

export const SUITABILITY_CLASSES = ['smooth', 'five'] as const;
type SuitabilityClasses = (typeof SUITABILITY_CLASSES)[number];

/** How the heat map is drawn: part of the view. What it is drawn from is the requirement of the project. */
export type SuitabilityChoice = {
  readonly cells: SuitabilityCells;
  readonly classes: SuitabilityClasses;
  readonly excludes: readonly SuitabilityExclusion[];
};

export const USUAL_SUITABILITY: SuitabilityChoice = {
  cells: 250_000,
  classes: 'smooth',
  excludes: ['plots'],
};

/** What stands in a cell, as bits; `cut`: an edge runs through it, so that it lies on both sides. */
export const CELL = {
  /** Not known to lie in the province. */
  outside: 1,
  sea: 2,
  /** In a park or a cluster. */
  plot: 4,
  economicZone: 8,
  cutByShore: 16,
  cutByPlot: 32,
  cutByEconomicZone: 64,
  /** In the province by the wider guess only: see `province-cells.ts`. */
  fringe: 128,
} as const;

/** The bits of cells that are not drawn. */
export function excludedBits(excludes: readonly SuitabilityExclusion[]): number {
  return (
    CELL.outside |
    CELL.sea |
    (excludes.includes('plots') ? CELL.plot : 0) |
    (excludes.includes('economic-zones') ? CELL.economicZone : 0)
  );
}

/** What the worker knows of the ground. */
export type SuitabilityGround = {
  readonly land: readonly Feature<Polygon | MultiPolygon>[];
  readonly border: readonly Feature<LineString | MultiLineString>[];
  readonly communes: readonly Pick<Commune, 'position' | 'areaKm2'>[];
  /** Outlines of parks and clusters. */
  readonly plots: readonly (Polygon | MultiPolygon)[];
  readonly economicZones: readonly (Polygon | MultiPolygon)[];
  readonly targets: readonly SiteTarget[];
};

export type SuitabilityQuestion = {
  readonly cells: number;
  readonly targets: readonly ProximityTarget[];
  /** Counts what is in service at the end of the year; null: now. */
  readonly year: number | null;
};

/** Distances of all cells, packed: they cross from the worker without a copy. */
export type SuitabilityField = {
  readonly grid: MercatorGrid;
  readonly year: number | null;
  readonly targets: readonly ProximityTarget[];
  /**
   * Metres, target after target, in each cell after cell. NaN: sea or beyond the province; Infinity:
   * nothing of the kind is in service.
   */
  readonly metres: Float32Array;
  /** Bits of `CELL`. */
  readonly flags: Uint8Array;
};

/** A criterion as cells are judged by it. */
export type SuitabilityCriterion = {
  readonly target: ProximityTarget;
  /** 0 to 1. Those of a heat map sum to 1; 0 is a criterion that only rules out. */
  readonly weight: number;
  /** Straight lines through points of [metres, utility from 0 to 1], metres rising; flat beyond both ends. */
  readonly curve: readonly (readonly [metres: number, utility: number])[];
  /** Cells nearer or farther than that are knocked out by a rule of the requirement. */
  readonly leastMetres: number;
  readonly mostMetres: number;
};

export type AreaQuestion = {
  readonly hectares: number;
  readonly count: number;
  readonly criteria: readonly SuitabilityCriterion[];
  readonly excludes: readonly SuitabilityExclusion[];
  /** Land that is taken already: the user's candidates. */
  readonly taken: readonly (Polygon | MultiPolygon)[];
};

/** Contiguous land of about the wanted size, all of it in cells that nothing rules out. */
export type SuggestedArea = {
  readonly outline: Polygon;
  readonly squareMetres: number;
  /** Mean of its cells, 0 to 1. */
  readonly score: number;
  /** The middle of the cell that it was grown from. */
  readonly seed: LngLat;
  /** How wide a cell is on the ground. */
  readonly cellMetres: number;
};

/** Utility of a distance; 0 where there is nothing to be near to, or the far end of the curve if that is better. */
export function utilityAt(curve: SuitabilityCriterion['curve'], metres: number): number {
  let before = curve[0];
  if (!before || metres <= before[0]) return before?.[1] ?? 0;
  for (const point of curve) {
    if (metres < point[0]) {
      const part = (metres - before[0]) / (point[0] - before[0]);
      return before[1] + part * (point[1] - before[1]);
    }
    before = point;
  }
  return before[1];
}

/**
 * The score of a place, 0 to 1; NaN where a rule knocks it out.
 *
 * @param metresTo the distance to the nearest of a kind of target
 */
export function suitabilityScore(
  criteria: readonly SuitabilityCriterion[],
  metresTo: (target: ProximityTarget) => number,
): number {
  let score = 0;
  for (const { target, weight, curve, leastMetres, mostMetres } of criteria) {
    const metres = metresTo(target);
    if (!(metres >= leastMetres && metres <= mostMetres)) return Number.NaN;
    if (weight > 0) score += weight * utilityAt(curve, metres);
  }
  return score;
}

/** Distances of one cell of a field; NaN for targets that it does not hold. */
export function metresAtCell(
  { grid, targets, metres }: SuitabilityField,
  cell: number,
): (target: ProximityTarget) => number {
  const size = grid.columns * grid.rows;
  return (target) => {
    const layer = targets.indexOf(target);
    return layer < 0 ? Number.NaN : (metres[layer * size + cell] ?? Number.NaN);
  };
}
