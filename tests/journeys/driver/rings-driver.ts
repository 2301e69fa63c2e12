import { expect } from '@playwright/test';
import type { Parts } from './parts';

/** Rings round hubs and along roads, and the zones in them. */
export class RingsDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async drawsRound(id: string): Promise<void> {
    await this.#parts.part('ring-hub', { 'hub-id': id }).click();
  }

  async asksFor(radii: string): Promise<void> {
    const field = this.#parts.part('ring-radius-km');
    await field.fill(radii);
    await field.press('Enter');
  }

  async dissolves(): Promise<void> {
    await this.#parts.part('ring-dissolve').press('Space');
  }

  /** By arrow keys, a step being half a kilometre. */
  async slides(steps: number): Promise<void> {
    const slider = this.#parts.part('ring-radius-slider').getByRole('slider');
    for (let step = 0; step < steps; step++) await slider.press('ArrowRight');
  }

  async picksPoint(): Promise<void> {
    await this.#parts.part('ring-pick-point').click();
  }

  async types(position: string): Promise<void> {
    const field = this.#parts.part('ring-point-typed');
    await field.fill(position);
    await field.press('Enter');
  }

  async seesRows(atLeast: number): Promise<void> {
    await expect.poll(() => this.#parts.part('ring-row').count()).toBeGreaterThanOrEqual(atLeast);
  }

  /** Per cent of a zone within a radius of a centre. */
  async shareOf(zone: string, centre: string, kilometres: number): Promise<number> {
    const figure = this.#parts
      .part('ring-row', { 'zone-id': zone, 'hub-id': centre })
      .locator(`[data-figure^="share-"][data-radius-km="${kilometres}"]`);
    await expect(figure).toHaveAttribute('data-value', /^\d/);
    return Number(await figure.getAttribute('data-value'));
  }
}
