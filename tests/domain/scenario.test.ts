import { describe, expect, it } from 'vitest';
import type { Corridor } from '@/domain/corridor';
import type { Hub } from '@/domain/hub';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { dataInYear, isInService, openingYears } from '@/domain/scenario';

const dated = (status: 'in-service' | 'planned', opened: string | null) => ({ status, opened });

const hub = (id: string, status: Hub['status'], opened: string | null): Hub =>
  ({ id, kind: 'seaport', ...dated(status, opened) }) as Hub;

const DATA = {
  ...NO_REFERENCE_DATA,
  hubs: [
    hub('old', 'in-service', null),
    hub('new', 'in-service', '2022-09-01'),
    hub('coming', 'planned', '2030'),
    hub('some-day', 'planned', null),
  ],
  corridors: [{ id: 'road', class: 'expressway', ...dated('in-service', '2019-02-01') } as Corridor],
};

const idsIn = (year: number | null) => dataInYear(DATA, year).hubs.map(({ id }) => id);

describe('isInService', () => {
  it.each([
    ['in service, no date, at any year', dated('in-service', null), 2018, true],
    ['opened later', dated('in-service', '2022-09-01'), 2021, false],
    ['opened that year', dated('in-service', '2022-09-01'), 2022, true],
    ['planned, no date', dated('planned', null), 2050, false],
    ['planned for a year to come', dated('planned', '2030'), 2030, true],
    ['planned, as things stand now', dated('planned', '2030'), null, false],
  ])('%s', (_, item, year, expected) => {
    expect(isInService(item, year)).toBe(expected);
  });
});

describe('dataInYear', () => {
  it('is the data itself, planned hubs and all, without a year', () => {
    expect(dataInYear(DATA, null)).toBe(DATA);
  });

  it('leaves out what does not serve yet, and what has no year', () => {
    expect(idsIn(2018)).toEqual(['old']);
    expect(idsIn(2022)).toEqual(['old', 'new']);
    expect(idsIn(2050)).toEqual(['old', 'new', 'coming']);
    expect(dataInYear(DATA, 2018).corridors).toEqual([]);
  });

  it('takes what is planned and has come for what is in service', () => {
    expect(dataInYear(DATA, 2030).hubs.map(({ status }) => status)).toEqual(Array(3).fill('in-service'));
  });

  it('leaves all other parts as they are, so that the map need not draw them anew', () => {
    const later = dataInYear(DATA, 2030);
    expect(later.zones).toBe(DATA.zones);
    expect(later.land).toBe(DATA.land);
  });
});

describe('openingYears', () => {
  it('names each year once, rising', () => {
    expect(openingYears(DATA)).toEqual([2019, 2022, 2030]);
  });
});
