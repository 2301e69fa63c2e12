/** What an accuracy check is about; each has its heading on the accuracy page. */
export const ACCURACY_GROUPS = ['area', 'distance', 'ring', 'share', 'survey', 'paper-scale'] as const;
export type AccuracyGroup = (typeof ACCURACY_GROUPS)[number];

/** What is checked; the messages say it in words. */
export type AccuracyName =
  | 'area-5-hectares'
  | 'area-500-hectares'
  | 'area-parks'
  | 'area-hole'
  | 'area-5-kilometres'
  | 'area-50-kilometres'
  | 'area-overlap'
  | 'distance-edge'
  | 'distance-point'
  | 'distance-crossing'
  | 'ring-5-kilometres'
  | 'ring-20-kilometres'
  | 'ring-50-kilometres'
  | 'ring-area'
  | 'share-rings'
  | 'survey-to-plane'
  | 'survey-from-plane'
  | 'survey-round-trip'
  | 'survey-zones'
  | 'survey-area'
  | 'survey-area-difference'
  | 'paper-scale'
  | 'paper-factor';

export type AccuracyUnit = 'relative' | 'm2' | 'mm' | 'share';

/** One quantity computed now and held against stored truth: the worst case of its samples. */
export type AccuracyRow = {
  readonly name: AccuracyName;
  readonly group: AccuracyGroup;
  readonly samples: number;
  /** Of the sample that comes nearest to its limit, in `unit`. */
  readonly error: number;
  /** Of the same sample: the limit of a distance grows with it. */
  readonly limit: number;
  /** Greatest error over the samples of the same quantity as plain Turf gives it; null where Turf has none. */
  readonly turfError: number | null;
  readonly unit: AccuracyUnit;
  readonly isWithin: boolean;
};
