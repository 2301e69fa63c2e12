/** Not allowed in the file names of one system or another, or not seen: signs of control, halves of letters. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** With four bytes each, the number and the ending they stay below the 255 bytes that a name may have. */
const MOST_LETTERS = 56;

/**
 * `007 KCN Việt Hưng.pdf`: the number keeps the order of the list, and keeps names apart that are one on a disk
 * which does not tell capitals.
 *
 * @param count of all the files, so that numbers are equally long
 * @param name what the user or the province calls the site
 */
export function entryName(number: number, count: number, name: string, ending: string): string {
  const digits = String(number).padStart(Math.max(3, String(count).length), '0');
  const plain = name.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...plain]
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/[. ]+$/u, '');
  return `${short === '' ? digits : `${digits} ${short}`}.${ending}`;
}
