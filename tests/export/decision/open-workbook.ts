import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type SheetValue = number | string | boolean | null;
type SheetCell = { readonly value: SheetValue; readonly formula: string | null };
/** Cells by their place, `A1`. */
export type OpenSheet = ReadonlyMap<string, SheetCell>;

/** A workbook as any reader of ECMA-376 finds it: by its relations, sheets in their order. */
export function openWorkbook(bytes: Uint8Array): ReadonlyMap<string, OpenSheet> {
  const parts = unzipSync(bytes);
  const xml = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`no ${name}`);
    return new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  };
  const targets = new Map(
    Array.from(xml('xl/_rels/workbook.xml.rels').getElementsByTagName('Relationship')).map((one) => [
      one.getAttribute('Id'),
      one.getAttribute('Target'),
    ]),
  );
  const sheets = Array.from(xml('xl/workbook.xml').getElementsByTagName('sheet'));
  return new Map(
    sheets.map((sheet) => {
      const file = `xl/${targets.get(sheet.getAttribute('r:id'))}`;
      const cells = Array.from(xml(file).getElementsByTagName('c'));
      return [
        sheet.getAttribute('name') ?? '',
        new Map(cells.map((cell) => [cell.getAttribute('r') ?? '', cellOf(cell)])),
      ];
    }),
  );
}

function cellOf(cell: Element): SheetCell {
  const text = (tag: string): string | null => cell.getElementsByTagName(tag)[0]?.textContent ?? null;
  const formula = text('f');
  switch (cell.getAttribute('t')) {
    case 'inlineStr':
      return { value: text('t'), formula };
    case 'str':
      return { value: text('v') ?? '', formula };
    case 'b':
      return { value: text('v') === '1', formula };
    default:
      return { value: text('v') === null ? null : Number(text('v')), formula };
  }
}
