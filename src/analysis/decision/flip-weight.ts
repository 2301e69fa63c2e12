/**
 * How little must one weight change for the first and the second site to change places?
 *
 * The others keep their proportions: at weight t of one criterion, each other has (1 - t) x its share of
 * their sum. Under a weighted sum the lead of the first is linear in t. Under TOPSIS the squared distances
 * from ideal and anti-ideal are A t² + B (1 - t)²; dividing by (1 - t)² and writing s for (t / (1 - t))²,
 * "the first is closer than the second" is a quadratic inequality in s. Both are solved, not searched, so
 * no crossing is missed.
 */
import type { Ranking, RankingQuestion, WeightFlip } from '@/domain/decision/ranking';
import type { ScoringMethod } from '@/domain/decision/requirement';
import { columnsOf, competitors } from './competitors';
import { EQUAL_SCORES } from './rank-sites';
import { Scorer } from './scorer';
import { addDistances, closeness } from './topsis';

/** The smallest change first; a criterion by which they never change places is left out. */
export function weightFlips({ question, method, ranked }: Ranking): readonly WeightFlip[] {
  const rivals = ranked.slice(0, 2);
  if (rivals.length < 2) return [];
  const { criteria, missing: choice } = question.requirement;
  const rows = rivals.map(({ siteId }) => question.siteIds.indexOf(siteId));
  const leadOf = method === 'topsis' ? closenessLead : sumLead;
  const parts = rivalParts(question, method, rows);
  const flips = criteria.flatMap(({ weight: from }, criterion): WeightFlip | [] => {
    // Nothing says how the others, all 0, would share what it loses.
    if (from >= 1) return [];
    // With any weight on it, one of them would not be ranked.
    const isHeld = rivals.every(({ missing }) => !missing.includes(criterion));
    if (from === 0 && choice === 'not-ranked' && !isHeld) return [];
    const shares = criteria.map(({ weight }, place) => (place === criterion ? 0 : weight / (1 - from)));
    const to = nearestSwap(from, leadOf(parts, shares, criterion));
    return to === undefined ? [] : { criterion, from, to };
  });
  return flips.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}

/** How far the first leads, by the weight of one criterion; and the weights at which it may be 0. */
type Lead = { readonly at: (weight: number) => number; readonly roots: readonly number[] };

/** The weight nearest to the present one beyond which the second leads. */
function nearestSwap(from: number, { at, roots }: Lead): number | undefined {
  const inside = roots.filter((root) => root > 0 && root < 1).sort((a, b) => a - b);
  const bounds = [0, ...inside, 1];
  const swaps = bounds.slice(1).flatMap((end, place) => {
    const start = bounds[place] ?? 0;
    const isSwapped = at((start + end) / 2) < -EQUAL_SCORES;
    return isSwapped ? Math.min(Math.max(from, start), end) : [];
  });
  return swaps.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
}

/** Two numbers a criterion, the first's and the second's. */
type Pair = readonly [first: number, second: number];

type RivalPart = {
  /** What the method reads: utilities under the weighted sum. */
  readonly value: Pair;
  /** Squared distances from the ideal and the anti-ideal at weight 1. */
  readonly toIdeal: Pair;
  readonly toAntiIdeal: Pair;
};

/** Of each criterion what it says of the two rivals. */
function rivalParts(
  question: RankingQuestion,
  method: ScoringMethod,
  rivals: readonly number[],
): readonly RivalPart[] {
  const { criteria, missing } = question.requirement;
  const rows = competitors(question).ranked.map(({ row }) => row);
  const scorer = new Scorer(criteria, missing, method, rows.length);
  const [first = 0, second = 0] = rivals.map((row) => rows.indexOf(row));
  const pair = (values: Float64Array): Pair => [values[first] as number, values[second] as number];
  return columnsOf(question.values, criteria.length, rows).flatMap((values, place) => {
    scorer.take(place, values);
    const column = scorer.columns[place];
    if (!column) return [];
    const distances = {
      toIdeal: new Float64Array(rows.length),
      toAntiIdeal: new Float64Array(rows.length),
    };
    addDistances(column, 1, distances);
    const { toIdeal, toAntiIdeal } = distances;
    return { value: pair(column.values), toIdeal: pair(toIdeal), toAntiIdeal: pair(toAntiIdeal) };
  });
}

function sumLead(parts: readonly RivalPart[], shares: readonly number[], criterion: number): Lead {
  const leads = parts.map(({ value: [first, second] }) => first - second);
  const own = leads[criterion] ?? 0;
  const rest = leads.reduce((sum, lead, place) => sum + lead * (shares[place] ?? 0), 0);
  return {
    at: (weight) => weight * own + (1 - weight) * rest,
    roots: rest === own ? [] : [rest / (rest - own)],
  };
}

function closenessLead(parts: readonly RivalPart[], shares: readonly number[], criterion: number): Lead {
  const restOf = (pairOf: (part: RivalPart) => Pair, rival: 0 | 1): number =>
    parts.reduce((sum, part, place) => sum + (shares[place] ?? 0) ** 2 * pairOf(part)[rival], 0);
  const rivals = ([0, 1] as const).map((rival) => ({
    own: {
      toIdeal: parts[criterion]?.toIdeal[rival] ?? 0,
      toAntiIdeal: parts[criterion]?.toAntiIdeal[rival] ?? 0,
    },
    rest: {
      toIdeal: restOf(({ toIdeal }) => toIdeal, rival),
      toAntiIdeal: restOf(({ toAntiIdeal }) => toAntiIdeal, rival),
    },
  }));
  const [first, second] = rivals;
  if (!first || !second) return { at: () => 0, roots: [] };
  const square = cross(first.own, second.own);
  const linear = cross(first.own, second.rest) + cross(first.rest, second.own);
  const constant = cross(first.rest, second.rest);
  const roots = quadraticRoots(square, linear, constant).filter((root) => root > 0);
  return {
    at: (weight) => {
      const [of = 0, other = 0] = rivals.map(({ own, rest }) =>
        closeness(
          weight ** 2 * own.toIdeal + (1 - weight) ** 2 * rest.toIdeal,
          weight ** 2 * own.toAntiIdeal + (1 - weight) ** 2 * rest.toAntiIdeal,
        ),
      );
      return of - other;
    },
    roots: roots.map((root) => Math.sqrt(root) / (1 + Math.sqrt(root))),
  };
}

type Distances = { readonly toIdeal: number; readonly toAntiIdeal: number };

/** Above 0 where the first is relatively farther from the anti-ideal. */
function cross(first: Distances, second: Distances): number {
  return first.toAntiIdeal * second.toIdeal - second.toAntiIdeal * first.toIdeal;
}

/** Real roots of a x² + b x + c, without the loss of digits that the school formula has. */
function quadraticRoots(a: number, b: number, c: number): readonly number[] {
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const half = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [half / a, c / half].filter(Number.isFinite);
}
