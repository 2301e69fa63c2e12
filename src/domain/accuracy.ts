/** What an accuracy check is about; each has its heading on the accuracy page. */
export const ACCURACY_GROUPS = ['area', 'distance', 'ring', 'share', 'survey', 'paper-scale'] as const;
export type AccuracyGroup = (typeof ACCURACY_GROUPS)[number];

/** One quantity computed now and held against stored truth: the worst case of its samples. */
export type AccuracyRow = {
  /** Known by this to checks and to the messages: `area-parks`, `survey-to-plane` … */
  readonly name: string;
  readonly group: AccuracyGroup;
  readonly samples: number;
  /** Of the sample that comes nearest to its limit, in `unit`. */
  readonly error: number;
  /** Of the same sample: the limit of a distance grows with it. */
  readonly limit: number;
  /** Greatest error over the samples of the same quantity as plain Turf gives it; null where Turf has none. */
  readonly turfError: number | null;
  readonly unit: 'relative' | 'm2' | 'mm' | 'share';
  readonly isWithin: boolean;
};
