import type { LngLat } from '@/geometry/position';
import type { Basemap } from './basemap';
import type { Candidate } from './candidate';
import type { ScoringMethod, Trial } from './decision/requirement';
import type { LayerState } from './map-layer';
import type { ProximityTable } from './proximity';
import type { ReferenceData } from './reference-data';
import type { RingChoice } from './ring-choice';
import type { RingOutline } from './ring-table';
import type { SuitabilityChoice, SuitabilityCriterion, SuitabilityField } from './suitability';
import type { Zone } from './zone';

/** What a sheet is made of: the same that the map has to draw. */
export type SheetContent = {
  /** As it is in the year of the view. */
  readonly data: ReferenceData;
  /** Those that pass the filter, in the order of the list. */
  readonly zones: readonly Zone[];
  readonly candidates: readonly Candidate[];
  /** The candidates are made up. */
  readonly isSample: boolean;
  /** Top first. */
  readonly layers: readonly LayerState[];
  readonly rings: RingChoice;
  /** Dissolved rings and bands along corridors, where they are worked out. */
  readonly ringOutlines: readonly RingOutline[];
  /** Where the user has set the gate of a zone, by its id. */
  readonly gates: Readonly<Record<string, LngLat>>;
  /** null while distances are not worked out. */
  readonly proximity: ProximityTable | null;
  /** Of the sites shown, where one was worked out. */
  readonly ranking: SheetRanking | null;
  /** null where it is switched off, and while it is not worked out. */
  readonly heat: SheetHeat | null;
  /** The online one that is switched on; null: the embedded one alone. */
  readonly basemap: Basemap | null;
  /** Whose network is drawn; null: as things stand. */
  readonly year: number | null;
  /** What the QR code opens; null: nothing is shown. */
  readonly link: string | null;
};

/** The heat map, as the map has it. */
export type SheetHeat = {
  readonly field: SuitabilityField;
  /** The field has distances for each. */
  readonly criteria: readonly SuitabilityCriterion[];
  readonly choice: SuitabilityChoice;
};

/** How sites rank and whether that holds: the one is never printed without the other. */
export type SheetRanking = {
  /** Best first; of all that compete, those that are shown. */
  readonly rows: readonly {
    readonly siteId: string;
    readonly name: string;
    readonly rank: number;
    /** 0 to 1. */
    readonly score: number;
    /** Share of draws in which it is first. */
    readonly first: number;
    readonly likelyRanks: readonly [best: number, worst: number];
  }[];
  readonly competing: number;
  readonly method: ScoringMethod;
  readonly trial: Trial;
};
