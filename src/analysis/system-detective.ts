/**
 * In which system is this table? A planner gets eastings and northings without a word on zone, order of
 * the columns or datum, and a wrong guess puts the site 224 m, 700 m or 26 km away.
 *
 * What can be told apart, and by what:
 * - the order of the columns, and the unit: always in metres and degrees, since northings here exceed
 *   2,200,000 and eastings do not;
 * - zones a quarter of a degree apart, 26 km: by the province, the coast, a place that the heading names;
 *   often not at all, as the province is 160 km long and mostly land;
 * - UTM 48N and TM-3 105°, 700 m; a datum shift left out, 224 m: never by the ground. By a statement, or by
 *   corners shared with an outline that is known.
 * Numbers alone cannot do better: areas and lengths taken from them are the same in every reading.
 *
 * A verdict is `sure` only where evidence leaves one reading; habits order the rest and are said as such.
 */
import type {
  OpenQuestion,
  SystemDetection,
  SystemHypothesis,
  SystemReading,
  SystemReason,
  SystemStatement,
} from '@/domain/system-reading';
import type { BoundingBox } from '@/geometry/bounding-box';
import { geodesicDistance } from '@/geometry/geodesic-length';
import type { LngLat } from '@/geometry/position';
import { lngLat } from '@/geometry/position';
import type { NamedPlace, Surroundings } from './surroundings';
import { weighGround, weighHabit, weighPlaces, weighShared, weighStatement } from './system-evidence';
import { type CoordinatePair, hypothesesFor, positionOf } from './system-hypotheses';

/** A reading that fits e⁴ ≈ 55 times worse than the best is ruled out. */
const REASONABLE = 4;

const SHOWN_POSITIONS = 8;
const MOST_READINGS = 12;
const LAND_SAMPLE = 12;
const CORNER_SAMPLE = 500;

/** Readings nearer than this are one place, whatever they are called. */
const SAME_PLACE_METRES = 0.05;
const SAME_SITE_METRES = 1500;

export type SystemQuestion = {
  /** Finite numbers in the order of the columns; all corners of a table, since they share a system. */
  readonly pairs: readonly CoordinatePair[];
  readonly surroundings: Surroundings;
  readonly stated: SystemStatement;
  /** Places that the heading names. */
  readonly places: readonly NamedPlace[];
};

type Weighing = {
  readonly hypothesis: SystemHypothesis;
  readonly positions: readonly LngLat[];
  readonly ground: number;
  readonly evidence: number;
  readonly total: number;
  readonly reasons: readonly SystemReason[];
};

export function detectSystem(question: SystemQuestion): SystemDetection {
  const placed = hypothesesFor(question.pairs)
    .map((hypothesis) => place(hypothesis, question.pairs))
    .filter(({ positions }) => positions.length > 0);
  // A heading may name an office far away: a place that no reading comes near says nothing of any.
  const places = question.places.filter(({ position, reachMetres }) =>
    placed.some(({ middle }) => geodesicDistance(middle, position) < reachMetres),
  );
  const weighings = placed
    .map((one) => weigh(one, { ...question, places }))
    .sort((a, b) => b.total - a.total);
  const best = Math.max(...weighings.map(({ evidence }) => evidence));
  const left = weighings.filter(({ evidence }) => evidence > best - REASONABLE);
  const others = weighings.filter((one) => !left.includes(one));
  const open = openQuestions(left, weighings, question);
  const sum = weighings.reduce((total, { total: one }) => total + Math.exp(one), 0);
  const readings = [...left, ...others].slice(0, Math.max(MOST_READINGS, left.length));
  return {
    readings: readings.map((one, index) =>
      toReading(one, Math.exp(one.total) / sum, verdictOf(index, left.length)),
    ),
    verdict: open.length === 0 && left.length > 0 ? 'sure' : 'unsure',
    open,
  };
}

const verdictOf = (index: number, left: number): SystemReading['verdict'] => {
  if (index >= left) return 'unlikely';
  return index === 0 ? 'likely' : 'possible';
};

type Placed = Pick<Weighing, 'hypothesis' | 'positions'> & { readonly middle: LngLat };

function place(hypothesis: SystemHypothesis, pairs: readonly CoordinatePair[]): Placed {
  const positions = sample(pairs, CORNER_SAMPLE)
    .map((pair) => positionOf(hypothesis, pair))
    .filter(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  return { hypothesis, positions, middle: middleOf(positions) };
}

function weigh({ hypothesis, positions, middle }: Placed, question: SystemQuestion): Weighing {
  const { surroundings, stated, places } = question;
  const ground = weighGround(sample(positions, LAND_SAMPLE), surroundings);
  const named = weighPlaces(middle, places);
  const shared = weighShared(positions, surroundings);
  const statement = weighStatement(hypothesis, stated);
  const habit = weighHabit(hypothesis, stated);
  const onGround = ground.weight + named.weight + shared.weight;
  const evidence = onGround + statement.weight;
  return {
    hypothesis,
    positions,
    ground: onGround,
    evidence,
    total: evidence + habit.weight,
    reasons: [statement, shared, named, ground, habit].flatMap(({ reasons }) => reasons),
  };
}

function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

function boxOf(positions: readonly LngLat[]): BoundingBox {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function middleOf(positions: readonly LngLat[]): LngLat {
  const [west, south, east, north] = boxOf(positions);
  return lngLat((west + east) / 2, (south + north) / 2);
}

function openQuestions(
  left: readonly Weighing[],
  all: readonly Weighing[],
  { stated }: SystemQuestion,
): OpenQuestion[] {
  const [first] = left;
  if (!first) return [];
  const has = (code: SystemReason['code']): boolean => first.reasons.some((reason) => reason.code === code);
  const bestGround = Math.max(...all.map(({ ground }) => ground));
  const isStated = Object.values(stated).some((value) => value !== null);
  const isDoubted = first.ground <= bestGround - REASONABLE || has('against-statement');
  return [
    ...new Set(
      left.flatMap((one, index) => left.slice(index + 1).flatMap((other) => differenceOf(one, other))),
    ),
    ...(first.hypothesis.cutNorthing === 0 ? [] : (['digits'] as const)),
    ...(has('outside-province') ? (['elsewhere'] as const) : []),
    ...(isStated && isDoubted ? (['statement'] as const) : []),
  ];
}

function differenceOf(one: Weighing, other: Weighing): OpenQuestion[] {
  const [a, b] = [one.positions[0], other.positions[0]];
  const metres = a && b ? geodesicDistance(a, b) : 0;
  if (metres < SAME_PLACE_METRES) return [];
  if (metres > SAME_SITE_METRES) return ['system'];
  const [from, to] = [one.hypothesis.system?.projection, other.hypothesis.system?.projection];
  const isSameProjection = from?.centralMeridian === to?.centralMeridian && from?.scale === to?.scale;
  return [isSameProjection ? 'datum' : 'projection'];
}

function toReading(weighing: Weighing, score: number, verdict: SystemReading['verdict']): SystemReading {
  const { hypothesis, positions, reasons } = weighing;
  const { system, datum, axisOrder, unit } = hypothesis;
  return {
    ...hypothesis,
    id: [system?.code ?? 'degrees', datum, axisOrder, unit].join(' '),
    score,
    verdict,
    reasons,
    positions: positions.slice(0, SHOWN_POSITIONS),
    box: boxOf(positions),
  };
}
