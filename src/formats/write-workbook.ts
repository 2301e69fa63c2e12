import { strToU8, zipSync } from 'fflate';

type WorkbookCell = string | number | boolean | null;

/** A sheet of a workbook; its first row is the header. */
export type Worksheet = {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Columns of metres, shown to the millimetre. */
  readonly metreColumns?: readonly number[];
};

/** What Excel takes for a damaged file above it. */
export const MOST_CELL_LETTERS = 32_767;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Index of a format in `STYLES`. */
const STYLE = { plain: 0, header: 1, metres: 2 } as const;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The earliest time that a zip can say: the same table gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A workbook (ECMA-376, transitional) with one sheet. Every text is a text and never a formula; what XML
 * cannot hold is escaped as the standard says (`_x000D_`).
 *
 * Made here and in one go: packages at hand compress parts above 160 kB in a worker made of a blob, which
 * the content security policy forbids, and then never answer.
 */
export function writeWorkbook(sheet: Worksheet): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheetName(sheet.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}

/** Sheets are named by at most 31 letters, some of which are forbidden. */
function sheetName(name: string): string {
  const allowed = name.replace(/[[\]\\/:*?']/g, ' ').trim();
  return allowed.slice(0, 31) || 'Sheet1';
}

function sheetXml({ rows, metreColumns = [] }: Worksheet): string {
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const isMetres = typeof cell === 'number' && metreColumns.includes(column);
      const style = index === 0 ? STYLE.header : isMetres ? STYLE.metres : STYLE.plain;
      return cellXml(cell, `${columnLetters(column)}${index + 1}`, style);
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${MAIN}">${frozen}<sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: WorkbookCell, reference: string, style: number): string {
  const start = `<c r="${reference}" s="${style}"`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${start}><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `${start} t="b"><v>${Number(cell)}</v></c>`;
  if (cell === null || cell === '') return '';
  const text = escapeXml(cell.slice(0, MOST_CELL_LETTERS));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
function columnLetters(column: number): string {
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
