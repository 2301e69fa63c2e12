import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { BoundingBox } from '@/geometry/bounding-box';
import type { AttributeMapping } from './attribute-mapping';
import type { CandidateColour, CandidateStatus, CustomField } from './candidate';
import type { Mend, Problem } from './problem';
import type { FileFormat, TextReading } from './raw-feature';
import type { SystemDetection, SystemHypothesis } from './system-reading';
import type { TextEncodingId } from './text-encoding-id';

/** A feature of a file on its way to being a candidate. */
export type CandidateDraft = {
  /** Index of the feature in the file, from 0. */
  readonly feature: number;
  /** As the file has it; empty where it has none, or where another feature has it already. */
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  readonly source: string;
  readonly status: CandidateStatus | null;
  readonly colour: CandidateColour | null;
  /** Metres; null: the file does not say. */
  readonly errorMetres: number | null;
  /** WGS 84; rings closed, outer ones counter-clockwise. */
  readonly geometry: Polygon | MultiPolygon | Point;
  readonly fields: readonly CustomField[];
  readonly cornerNames: readonly string[];
};

/** What the user decides after a first look; each null or empty: as the file says, or as was worked out. */
export type ImportChoices = {
  readonly encoding: TextEncodingId | null;
  readonly system: SystemHypothesis | null;
  readonly mapping: AttributeMapping | null;
  readonly mends: readonly Mend[];
  /** Features with errors stay out, and the others come in. Otherwise it is all or nothing. */
  readonly leavesOutBroken: boolean;
};

export const NO_CHOICES: ImportChoices = {
  encoding: null,
  system: null,
  mapping: null,
  mends: [],
  leavesOutBroken: false,
};

export type ImportOutcome = 'accept' | 'accept-with-warning' | 'reject';

/** How coordinates were read, and what else they may be. */
export type SystemAnswer = {
  /** null: nothing can be read yet, the user must choose. */
  readonly read: SystemHypothesis | null;
  /** By what right: the file, its coordinates, the user. */
  readonly by: 'file' | 'coordinates' | 'user';
  /** Where the file does not say, or what it says makes no sense. */
  readonly detection: SystemDetection | null;
};

/** Outlines for a small picture: few, simplified. */
export type ImportPreview = {
  readonly box: BoundingBox | null;
  /** Each a run of longitude and latitude; a single pair is a point. */
  readonly rings: readonly (readonly number[])[];
  /** Some outlines or vertices are left out of the picture. */
  readonly isPartial: boolean;
};

/** What a file holds and what is wrong with it, before anything is added. */
export type ImportReport = {
  readonly fileName: string;
  /** null: not recognised, or not looked at. */
  readonly format: FileFormat | null;
  readonly outcome: ImportOutcome;
  /** Features in the file. */
  readonly features: number;
  /** Candidates that would be added; 0 for a reject. */
  readonly drafts: number;
  readonly vertices: number;
  /** All that were found, listed or not. */
  readonly errors: number;
  readonly warnings: number;
  /** Errors first; at most 200, and how many more there are. */
  readonly problems: readonly Problem[];
  /** Mends that would help, and how many problems each is offered for. */
  readonly mends: readonly { readonly mend: Mend; readonly count: number }[];
  readonly system: SystemAnswer | null;
  readonly text: TextReading | null;
  /** Names of the columns, and the first value of each as text. */
  readonly columns: readonly { readonly name: string; readonly sample: string }[];
  readonly mapping: AttributeMapping;
  readonly preview: ImportPreview;
};

export type ImportProgress = {
  readonly stage: 'reading' | 'checking';
  /** 0 to 1 of the stage. */
  readonly done: number;
};
