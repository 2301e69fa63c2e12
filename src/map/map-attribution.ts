/** Credits of the online basemap in use, as plain text: what a server sends is never markup here. */
export class MapAttribution {
  readonly #box = document.createElement('div');

  constructor(container: HTMLElement) {
    this.#box.className = 'map-attribution';
    this.#box.hidden = true;
    container.append(this.#box);
  }

  show(text: string): void {
    this.#box.textContent = text;
    this.#box.hidden = text === '';
  }

  remove(): void {
    this.#box.remove();
  }
}
