import { type Criterion, type CriterionType, criterionBounds } from './criterion';
import type { NORMALISATIONS, Normalisation, WeightedCriterion } from './requirement';
import type { Curve } from './value-curve';

/** Where no site at hand has a value: what such values usually are here, in the criterion's unit. */
const USUAL_SPANS: Readonly<Record<CriterionType, readonly [number, number]>> = {
  area: [0, 200],
  distance: [0, 60],
  share: [0, 100],
  overlap: [0, 50],
  occupancy: [0, 100],
  rent: [50, 150],
  rating: [1, 5],
  field: [0, 100],
};

/**
 * A normalisation of a kind for the user to change, fitted to the sites at hand: it says at first what
 * min-max would say, roughly, in round numbers.
 *
 * @param values of the sites at hand, in the criterion's unit; null where not held
 */
export function startingNormalisation(
  type: (typeof NORMALISATIONS)[number],
  { criterion, direction }: Pick<WeightedCriterion, 'criterion' | 'direction'>,
  values: readonly (number | null)[],
): Normalisation {
  const [least, most] = roundSpan(criterion, values);
  switch (type) {
    case 'min-max':
    case 'percentile':
      return { type };
    case 'target': {
      const best = direction === 'less' ? least : most;
      return { type, from: best, to: best, tolerance: most - least };
    }
    case 'curve':
      return {
        type,
        points: [
          [least, direction === 'less' ? 1 : 0],
          [most, direction === 'less' ? 0 : 1],
        ],
      };
  }
}

/** Values nearer to each other than this share of themselves are one value. */
const SAME = 1e-6;

/** From the least to the most of the values, outwards to round numbers; the usual span where there is none. */
export function roundSpan(
  criterion: Criterion,
  values: readonly (number | null)[],
): readonly [least: number, most: number] {
  const held = values.filter((value) => value !== null);
  if (held.length === 0) return USUAL_SPANS[criterion.type];
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const size = Math.max(Math.abs(most), 1);
  const step = roundStep(most - least > size * SAME ? most - least : size);
  const bounds = criterionBounds(criterion);
  const from = Math.max(bounds[0], tidy(Math.floor(least / step) * step, step));
  const to = Math.min(bounds[1], tidy(Math.ceil(most / step) * step, step));
  return to > from ? [from, to] : [Math.max(bounds[0], from - step), Math.min(bounds[1], to + step)];
}

/**
 * What a picture of a curve shows across: all of the curve, and the values at hand as far as they are within
 * its own width of it. One site a hundred times as large as the others must not press the curve to the edge.
 *
 * @param values of the sites at hand, in the criterion's unit
 */
export function plotSpan(
  criterion: Criterion,
  curve: Curve,
  values: readonly number[],
): readonly [least: number, most: number] {
  const [first, last] = [curve[0]?.[0], curve.at(-1)?.[0]];
  if (first === undefined || last === undefined) return roundSpan(criterion, values);
  const width = last - first;
  const near = values.map((value) => Math.min(Math.max(value, first - width), last + width));
  return roundSpan(criterion, [first, last, ...near]);
}

const STEPS_IN_SPAN = 20;

/** A step of 1, 2 or 5 times a power of ten, some twenty of which make the span. */
export function roundStep(span: number): number {
  const rough = span / STEPS_IN_SPAN;
  const power = 10 ** Math.floor(Math.log10(rough));
  const first = [1, 2, 5].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return tidy(first * power, power);
}

const MOST_DECIMALS = 12;

/** Without the digits that binary numbers add to multiples of decimal steps. */
export function tidy(value: number, step: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  return Number(value.toFixed(Math.min(decimals, MOST_DECIMALS)));
}
