import { RING_VERDICTS, type RingTable } from '@/domain/ring-table';

/** Gathers the verdicts of a ring table: a byte a place, and numbers for the few that are cut. */
export class RingPlaces {
  readonly #verdicts: Uint8Array;
  readonly #cut: number[] = [];
  readonly #parts: number[] = [];

  constructor(size: number) {
    this.#verdicts = new Uint8Array(size);
  }

  /** Places are outside until told otherwise. */
  setInside(at: number): void {
    this.#verdicts[at] = RING_VERDICTS.inside;
  }

  set(at: number, share: number, least: number, most: number): void {
    if (Number.isNaN(share)) this.#verdicts[at] = RING_VERDICTS.unknown;
    else if (least === most && (share === 0 || share === 1)) this.#verdicts[at] = share;
    else {
      this.#verdicts[at] = RING_VERDICTS.cut;
      this.#cut.push(at);
      this.#parts.push(share, least, most);
    }
  }

  finish(): Pick<RingTable, 'verdicts' | 'cut' | 'parts'> {
    const order = Array.from(this.#cut, (_, index) => index);
    // Columns are filled in groups, so places come in runs.
    order.sort((a, b) => (this.#cut[a] as number) - (this.#cut[b] as number));
    const parts = new Float32Array(3 * order.length);
    order.forEach((from, to) => {
      for (let part = 0; part < 3; part++) parts[3 * to + part] = this.#parts[3 * from + part] as number;
    });
    return {
      verdicts: this.#verdicts,
      cut: Uint32Array.from(order, (from) => this.#cut[from] as number),
      parts,
    };
  }
}
