import type { UnplacedLabel, UnplacedReason } from '@/domain/unplaced-label';
import type { PaperBox } from '@/export/drawing/drawing-list';
import { type OrientedBox, uprightHalves } from '@/geometry/oriented-box';
import type { LabelPosition, LabelRequest, PlacedLabel } from './label-request';
import { TakenGround } from './taken-ground';

/** Between a name and the frame's edge. */
const EDGE_MILLIMETRES = 0.8;
/** More names are not moved aside for one. */
const MOST_MOVED = 2;
const ROUNDS = 3;

export type LabelPlan<Request extends LabelRequest> = {
  /** In the order of their ranks. */
  readonly placed: readonly PlacedLabel<Request>[];
  readonly unplaced: readonly UnplacedLabel[];
};

/**
 * Puts names where they stand on nothing else: first each in turn at its best free place, by rank; then
 * those without one move others aside where these have another place; then each that could stand better
 * does, round after round. The same requests give the same plan, always.
 *
 * @param frame what a name may not leave
 * @param obstacles signs, crosses and the like, which do not move
 */
export function placeLabels<Request extends LabelRequest>(
  requests: readonly Request[],
  obstacles: readonly OrientedBox[],
  frame: PaperBox,
): LabelPlan<Request> {
  const desk = new PlacingDesk<Request>(obstacles, frame);
  const inTurn = [...requests].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  for (const request of inTurn) desk.place(request);
  for (let round = 0; round < ROUNDS; round++) {
    for (const request of inTurn) if (!desk.isPlaced(request)) desk.moveOthers(request);
    for (const request of inTurn) desk.improve(request);
  }
  return {
    placed: inTurn.flatMap((request) => {
      const position = desk.positionOf(request);
      return position ? [{ request, position }] : [];
    }),
    unplaced: inTurn
      .filter((request) => !desk.isPlaced(request))
      .map((request) => ({
        id: request.id,
        kind: request.kind,
        name: request.name,
        reason: desk.reasonOf(request),
      })),
  };
}

class PlacingDesk<Request extends LabelRequest> {
  readonly #taken = new TakenGround();
  readonly #placed = new Map<Request, LabelPosition>();
  readonly #owners = new Map<OrientedBox, Request>();
  /** Positions within the frame, the cheapest first. */
  readonly #choices = new Map<Request, readonly LabelPosition[]>();
  readonly #frame: PaperBox;

  constructor(obstacles: readonly OrientedBox[], frame: PaperBox) {
    this.#frame = frame;
    for (const box of obstacles) this.#taken.add(box);
  }

  isPlaced(request: Request): boolean {
    return this.#placed.has(request);
  }

  positionOf(request: Request): LabelPosition | undefined {
    return this.#placed.get(request);
  }

  reasonOf(request: Request): UnplacedReason {
    if (request.positions.length === 0) return 'no-stretch';
    return this.#choicesOf(request).length === 0 ? 'at-edge' : 'no-room';
  }

  place(request: Request): boolean {
    const free = this.#choicesOf(request).find(({ box }) => this.#taken.isFree(box));
    if (free) this.#put(request, free);
    return free !== undefined;
  }

  /** To a cheaper place, where one has become free. */
  improve(request: Request): void {
    const stands = this.#placed.get(request);
    if (!stands) return;
    this.#take(request);
    const better = this.#choicesOf(request).find(
      ({ box, cost }) => cost < stands.cost && this.#taken.isFree(box),
    );
    this.#put(request, better ?? stands);
  }

  /** At its cheapest place from which all that stand there can move elsewhere. */
  moveOthers(request: Request): void {
    for (const position of this.#choicesOf(request)) {
      const blockers = this.#taken.overlapping(position.box).map((box) => this.#owners.get(box));
      const movable = blockers.filter((owner) => owner !== undefined);
      if (movable.length < blockers.length || movable.length > MOST_MOVED) continue;
      const former = movable.map((owner) => this.#placed.get(owner) as LabelPosition);
      for (const owner of movable) this.#take(owner);
      this.#put(request, position);
      if (movable.every((owner) => this.place(owner))) return;
      for (const owner of [request, ...movable]) if (this.isPlaced(owner)) this.#take(owner);
      for (const [at, owner] of movable.entries()) this.#put(owner, former[at] as LabelPosition);
    }
  }

  #put(request: Request, position: LabelPosition): void {
    this.#placed.set(request, position);
    this.#owners.set(position.box, request);
    this.#taken.add(position.box);
  }

  #take(request: Request): void {
    const position = this.#placed.get(request);
    if (!position) return;
    this.#placed.delete(request);
    this.#owners.delete(position.box);
    this.#taken.remove(position.box);
  }

  #choicesOf(request: Request): readonly LabelPosition[] {
    const known = this.#choices.get(request);
    if (known) return known;
    const choices = request.positions
      .filter(({ box }) => this.#isInFrame(box))
      .sort((a, b) => a.cost - b.cost);
    this.#choices.set(request, choices);
    return choices;
  }

  #isInFrame(box: OrientedBox): boolean {
    const [halfX, halfY] = uprightHalves(box);
    const { x, y, width, height } = this.#frame;
    return (
      box.x - halfX >= x + EDGE_MILLIMETRES &&
      box.x + halfX <= x + width - EDGE_MILLIMETRES &&
      box.y - halfY >= y + EDGE_MILLIMETRES &&
      box.y + halfY <= y + height - EDGE_MILLIMETRES
    );
  }
}
