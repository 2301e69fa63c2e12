import stored from './accuracy-truth.json';

/** Values that other programs computed; `made` in the file says how. */
export type AccuracyTruth = typeof stored;

export const ACCURACY_TRUTH: AccuracyTruth = stored;
