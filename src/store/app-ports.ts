import type { ExportPort } from './export-port';
import type { ImportPort } from './import-port';
import type { TakeMapPicture } from './map-picture-port';
import type { ProjectDesk } from './project-desk';
import type { RequirementFilePort } from './requirement-file-port';
import type { SharePort } from './share-port';
import type { SheetPort } from './sheet-port';
import type { SuitabilityPort } from './suitability-port';
import type { SurveyPort } from './survey-port';

/** Font files as TrueType, whole, by weight. */
export type PrintFonts = Readonly<Record<'regular' | 'semibold' | 'bold', Uint8Array>>;

/** What the app gives to panels that they may not reach for themselves. Each comes when it is first asked for. */
export type AppPorts = {
  /** Of the program. */
  readonly version: string;
  /** A picture of the map as it stands. */
  readonly mapPicture: TakeMapPicture;
  readonly projectDesk: () => Promise<ProjectDesk>;
  readonly importer: () => Promise<ImportPort>;
  readonly exporter: () => Promise<ExportPort>;
  readonly requirementFiles: () => Promise<RequirementFilePort>;
  readonly sheets: () => Promise<SheetPort>;
  readonly printFonts: () => Promise<PrintFonts>;
  readonly sharing: () => Promise<SharePort>;
  readonly suitability: () => Promise<SuitabilityPort>;
  readonly survey: () => Promise<SurveyPort>;
};
