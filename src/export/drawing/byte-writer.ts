const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const SPACE = 32;

/** ASCII into a growing run of bytes: a page has hundreds of thousands of numbers, and strings of them are slow. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  text(text: string): void {
    this.#reserve(text.length);
    for (let at = 0; at < text.length; at++) this.#bytes[this.#length++] = text.charCodeAt(at);
  }

  /**
   * A number to 0.001 and a space.
   * @throws RangeError at what is no finite number: it would leave a page that no program opens
   */
  number(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
    this.#reserve(24);
    let thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      this.#bytes[this.#length++] = MINUS;
      thousandths = -thousandths;
    }
    const whole = Math.floor(thousandths / 1000);
    this.#digits(whole);
    const rest = thousandths - whole * 1000;
    if (rest > 0) this.#decimals(rest);
    this.#bytes[this.#length++] = SPACE;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #digits(whole: number): void {
    let count = 1;
    for (let power = 10; power <= whole; power *= 10) count++;
    let rest = whole;
    for (let at = this.#length + count - 1; at >= this.#length; at--) {
      const next = Math.floor(rest / 10);
      this.#bytes[at] = ZERO + rest - next * 10;
      rest = next;
    }
    this.#length += count;
  }

  #decimals(thousandths: number): void {
    this.#bytes[this.#length++] = POINT;
    this.#bytes[this.#length++] = ZERO + Math.floor(thousandths / 100);
    const hundredths = thousandths % 100;
    if (hundredths === 0) return;
    this.#bytes[this.#length++] = ZERO + Math.floor(hundredths / 10);
    if (hundredths % 10 > 0) this.#bytes[this.#length++] = ZERO + (hundredths % 10);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}
