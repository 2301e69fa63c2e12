import type { BoundingBox } from '@/geometry/bounding-box';
import type { LngLat } from '@/geometry/position';
import type { ReferenceSystem } from '@/geometry/reference-systems';

/** Which of the two columns runs north. Land records put the northing, X, first. */
export type AxisOrder = 'north-first' | 'east-first';

export type CoordinateUnit = 'm' | 'km' | 'mm' | 'degrees';

export type Datum = ReferenceSystem['datum'];

/** What two columns of numbers may be. */
export type SystemHypothesis = {
  /** null: degrees. Its datum is WGS 84 where the projection is VN-2000's and the shift was left out. */
  readonly system: ReferenceSystem | null;
  readonly datum: Datum;
  readonly axisOrder: AxisOrder;
  readonly unit: CoordinateUnit;
  /** Metres that stand before the easting as the number of a zone: 48,000,000 in 48 429 087. */
  readonly zonePrefix: number;
  /** Metres that seem to be cut off the northing: 2,000,000, or 0. */
  readonly cutNorthing: number;
};

/** Why a reading is likely or not: the words are `cornerTable.reason.<code>`. */
type SystemReasonCode =
  | 'in-province'
  | 'outside-province'
  | 'on-land'
  | 'partly-on-land'
  | 'off-shore'
  | 'at-named-place'
  | 'far-from-named-place'
  | 'corners-shared'
  | 'as-stated'
  | 'against-statement'
  | 'usual-system'
  | 'usual-datum'
  | 'shift-left-out'
  | 'zone-prefix'
  | 'other-unit'
  | 'digits-restored';

export type SystemReason = {
  readonly code: SystemReasonCode;
  /** Kilometres, a share from 0 to 1, or a count of corners, as the code has it. */
  readonly value?: number;
  /** A place, a zone or an outline by its name. */
  readonly subject?: string;
};

export type SystemReading = SystemHypothesis & {
  /** The same for the same reading of any table: `5899 VN-2000 north-first m`. */
  readonly id: string;
  /** 0 to 1; those of all readings add up to 1. */
  readonly score: number;
  /** `likely`: nothing else is left, or it leads; `possible`: cannot be ruled out; `unlikely`: evidence speaks against it. */
  readonly verdict: 'likely' | 'possible' | 'unlikely';
  readonly reasons: readonly SystemReason[];
  /** The first few corners on WGS 84, to be shown before one decides. */
  readonly positions: readonly LngLat[];
  readonly box: BoundingBox;
};

/**
 * What is left open where the numbers do not decide. `system`: readings more than a kilometre apart.
 * `projection`: readings less than that apart, which differ in more than the datum. `datum`: 224 m.
 * `digits`: some seem to be cut off. `elsewhere`: every reading lies outside the province.
 * `statement`: what the table says of its system speaks against where it then lies.
 */
export type OpenQuestion = 'system' | 'projection' | 'datum' | 'digits' | 'elsewhere' | 'statement';

export type SystemDetection = {
  /** Likeliest first; empty where the numbers are no coordinates at all. */
  readonly readings: readonly SystemReading[];
  readonly verdict: 'sure' | 'unsure';
  readonly open: readonly OpenQuestion[];
};

/** What a heading, or whoever hands the table over, says of its system; null where it does not. */
export type SystemStatement = {
  /** Degrees. */
  readonly meridian: number | null;
  /** Width of the zones in degrees: 3 for TM-3, 6 for UTM. */
  readonly zoneWidth: 3 | 6 | null;
  readonly datum: Datum | null;
};

export const NOTHING_STATED: SystemStatement = { meridian: null, zoneWidth: null, datum: null };
