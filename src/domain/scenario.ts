import type { ServiceStatus } from './hub';
import type { ReferenceData } from './reference-data';

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

/**
 * The data as it is at the end of a year: hubs and corridors that do not serve then are gone, and what
 * is planned today and serves then is in service. null: the data itself, with what is planned in it.
 */
export function dataInYear(data: ReferenceData, year: number | null): ReferenceData {
  if (year === null) return data;
  const inService = <Item extends Dated>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => isInService(item, year)).map((item) => ({ ...item, status: 'in-service' }));
  return { ...data, hubs: inService(data.hubs), corridors: inService(data.corridors) };
}

/** The years in which something of the data opens, within the scenario's reach. */
export function openingYears({ hubs, corridors }: ReferenceData): readonly number[] {
  const years = [...hubs, ...corridors].flatMap(({ opened }) =>
    opened === null ? [] : Number(opened.slice(0, 4)),
  );
  return [...new Set(years)].filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR).sort((a, b) => a - b);
}
