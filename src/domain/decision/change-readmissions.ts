import type { Readmission } from './decision';

/** Lets a site in again against rules that knocked it out, with one reason for all of them. */
export function withReadmission(
  readmissions: readonly Readmission[],
  siteId: string,
  ruleIds: readonly string[],
  note: string,
): readonly Readmission[] {
  const others = readmissions.filter((one) => one.siteId !== siteId || !ruleIds.includes(one.ruleId));
  return [...others, ...ruleIds.map((ruleId): Readmission => ({ siteId, ruleId, note }))];
}

/** Takes back all that was decided for a site: the rules speak again. */
export function withoutReadmission(
  readmissions: readonly Readmission[],
  siteId: string,
): readonly Readmission[] {
  return readmissions.filter((one) => one.siteId !== siteId);
}
