/** A group code and its value, byte for byte: a letter here is a byte, decoded where it is text. */
export type DxfTag = readonly [code: number, value: string];

/** What begins with group code 0: an entity, a row of a table, a sign of structure. */
export type DxfRecord = {
  readonly type: string;
  readonly tags: readonly DxfTag[];
  /** Vertices of a POLYLINE, attributes of an INSERT. */
  readonly parts: readonly DxfRecord[];
};

type DxfBlock = { readonly base: readonly [number, number]; readonly entities: readonly DxfRecord[] };

export type DxfDrawing = {
  /** First value of each header variable. */
  readonly header: ReadonlyMap<string, string>;
  /** Font of each text style, by the style's name in capitals. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly blocks: ReadonlyMap<string, DxfBlock>;
  readonly entities: readonly DxfRecord[];
  /** Line at which the file ceases to be a DXF, from 1; null: it ends as it should. */
  readonly brokenAt: number | null;
};

type Section = 'HEADER' | 'TABLES' | 'BLOCKS' | 'ENTITIES' | '';
type OpenRecord = { type: string; tags: DxfTag[]; parts: DxfRecord[] };

/** First value of a group code in a record. */
export function firstValue({ tags }: DxfRecord, code: number): string | undefined {
  return tags.find(([one]) => one === code)?.[1];
}

/** First number of a group code; `otherwise` where there is none or it is no number. */
export function numberOf(record: DxfRecord, code: number, otherwise = 0): number {
  return toNumber(firstValue(record, code)) ?? otherwise;
}

export function toNumber(text: string | undefined): number | undefined {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The records of an ASCII DXF by section. Reads as far as the file is one: what comes after a line that is
 * no group code is not looked at. One pass, no recursion, whatever the file says.
 *
 * @param text the file's bytes as letters
 */
export function readDxfRecords(text: string): DxfDrawing {
  const reader = new DrawingReader();
  const breaks = text.includes('\n') ? '\n' : '\r';
  let [at, line] = [0, 0];
  let brokenAt: number | null = null;
  while (at < text.length && !reader.isOver) {
    const middle = text.indexOf(breaks, at);
    if (middle < 0) break;
    const end = text.indexOf(breaks, middle + 1);
    const code = text.slice(at, middle).trim();
    if (!/^\d{1,4}$/.test(code)) {
      brokenAt = line + 1;
      break;
    }
    const value = text.slice(middle + 1, end < 0 ? text.length : end);
    reader.take(Number(code), value.endsWith('\r') ? value.slice(0, -1) : value);
    at = end < 0 ? text.length : end + 1;
    line += 2;
  }
  return reader.close(brokenAt ?? (reader.isOver ? null : line + 1));
}

class DrawingReader {
  isOver = false;
  private readonly header = new Map<string, string>();
  private readonly fonts = new Map<string, string>();
  private readonly blocks = new Map<string, DxfBlock>();
  private readonly entities: DxfRecord[] = [];
  private section: Section = '';
  private variable = '';
  private record: OpenRecord = { type: '', tags: [], parts: [] };
  /** A POLYLINE or INSERT whose parts are being read. */
  private whole: OpenRecord | null = null;
  private block: { name: string; base: [number, number]; entities: DxfRecord[] } | null = null;

  take(code: number, value: string): void {
    if (code === 0) {
      this.end();
      const type = value.trim().toUpperCase();
      this.record = { type, tags: [], parts: [] };
      this.isOver = type === 'EOF';
    } else if (this.section === 'HEADER' && this.record.type === 'SECTION') {
      if (code === 9) this.variable = value.trim();
      else if (!this.header.has(this.variable)) this.header.set(this.variable, value.trim());
    } else {
      this.record.tags.push([code, value]);
      if (this.record.type === 'SECTION' && code === 2) this.section = sectionOf(value);
    }
  }

  close(brokenAt: number | null): DxfDrawing {
    // The record in which a file breaks off may lack half of its corners.
    if (brokenAt === null) this.end();
    const { header, fonts, blocks, entities } = this;
    return { header, fonts, blocks, entities, brokenAt };
  }

  /** Puts the record that ends where it belongs. */
  private end(): void {
    const { record } = this;
    if (record.type === 'ENDSEC') this.section = '';
    else if (this.section === 'TABLES' && record.type === 'STYLE') this.endStyle(record);
    else if (this.section === 'BLOCKS') this.endInBlocks(record);
    else if (this.section === 'ENTITIES' && record.type !== 'SECTION') this.add(record, this.entities);
  }

  private endStyle(record: DxfRecord): void {
    const name = firstValue(record, 2)?.trim().toUpperCase() ?? '';
    const fonts = record.tags.filter(([code]) => code === 3 || code === 4 || code === 1000);
    this.fonts.set(name, [name, ...fonts.map(([, value]) => value.trim())].join(' '));
  }

  private endInBlocks(record: OpenRecord): void {
    if (record.type === 'BLOCK') {
      const base: [number, number] = [numberOf(record, 10), numberOf(record, 20)];
      this.block = { name: firstValue(record, 2)?.trim().toUpperCase() ?? '', base, entities: [] };
    } else if (record.type === 'ENDBLK') {
      if (this.block) this.blocks.set(this.block.name, this.block);
      this.block = null;
      this.whole = null;
    } else if (this.block) {
      this.add(record, this.block.entities);
    }
  }

  private add(record: OpenRecord, entities: DxfRecord[]): void {
    if (record.type === 'SEQEND') {
      this.whole = null;
    } else if (this.whole && (record.type === 'VERTEX' || record.type === 'ATTRIB')) {
      this.whole.parts.push(record);
    } else {
      const hasParts = record.type === 'POLYLINE' || (record.type === 'INSERT' && numberOf(record, 66) === 1);
      this.whole = hasParts ? record : null;
      entities.push(record);
    }
  }
}

function sectionOf(name: string): Section {
  const known: readonly Section[] = ['HEADER', 'TABLES', 'BLOCKS', 'ENTITIES'];
  return known.find((section) => section === name.trim().toUpperCase()) ?? '';
}
