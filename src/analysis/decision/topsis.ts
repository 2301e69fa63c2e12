/**
 * Which site is nearest to the best that could be had, and farthest from the worst?
 *
 * TOPSIS: Hwang and Yoon, Multiple Attribute Decision Making, Springer 1981. Columns are divided by the
 * root of their sum of squares and weighted; the ideal has the best of each column, the anti-ideal the
 * worst; a site's closeness is its distance from the anti-ideal over the sum of both distances.
 *
 * Limits: ideal and anti-ideal come from the sites at hand, so a site that comes or goes may change the
 * order of the others.
 */
import { extent } from './normalise';

/** What TOPSIS reads of a criterion: a value a site, all held. */
export type TopsisColumn = { readonly values: Float64Array; readonly isLessBetter: boolean };

/** Squared distances from the ideal and the anti-ideal, a number a site. */
export type IdealDistances = { readonly toIdeal: Float64Array; readonly toAntiIdeal: Float64Array };

/** Adds what one column brings. A column of one value or of zeros brings nothing: no site is better by it. */
export function addDistances(
  { values, isLessBetter }: TopsisColumn,
  weight: number,
  { toIdeal, toAntiIdeal }: IdealDistances,
): void {
  const [least, most] = extent(values);
  if (!(most > least)) return;
  const length = lengthOf(values, Math.max(-least, most));
  const [best, worst] = isLessBetter ? [least, most] : [most, least];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const fromBest = weight * ((value - best) / length);
    const fromWorst = weight * ((value - worst) / length);
    toIdeal[row] = (toIdeal[row] as number) + fromBest * fromBest;
    toAntiIdeal[row] = (toAntiIdeal[row] as number) + fromWorst * fromWorst;
  }
}

/** Root of the sum of squares; values are brought to 1 first, so that neither end of the numbers is passed. */
function lengthOf(values: Float64Array, greatest: number): number {
  let squares = 0;
  for (let row = 0; row < values.length; row++) squares += ((values[row] as number) / greatest) ** 2;
  return greatest * Math.sqrt(squares);
}

/**
 * Closeness of one site from its squared distances. Where all sites are alike by every criterion that
 * counts, ideal and anti-ideal are one, and each site is the ideal itself: 1.
 */
export function closeness(squaredToIdeal: number, squaredToAntiIdeal: number): number {
  const [toIdeal, toAntiIdeal] = [Math.sqrt(squaredToIdeal), Math.sqrt(squaredToAntiIdeal)];
  const both = toIdeal + toAntiIdeal;
  return both === 0 ? 1 : toAntiIdeal / both;
}
