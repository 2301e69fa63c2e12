/*
 * How much of a file is taken in. Each limit is named in the problem that refuses it, so that a person
 * knows what to do; nothing is cut off in silence.
 */

const MEBIBYTE = 2 ** 20;

/** A file as it lies on the disk. */
export const MOST_FILE_BYTES = 200 * MEBIBYTE;
/** All entries of an archive together, unpacked. */
export const MOST_UNPACKED_BYTES = 500 * MEBIBYTE;
/** Unpacked to packed. A map of plain fields packs to a tenth; a bomb to a thousandth. */
export const MOST_RATIO = 100;
/** So little harms nobody, however well it packs. */
export const FREE_OF_RATIO_BYTES = MEBIBYTE;
export const MOST_ENTRIES = 1000;
/** Of JSON and XML that is meant. */
export const MOST_DEPTH = 64;
/** Beyond it the text is not looked at further: it is made to exhaust a parser. */
export const HARD_DEPTH = 1000;
/** Beyond it the tool still works, and is slow. */
export const FAST_VERTICES = 1_000_000;

export function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MB`;
}
