/**
 * How right is what this page shows? Every kind of figure is computed now, with the functions that the
 * page uses, and held against values that GeographicLib and PROJ gave: `accuracy-truth.json` says how.
 */
import type { AccuracyRow } from '@/domain/accuracy';
import { areaRows } from './accuracy-areas';
import { nearnessRows } from './accuracy-nearness';
import { paperRows, surveyRows } from './accuracy-survey';
import { ACCURACY_TRUTH, type AccuracyTruth } from './accuracy-truth';

/** @returns a row a quantity, in the order of the groups; takes some hundred milliseconds */
export function checkAccuracy(truth: AccuracyTruth = ACCURACY_TRUTH): readonly AccuracyRow[] {
  return [...areaRows(truth), ...nearnessRows(truth), ...surveyRows(truth), ...paperRows(truth)];
}
