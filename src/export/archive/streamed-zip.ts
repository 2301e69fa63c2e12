import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Beyond these a ZIP needs the fields of Zip64, which not every program reads. */
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 0xffff_ffff;
/** What an entry takes besides its bytes and twice its name: its header, what follows it, its line in the list. */
const ENTRY_BYTES = 128;

/**
 * A ZIP that is given away entry by entry: what is written lies with the browser, which may put it on the disk, and
 * only the entry at hand is in memory. Nothing is a file before `finish`.
 */
export class StreamedZip {
  readonly #written: Blob[] = [];
  readonly #zip: Zip;
  readonly #created: Date;
  readonly #mostBytes: number;
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  #listBytes = 0;
  #entries = 0;

  /**
   * @param created of every entry, so that the same entries give the same bytes
   * @param mostBytes of the whole; another for tests
   */
  constructor(created: Date, mostBytes = MOST_BYTES) {
    this.#created = withinZipYears(created);
    this.#mostBytes = mostBytes;
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk as Uint8Array<ArrayBuffer>);
      this.#bytes += chunk.length;
    });
  }

  /**
   * @param isPacked PNG, JPEG, PDF: packing them again costs time and saves nothing
   * @returns `false` where the archive is full; nothing was added then
   */
  add(name: string, bytes: Uint8Array, isPacked = false): boolean {
    const own = ENTRY_BYTES + 6 * name.length;
    const isFull = this.#bytes + this.#listBytes + own + bytes.length > this.#mostBytes;
    if (isFull || this.#entries >= MOST_ENTRIES) return false;
    this.#entries++;
    this.#listBytes += own;
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = this.#created;
    this.#zip.add(entry);
    entry.push(bytes, true);
    this.#putAway();
    return true;
  }

  finish(type: string): Blob {
    this.#zip.end();
    this.#putAway();
    return new Blob(this.#written, { type });
  }

  #putAway(): void {
    this.#written.push(new Blob(this.#chunks));
    this.#chunks = [];
  }
}

/** The years that a ZIP can tell. */
function withinZipYears(date: Date): Date {
  const year = date.getFullYear();
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1) : date;
}
