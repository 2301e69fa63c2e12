import type { ServiceStatus } from './hub';

/** Before 2018 no expressway of the province was open; its plans reach to 2050. */
export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2050;

type Dated = { readonly status: ServiceStatus; readonly opened: string | null };

/**
 * Whether something serves traffic at the end of a year. What is in service without a held date of
 * opening is taken to have served all along; what is planned without a date is never counted.
 *
 * @param year null: as things stand now
 */
export function isInService({ status, opened }: Dated, year: number | null): boolean {
  if (year === null) return status === 'in-service';
  if (opened === null) return status === 'in-service';
  return Number(opened.slice(0, 4)) <= year;
}
