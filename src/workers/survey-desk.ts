import type { MultiPolygon, Polygon } from 'geojson';
import { type Surroundings, surroundingsOf } from '@/analysis/surroundings';
import type { DecimalSign } from '@/domain/decimal-sign';
import type { KnownSite } from '@/domain/known-site';
import type { PastedTableChoices } from '@/domain/pasted-table';
import { NO_REFERENCE_DATA, type ReferenceData } from '@/domain/reference-data';
import { cornerTableCsv, cornerTableText, cornerTableWorkbook } from '@/formats/corner-table-file';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import { readPastedTable } from './read-pasted-table';

type Outline = {
  readonly geometry: Polygon | MultiPolygon;
  readonly system: ReferenceSystem | null;
  readonly names: readonly string[];
};

/** What the page can ask of the worker that reads and writes tables of corners. */
export function createSurveyDesk() {
  let surroundings: Surroundings = surroundingsOf(NO_REFERENCE_DATA, []);
  return {
    setGround: (data: ReferenceData, known: readonly KnownSite[]): void => {
      surroundings = surroundingsOf(data, known);
    },
    read: (text: string, choices: PastedTableChoices) => readPastedTable(text, surroundings, choices),
    writeText: ({ geometry, system, names }: Outline, decimalSign: DecimalSign) =>
      cornerTableText(decimalSign, geometry, system, names),
    writeCsv: ({ geometry, system, names }: Outline) => cornerTableCsv(geometry, system, names),
    writeWorkbook: ({ geometry, system, names }: Outline) => cornerTableWorkbook(geometry, system, names),
  };
}

export type SurveyDesk = ReturnType<typeof createSurveyDesk>;
