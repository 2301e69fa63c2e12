/**
 * Random numbers that are the same for the same seed, in every browser: xoshiro128** of Blackman and
 * Vigna (2021), its state filled by splitmix32. Not for secrets.
 */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  /** The last point of `disc`. */
  x = 0;
  y = 0;

  constructor(seed: number) {
    let state = seed | 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) | 0;
    };
    [this.#a, this.#b, this.#c, this.#d] = [next(), next(), next(), next()];
  }

  /** A whole number from 0 to 2^32 - 1. */
  word(): number {
    const five = Math.imul(this.#b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** Evenly from -1 to 1, never either end. */
  signed(): number {
    return (this.word() + 0.5) * 2 ** -31 - 1;
  }

  /** Evenly in the disc of radius 1, into `x` and `y`: without sines, which browsers round differently. */
  disc(): void {
    do {
      this.x = this.signed();
      this.y = this.signed();
    } while (this.x * this.x + this.y * this.y > 1);
  }
}
