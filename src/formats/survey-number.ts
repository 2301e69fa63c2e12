/**
 * A number as Vietnamese and English survey tables write it: `2 317 570,853`, `2.317.570,853`,
 * `2,317,570.853`, `2317570.853`. A lone separator before exactly three digits groups thousands, since
 * no coordinate in metres is below a thousand.
 *
 * @returns undefined where the text is not a number
 */
export function parseSurveyNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '').replace(/m$/i, '');
  if (!/^[+-]?\d[\d.,]*$/.test(compact)) return undefined;
  const value = Number(withDecimalPoint(compact));
  return Number.isFinite(value) ? value : undefined;
}

function withDecimalPoint(compact: string): string {
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return compact;
  const separator = compact[last] ?? '.';
  const isOnly = compact.indexOf(separator) === last;
  const hasOther = /[.,]/.test(compact.replaceAll(separator, ''));
  const groupsThousands =
    !hasOther && /^[+-]?\d{1,3}$/.test(compact.slice(0, last)) && compact.length - last === 4;
  if (!isOnly || groupsThousands) return compact.replace(/[.,]/g, '');
  return `${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`;
}
