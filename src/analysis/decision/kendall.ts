/**
 * How far two orders of the same sites agree: Kendall's tau-b (Kendall 1945), from -1 (reversed) to 1
 * (the same), with ties in either order allowed for. NaN with fewer than two sites, or where one order
 * holds all sites equal.
 *
 * @param one ranks or scores by the first method, a number a site
 * @param other by the second, the same sites in the same order
 */
export function kendallTau(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [agreement, pairsOfOne, pairsOfOther] = [0, 0, 0];
  for (let a = 1; a < one.length; a++)
    for (let b = 0; b < a; b++) {
      const byOne = Math.sign((one[a] as number) - (one[b] as number));
      const byOther = Math.sign((other[a] as number) - (other[b] as number));
      agreement += byOne * byOther;
      pairsOfOne += Math.abs(byOne);
      pairsOfOther += Math.abs(byOther);
    }
  return agreement / Math.sqrt(pairsOfOne * pairsOfOther);
}
