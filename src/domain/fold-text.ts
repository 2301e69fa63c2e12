/**
 * Text as a person would type it in a hurry: no diacritics, no case, words apart by one space. Both
 * places of the tone mark (`hoà`, `hòa`) and both encodings of a letter fold to the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
