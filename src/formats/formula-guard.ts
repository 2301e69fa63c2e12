/**
 * What a spreadsheet may take for the beginning of a formula; and the same after apostrophes, so that a
 * reader that takes one off gets every text back.
 */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\0]/;

const GUARDED = /^'('*[=+\-@\t\r\0])/;

/**
 * Text for a cell that no spreadsheet runs: what would begin a formula gets an apostrophe before it, so
 * that a name made to do harm is shown and not run (OWASP, "CSV Injection"; ASVS 5.0, 1.2.10).
 */
export function guardFormula(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other stays as it is. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
