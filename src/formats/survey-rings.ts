import type { Problem } from '@/domain/problem';
import type { SurveyItem, SurveyRow } from './survey-rows';

/** Rows that go round one outline, as they stand: the last may repeat the first. */
export type SurveyRowRing = {
  readonly title: string;
  /** The title says that it is a hole. Where it lies says so too: see `assembleRings`. */
  readonly isHole: boolean;
  readonly rows: readonly SurveyRow[];
};

export type SurveyRowRings = {
  readonly rings: readonly SurveyRowRing[];
  /** All words above, between and below the rows. */
  readonly heading: string;
  readonly problems: readonly Problem[];
};

const TITLE =
  /^[\s(*–-]*(lô|khu|thửa|vùng|ô|khoảnh|phần|mảnh|hình|ranh giới|đường ranh|lỗ|lot|parcel|ring|polygon|area|part|zone|hole)(?=$|[\s\d:.,)(–-])/iu;
const HOLE = /(^|[\s(])(lỗ|hole|khoét|loại trừ|trừ ra|phần trừ)(?=$|[\s\d:.,)(–-])/iu;

/** Text of pages and of sums that says nothing of the next outline. */
const FOOTER = /^[\s–-]*(trang|page|\d+|tổng|cộng|diện tích|chu vi|total|sum)\b/iu;

/** A row that repeats the first of its ring ends it: by its numbers, or by its name and nearly by its numbers. */
const SAME = 0.005;
const NEARLY = 1;

/** Blank lines part rings unless they stand between most rows. */
const FEW_BLANKS = 0.4;

/**
 * Rows as rings. A new ring begins after a row that repeats the first, after a title such as "Lô 2", and
 * after a blank line where the names do not go on counting.
 */
export function gatherRings(items: readonly SurveyItem[]): SurveyRowRings {
  const rows = items.filter(({ type }) => type === 'row').length;
  const blanks = items.filter((item) => item.type === 'row' && item.row.isAfterBlank).length;
  const gatherer = new Gatherer(blanks < FEW_BLANKS * rows);
  const lastRow = items.findLastIndex(({ type }) => type === 'row');
  items.forEach((item, index) => {
    if (item.type === 'row') gatherer.add(item.row);
    else gatherer.hear(item.text, index < lastRow);
  });
  gatherer.end();
  const heading = items.flatMap((item) => (item.type === 'words' ? [item.text] : [])).join('\n');
  return { rings: gatherer.rings, heading, problems: gatherer.problems };
}

class Gatherer {
  readonly rings: SurveyRowRing[] = [];
  readonly problems: Problem[] = [];
  private rows: SurveyRow[] = [];
  private title = '';
  private isClosed = false;

  constructor(private readonly blanksPart: boolean) {}

  add(row: SurveyRow): void {
    if (this.isClosed || (row.isAfterBlank && this.blanksPart && !this.goesOn(row))) this.end();
    const own = row.isNamed ? row : { ...row, name: String(this.rows.length + 1) };
    this.isClosed = this.rows.length >= 3 && this.closes(own);
    this.rows.push(own);
  }

  hear(text: string, isBetween: boolean): void {
    if (TITLE.test(text)) {
      this.end();
      this.title = text;
    } else if (isBetween && this.rows.length > 0 && !FOOTER.test(text)) {
      this.problems.push({ code: 'row-skipped', severity: 'warning', detail: text.slice(0, 80) });
    }
  }

  end(): void {
    const { title, rows } = this;
    if (rows.length > 0) this.rings.push({ title, isHole: HOLE.test(title), rows });
    if (rows.length > 0) this.title = '';
    this.rows = [];
    this.isClosed = false;
  }

  private closes(row: SurveyRow): boolean {
    const [first] = this.rows;
    if (!first) return false;
    const away = Math.hypot(row.first - first.first, row.second - first.second);
    // Degrees: a metre is 1e-5.
    const unit = Math.abs(row.first) < 200 ? 1e-5 : 1;
    return away < SAME * unit || (row.isNamed && row.name === first.name && away < NEARLY * unit);
  }

  /** Whether the names go on counting over a blank line, as they do over the end of a page. */
  private goesOn(row: SurveyRow): boolean {
    const last = this.rows.at(-1);
    if (!last) return true;
    if (this.rows.length < 3 || this.closes(row)) return true;
    const [lastNumber, number] = [last, row].map(({ name }) => /\d+(?=\D*$)/.exec(name)?.[0]);
    if (row.isNamed && number !== undefined && lastNumber !== undefined)
      return Number(number) === Number(lastNumber) + 1 || row.name === last.name;
    return false;
  }
}
