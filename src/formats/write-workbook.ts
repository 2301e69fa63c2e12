import { strToU8, zipSync } from 'fflate';

/** null: an empty cell. */
type CellValue = string | number | boolean | null;

/** A cell that is worked out, or looks otherwise than the others. */
type WorkbookFormula = {
  /** What stands in it when the file is opened: what the formula gives. */
  readonly value: CellValue;
  /** As Excel has it in English, without the sign of equality. */
  readonly formula?: string;
  readonly look?: 'header' | 'percent' | 'score';
};

export type WorkbookCell = CellValue | WorkbookFormula;

/** A sheet of a workbook; its first row is the header. */
export type Worksheet = {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Columns of metres, shown to the millimetre. */
  readonly metreColumns?: readonly number[];
  /** Columns that stay in sight. */
  readonly frozenColumns?: number;
  /** In letters, from the first column on. */
  readonly widths?: readonly number[];
};

/** What Excel takes for a damaged file above it. */
export const MOST_CELL_LETTERS = 32_767;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Index of a format in `STYLES`. */
const STYLE = { plain: 0, header: 1, metres: 2, percent: 3, score: 4 } as const;

const FONT = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
const FORMAT = (format: number): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ''}/>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.000"/><numFmt numFmtId="165" formatCode="0.0###%"/><numFmt numFmtId="166" formatCode="0.0000"/></numFmts><fonts count="2">${FONT('')}${FONT('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${FORMAT(0)}<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${FORMAT(164)}${FORMAT(165)}${FORMAT(166)}</cellXfs></styleSheet>`;

/** The earliest time that a zip can say: the same table gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A workbook (ECMA-376, transitional) of one or more sheets. Every text is a text and never a formula; what XML
 * cannot hold is escaped as the standard says (`_x000D_`). Where there are formulas, programs are asked to work
 * them out on opening.
 *
 * Made here and in one go: packages at hand compress parts above 160 kB in a worker made of a blob, which
 * the content security policy forbids, and then never answer.
 */
export function writeWorkbook(...sheets: readonly Worksheet[]): Uint8Array {
  const parts = sheets.map((sheet, at) => ({ sheet, file: `worksheets/sheet${at + 1}.xml`, id: at + 1 }));
  const styles = `rId${sheets.length + 1}`;
  const overrides = parts.map(
    ({ file }) => `<Override PartName="/xl/${file}" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  const names = parts.map(
    ({ sheet, id }) => `<sheet name="${escapeXml(sheetName(sheet.name))}" sheetId="${id}" r:id="rId${id}"/>`,
  );
  const relations = parts.map(
    ({ file, id }) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="${file}"/>`,
  );
  const calculation = sheets.some(hasFormulas) ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>' : '';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets>${calculation}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="${styles}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(parts.map(({ sheet, file }) => [`xl/${file}`, sheetXml(sheet)])),
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: NO_TIME });
}

function hasFormulas({ rows }: Worksheet): boolean {
  return rows.some((row) =>
    row.some((cell) => typeof cell === 'object' && cell !== null && cell.formula !== undefined),
  );
}

/** Sheets are named by at most 31 letters, some of which are forbidden. */
export function sheetName(name: string): string {
  const allowed = name.replace(/[[\]\\/:*?']/g, ' ').trim();
  return allowed.slice(0, 31) || 'Sheet1';
}

function sheetXml({ rows, metreColumns = [], frozenColumns = 0, widths = [] }: Worksheet): string {
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const isMetres = typeof cell === 'number' && metreColumns.includes(column);
      const usual = index === 0 ? STYLE.header : isMetres ? STYLE.metres : STYLE.plain;
      return cellXml(cell, `${columnLetters(column)}${index + 1}`, usual);
    });
    return `<row r="${index + 1}"${index === 0 ? heightXml(row, widths) : ''}>${cells.join('')}</row>`;
  });
  // Sheets laid out in widths are printed on their side, all columns on a page.
  const isLaidOut = widths.length > 0;
  const fit = isLaidOut ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  const paper = isLaidOut ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : '';
  return `<worksheet xmlns="${MAIN}">${fit}${frozenXml(frozenColumns)}${widthsXml(widths)}<sheetData>${body.join('')}</sheetData>${paper}</worksheet>`;
}

const LINE_POINTS = 15;
/** Bold letters are wider, and words do not break anywhere. */
const ROOM = 1.3;

/** Of a header that wraps: not every program finds it by itself. */
function heightXml(row: readonly WorkbookCell[], widths: readonly number[]): string {
  const lines = row.map((cell, at) =>
    Math.ceil((ROOM * String(cell ?? '').length) / (widths[at] ?? Infinity)),
  );
  const most = Math.max(1, ...lines);
  return widths.length === 0 ? '' : ` ht="${most * LINE_POINTS}" customHeight="1"`;
}

/** The first row stays in sight, and as many columns. */
function frozenXml(columns: number): string {
  const corner = `${columnLetters(columns)}2`;
  const split = columns > 0 ? ` xSplit="${columns}"` : '';
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function widthsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function cellXml(cell: WorkbookCell, reference: string, usual: number): string {
  if (typeof cell !== 'object' || cell === null) return valueXml(cell, `<c r="${reference}" s="${usual}"`);
  const { value, formula, look } = cell;
  const start = `<c r="${reference}" s="${look ? STYLE[look] : usual}"`;
  return formula === undefined ? valueXml(value, start) : formulaXml(formula, value, start);
}

function formulaXml(formula: string, value: CellValue, start: string): string {
  const worked = `<f>${escapeXml(formula)}</f>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `${start}>${worked}<v>${value}</v></c>` : `${start}>${worked}</c>`;
  if (typeof value === 'boolean') return `${start} t="b">${worked}<v>${Number(value)}</v></c>`;
  return `${start} t="str">${worked}<v>${escapeXml(value ?? '')}</v></c>`;
}

function valueXml(value: CellValue, start: string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : '';
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  if (value === null || value === '') return '';
  const text = escapeXml(value.slice(0, MOST_CELL_LETTERS));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
export function columnLetters(column: number): string {
  const before = column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** What looks like an escape already is escaped itself, so that it is read back as it was. */
const ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;
const NOT_XML = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  const code = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return text
    .replace(ESCAPED, '_x005F_')
    .replace(NOT_XML, (letter) => `_x${code(letter)}_`)
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
