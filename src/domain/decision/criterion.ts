import type { FigureUnit } from '@/domain/figure';
import { PROXIMITY_TARGETS, type ProximityTarget } from '@/domain/proximity';
import type { RingChoice } from '@/domain/ring-choice';

/** What sites are compared by, knocked out by and scored by. */
export type Criterion =
  /** Declared where the province declares it, measured where only an outline is there; hectares. */
  | { readonly type: 'area' }
  | { readonly type: 'distance'; readonly target: ProximityTarget }
  /** Share of the site within so many kilometres of a centre: what `RingChoice.around` holds. */
  | { readonly type: 'share'; readonly centre: string; readonly kilometres: number }
  /** Hectares of the site that zones and other candidates stand on; what it is a part of does not count. */
  | { readonly type: 'overlap' }
  | { readonly type: 'occupancy' }
  | { readonly type: 'rent' }
  /** The user's own, 1 to 5. */
  | { readonly type: 'rating'; readonly name: string }
  /** A number that the candidates carry as a field of their own. */
  | { readonly type: 'field'; readonly name: string };

export type CriterionType = Criterion['type'];

/** What the page, files and packed tables know a criterion by. */
export function criterionId(criterion: Criterion): string {
  switch (criterion.type) {
    case 'distance':
      return `distance-${criterion.target}`;
    case 'share':
      return `share-${criterion.kilometres}-${criterion.centre}`;
    case 'rating':
    case 'field':
      return `${criterion.type}-${criterion.name}`;
    default:
      return criterion.type;
  }
}

export function isSameCriterion(one: Criterion, other: Criterion): boolean {
  return criterionId(one) === criterionId(other);
}

/** The unit in which its values, thresholds and ideal values are told. null: a field's own, not known to us. */
export function criterionUnit({ type }: Criterion): FigureUnit | null {
  switch (type) {
    case 'area':
    case 'overlap':
      return 'ha';
    case 'distance':
      return 'km';
    case 'share':
    case 'occupancy':
      return 'pct';
    case 'rent':
      return 'usd_per_m2';
    case 'rating':
      return 'count';
    case 'field':
      return null;
  }
}

/** Between what its values can lie at all; no error takes them past it. */
export function criterionBounds({ type }: Criterion): readonly [least: number, most: number] {
  switch (type) {
    case 'share':
    case 'occupancy':
      return [0, 100];
    case 'rating':
      return [1, 5];
    case 'field':
      return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    default:
      return [0, Number.POSITIVE_INFINITY];
  }
}

/** Which way is better where nobody has said otherwise. */
export function usualDirection({ type }: Criterion): 'more' | 'less' {
  return type === 'distance' || type === 'overlap' || type === 'rent' || type === 'occupancy'
    ? 'less'
    : 'more';
}

/** Those that need nothing from the user. */
export const PLAIN_CRITERIA: readonly Criterion[] = [
  { type: 'area' },
  ...PROXIMITY_TARGETS.map((target): Criterion => ({ type: 'distance', target })),
  { type: 'overlap' },
  { type: 'occupancy' },
  { type: 'rent' },
];

/** Shares in the rings that are on: one a centre and radius, whether they are drawn as one or not. */
export function ringCriteria({ around, radiiKilometres }: RingChoice): readonly Criterion[] {
  return around.flatMap((centre) =>
    radiiKilometres.map((kilometres): Criterion => ({ type: 'share', centre, kilometres })),
  );
}
