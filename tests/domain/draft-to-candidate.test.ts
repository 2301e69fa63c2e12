import { describe, expect, it } from 'vitest';
import { draftToCandidate, type ImportOccasion } from '@/domain/draft-to-candidate';
import type { CandidateDraft, SystemAnswer } from '@/domain/import-report';
import { refusal } from '@/domain/refusal';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';

const DRAFT: CandidateDraft = {
  feature: 0,
  id: '',
  name: '',
  notes: 'ven sông',
  source: 'Quyết định 80',
  status: null,
  colour: null,
  errorMetres: null,
  geometry: { type: 'Point', coordinates: [107, 21] },
  fields: [],
  cornerNames: [],
};

const IN_TM3: SystemAnswer = {
  read: {
    system: QUANG_NINH_SYSTEM,
    datum: 'VN-2000',
    axisOrder: 'east-first',
    unit: 'm',
    zonePrefix: 0,
    cutNorthing: 0,
  },
  by: 'file',
  detection: null,
};

function occasion(format: 'kml' | 'dxf', system: SystemAnswer | null): ImportOccasion {
  return {
    report: {
      ...refusal('lo.dxf', format, { code: 'file-empty', severity: 'error' }),
      system,
    },
    today: '2026-05-01',
    nameless: (number) => `Địa điểm ${number}`,
    newId: () => 'new',
  };
}

describe('draftToCandidate', () => {
  it('says where an outline comes from and how far it can be trusted', () => {
    const { lineage } = draftToCandidate(DRAFT, 0, occasion('dxf', IN_TM3));
    expect(lineage).toEqual({
      method: 'imported',
      systemCode: 5899,
      errorMetres: 1,
      source: 'Quyết định 80',
      fileName: 'lo.dxf',
      asOf: '2026-05-01',
    });
  });

  it('believes what the file says of its error, and doubts what was drawn on a screen', () => {
    const drawn = occasion('kml', null);
    expect(draftToCandidate(DRAFT, 0, drawn).lineage).toMatchObject({ systemCode: 4326, errorMetres: 10 });
    expect(draftToCandidate({ ...DRAFT, errorMetres: 3 }, 0, drawn).lineage.errorMetres).toBe(3);
  });

  it('names what has no name, and goes round the colours', () => {
    const made = [0, 1, 6].map((index) => draftToCandidate(DRAFT, index, occasion('kml', null)));
    expect(made.map(({ name, colour, id }) => [name, colour, id])).toEqual([
      ['Địa điểm 1', 'violet', 'new'],
      ['Địa điểm 2', 'teal', 'new'],
      ['Địa điểm 7', 'violet', 'new'],
    ]);
  });

  it('keeps what the file says', () => {
    const given: CandidateDraft = { ...DRAFT, id: 'a-1', name: 'Lô A', status: 'chosen', colour: 'olive' };
    expect(draftToCandidate(given, 0, occasion('kml', null))).toMatchObject({
      id: 'a-1',
      name: 'Lô A',
      status: 'chosen',
      colour: 'olive',
    });
  });
});
