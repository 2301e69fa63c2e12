import { CANDIDATE_COLOURS, type Candidate, type CandidateColour } from './candidate';
import type { CandidateDraft, ImportReport } from './import-report';
import type { Lineage } from './lineage';
import type { FileFormat } from './raw-feature';

/** How far corners may lie off where neither file nor user says: a survey's shift, a hand on a screen, a receiver. */
const SURVEY_ERROR_METRES = 1;
const DEGREES_ERROR_METRES = 5;
const FIELD_ERROR_METRES = 10;
const FIELD_FORMATS: readonly (FileFormat | null)[] = ['kml', 'kmz', 'gpx'];

const WGS84_CODE = 4326;
const VN2000_DEGREES_CODE = 4756;

export type ImportOccasion = {
  readonly report: ImportReport;
  /** ISO date. */
  readonly today: string;
  /** Name for a feature that has none. */
  readonly nameless: (number: number) => string;
  readonly newId: () => string;
};

/** Where the outline of a draft comes from. */
export function draftLineage(draft: CandidateDraft, { report, today }: ImportOccasion): Lineage {
  const read = report.system?.read ?? null;
  const degreesCode = read?.datum === 'VN-2000' ? VN2000_DEGREES_CODE : WGS84_CODE;
  return {
    method: 'imported',
    systemCode: read?.system?.code ?? degreesCode,
    errorMetres: draft.errorMetres ?? usualError(report),
    source: draft.source,
    fileName: report.fileName,
    asOf: today,
  };
}

function usualError({ format, system }: ImportReport): number {
  if (system?.read?.system || system?.read?.datum === 'VN-2000') return SURVEY_ERROR_METRES;
  return FIELD_FORMATS.includes(format) ? FIELD_ERROR_METRES : DEGREES_ERROR_METRES;
}

/** @param index number of the draft among those of its file: names and colours go round by it */
export function draftToCandidate(draft: CandidateDraft, index: number, occasion: ImportOccasion): Candidate {
  return {
    id: draft.id || occasion.newId(),
    name: draft.name || occasion.nameless(index + 1),
    notes: draft.notes,
    status: draft.status ?? 'idea',
    colour: draft.colour ?? colourOf(index),
    geometry: draft.geometry,
    cornerNames: draft.cornerNames,
    gate: null,
    fields: draft.fields,
    lineage: draftLineage(draft, occasion),
  };
}

function colourOf(index: number): CandidateColour {
  return CANDIDATE_COLOURS[index % CANDIDATE_COLOURS.length] ?? 'violet';
}
