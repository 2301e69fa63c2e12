import type { MultiPolygon, Polygon } from 'geojson';
import type { DecimalSign } from '@/domain/decimal-sign';
import type { KnownSite } from '@/domain/known-site';
import type { PastedTable, PastedTableChoices } from '@/domain/pasted-table';
import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import type { Result } from '@/domain/result';
import type { ReferenceSystem } from '@/geometry/reference-systems';

/** An outline on its way out as a table of corners. */
export type CornerOutline = {
  /** WGS 84. */
  readonly geometry: Polygon | MultiPolygon;
  /** null: degrees of WGS 84. */
  readonly system: ReferenceSystem | null;
  /** Of the corners of the first ring. */
  readonly names: readonly string[];
};

/** Who reads and writes tables of corners. The app gives the worker's client; tests give functions. */
export type SurveyPort = {
  /** What unlabelled tables are held against: the published layers and the outlines of the project. */
  readonly setGround: (data: ReferenceData, known: readonly KnownSite[]) => Promise<void>;
  readonly read: (
    text: string,
    choices: PastedTableChoices,
  ) => Promise<Result<PastedTable, readonly Problem[]>>;
  /** Tab-separated, for the clipboard. */
  readonly writeText: (outline: CornerOutline, decimalSign: DecimalSign) => Promise<string>;
  readonly writeCsv: (outline: CornerOutline) => Promise<string>;
  readonly writeWorkbook: (outline: CornerOutline) => Promise<Uint8Array>;
};
