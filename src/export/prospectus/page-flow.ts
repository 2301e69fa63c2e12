import type { DrawingItem } from '@/export/drawing/drawing-list';
import { BODY } from './page-look';

/** A piece of a page that is never divided. */
export type Block = {
  readonly height: number;
  /** Room that must be left below it: a heading does not stand alone at the foot. */
  readonly keeps?: number;
  /** @param y its upper edge */
  readonly draw: (y: number) => readonly DrawingItem[];
};

/** Blocks one below the other, on as many pages as that takes. */
export class PageFlow {
  readonly #head: () => readonly DrawingItem[];
  readonly #top: number;
  readonly #pages: DrawingItem[][] = [];
  #y = Number.POSITIVE_INFINITY;

  /**
   * @param head what stands at the head of each page
   * @param top where blocks begin below it
   */
  constructor(head: () => readonly DrawingItem[], top: number) {
    this.#head = head;
    this.#top = top;
  }

  /** The next block begins a page. */
  endPage(): void {
    this.#y = Number.POSITIVE_INFINITY;
  }

  add(block: Block): void {
    const bottom = BODY.y + BODY.height;
    if (this.#y + block.height + (block.keeps ?? 0) > bottom) {
      this.#pages.push([...this.#head()]);
      this.#y = this.#top;
    }
    this.#pages.at(-1)?.push(...block.draw(this.#y));
    this.#y += block.height;
  }

  /** Left on the page that is being filled; none before the first. */
  get room(): number {
    return Math.max(0, BODY.y + BODY.height - this.#y);
  }

  get pages(): readonly (readonly DrawingItem[])[] {
    return this.#pages;
  }
}
