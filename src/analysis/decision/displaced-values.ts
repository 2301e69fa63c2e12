/**
 * What values might the sites have, if every place and every figure were off by no more than its error?
 *
 * A site that is off takes all its distances with it, and a target that is off all distances to it. Both
 * move evenly within the disc of their error; a distance changes by the move along its direction, which is
 * exact to the square of the move over the distance. Figures with an error of their own move evenly within
 * ± it, each for itself.
 */
import { type Criterion, criterionBounds } from '@/domain/decision/criterion';
import { type RankingQuestion, SWAY_PARTS } from '@/domain/decision/ranking';
import { columnsOf } from './competitors';
import { extent } from './normalise';
import type { SeededRandom } from './seeded-random';

/** Of one criterion: its values as told, where they may lie, and what moves them. A number a site. */
type MovingColumn = {
  readonly told: Float64Array;
  readonly drawn: Float64Array;
  readonly least: number;
  readonly most: number;
  /** ±, 0 where the places say how the value moves. */
  readonly ownError: Float64Array;
  /** Change of the value when the site moves by its whole error to the east, to the north. */
  readonly siteEast: Float64Array;
  readonly siteNorth: Float64Array;
  readonly targetEast: Float64Array;
  readonly targetNorth: Float64Array;
  /** Place in the targets that move. */
  readonly target: Uint32Array;
  readonly moves: 'never' | 'alone' | 'with-places';
};

export class DisplacedValues {
  readonly #columns: readonly MovingColumn[];
  /** Two numbers a site and a target: how far it is off in this draw, as a part of its error. */
  readonly #sites: Float64Array;
  readonly #targets: Float64Array;
  readonly #arePlacesMoving: boolean;

  /** @param rows those of the question that are ranked */
  constructor(question: RankingQuestion, rows: readonly number[]) {
    const { criteria } = question.requirement;
    const count = criteria.length;
    const told = columnsOf(question.values, count, rows);
    const errors = columnsOf(question.errors, count, rows);
    const sways = columnsOf(question.sways, count * SWAY_PARTS, rows);
    const targets = new Map<number, number>();
    this.#columns = criteria.map(({ criterion }, place) => {
      const parts = sways.slice(place * SWAY_PARTS, (place + 1) * SWAY_PARTS);
      return movingColumn(criterion, told[place] ?? none, errors[place] ?? none, parts, targets);
    });
    this.#sites = new Float64Array(2 * rows.length);
    this.#targets = new Float64Array(2 * targets.size);
    this.#arePlacesMoving = this.#columns.some(({ moves }) => moves === 'with-places');
  }

  /** The values of a criterion as the last draw has them. */
  column(place: number): Float64Array {
    return this.#columns[place]?.drawn ?? none;
  }

  /** Whether the values of a criterion differ from draw to draw. */
  isMoving(place: number): boolean {
    return this.#columns[place]?.moves !== 'never';
  }

  /** Draws all places and values anew. */
  draw(random: SeededRandom): void {
    if (this.#arePlacesMoving) {
      moveAll(this.#sites, random);
      moveAll(this.#targets, random);
    }
    for (const column of this.#columns) {
      if (column.moves === 'never') continue;
      if (column.moves === 'with-places') followPlaces(column, this.#sites, this.#targets);
      else column.drawn.set(column.told);
      addOwnErrors(column, random);
    }
  }
}

const none = new Float64Array();

function movingColumn(
  criterion: Criterion,
  told: Float64Array,
  errors: Float64Array,
  [
    east = none,
    north = none,
    unit = none,
    siteError = none,
    targetError = none,
    number = none,
  ]: readonly Float64Array[],
  targets: Map<number, number>,
): MovingColumn {
  const hasSway = Array.from(told, (_, row) => east[row] !== 0 || north[row] !== 0);
  const moveOf = (direction: Float64Array, error: Float64Array, sign: number): Float64Array =>
    direction.map((part, row) => sign * part * (unit[row] as number) * (error[row] as number));
  const ownError = errors.map((error, row) => (hasSway[row] ? 0 : error));
  const isOwn = ownError.some((error, row) => error > 0 && !Number.isNaN(told[row]));
  const [least, most] = limitsOf(criterion, told);
  return {
    told,
    drawn: told.slice(),
    least,
    most,
    ownError,
    // Going towards the target shortens the distance; the target going the same way lengthens it.
    siteEast: moveOf(east, siteError, -1),
    siteNorth: moveOf(north, siteError, -1),
    targetEast: moveOf(east, targetError, 1),
    targetNorth: moveOf(north, targetError, 1),
    target: Uint32Array.from(number, (one) => placeOf(one, targets)),
    moves: hasSway.includes(true) ? 'with-places' : isOwn ? 'alone' : 'never',
  };
}

function placeOf(target: number, targets: Map<number, number>): number {
  const place = targets.get(target) ?? targets.size;
  targets.set(target, place);
  return place;
}

/** What no error takes a value past; a value that is told outside of it stands. */
function limitsOf(criterion: Criterion, told: Float64Array): readonly [least: number, most: number] {
  const [least, most] = criterionBounds(criterion);
  const [leastTold, mostTold] = extent(told);
  return [Math.min(least, leastTold), Math.max(most, mostTold)];
}

function moveAll(places: Float64Array, random: SeededRandom): void {
  for (let at = 0; at < places.length; at += 2) {
    random.disc();
    places[at] = random.x;
    places[at + 1] = random.y;
  }
}

function followPlaces(column: MovingColumn, sites: Float64Array, targets: Float64Array): void {
  const { told, drawn, siteEast, siteNorth, targetEast, targetNorth, target } = column;
  for (let row = 0; row < told.length; row++) {
    const at = 2 * (target[row] as number);
    drawn[row] =
      (told[row] as number) +
      (siteEast[row] as number) * (sites[2 * row] as number) +
      (siteNorth[row] as number) * (sites[2 * row + 1] as number) +
      (targetEast[row] as number) * (targets[at] as number) +
      (targetNorth[row] as number) * (targets[at + 1] as number);
  }
}

function addOwnErrors({ drawn, ownError, least, most }: MovingColumn, random: SeededRandom): void {
  for (let row = 0; row < drawn.length; row++) {
    let value = drawn[row] as number;
    const error = ownError[row] as number;
    if (error > 0) value += error * random.signed();
    drawn[row] = value < least ? least : value > most ? most : value;
  }
}
