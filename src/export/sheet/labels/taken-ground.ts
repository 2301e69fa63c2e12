import { doBoxesOverlap, type OrientedBox, uprightHalves } from '@/geometry/oriented-box';

/** Millimetres; some names wide. */
const CELL = 15;

/** What stands on the paper already, found by place. Boxes are known by themselves. */
export class TakenGround {
  readonly #cells = new Map<number, OrientedBox[]>();

  add(box: OrientedBox): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  remove(box: OrientedBox): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      const at = boxes?.indexOf(box) ?? -1;
      if (at >= 0) boxes?.splice(at, 1);
    }
  }

  /** Those that share ground with a box, each once, in the order of their coming. */
  overlapping(box: OrientedBox): readonly OrientedBox[] {
    const found = new Set<OrientedBox>();
    for (const cell of cellsOf(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (!found.has(other) && doBoxesOverlap(box, other)) found.add(other);
      }
    }
    return [...found];
  }

  isFree(box: OrientedBox): boolean {
    return cellsOf(box).every((cell) =>
      (this.#cells.get(cell) ?? []).every((other) => !doBoxesOverlap(box, other)),
    );
  }
}

const COLUMNS = 4096;

function cellsOf(box: OrientedBox): readonly number[] {
  const [halfX, halfY] = uprightHalves(box);
  const cells: number[] = [];
  const last = Math.floor((box.y + halfY) / CELL);
  for (let row = Math.floor((box.y - halfY) / CELL); row <= last; row++) {
    const end = Math.floor((box.x + halfX) / CELL);
    for (let column = Math.floor((box.x - halfX) / CELL); column <= end; column++)
      cells.push(row * COLUMNS + column);
  }
  return cells;
}
