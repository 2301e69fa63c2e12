import { failed } from '@/domain/result';
import type { AppPorts, PrintFonts } from '@/store/app-ports';
import type { AppStore } from '@/store/app-store';
import type { MapPictureDesk } from '@/store/map-picture-port';
import type { ProjectDesk } from '@/store/project-desk';
import type { SharePort } from '@/store/share-port';
import type { SheetPort } from '@/store/sheet-port';
import type { SuitabilityPort } from '@/store/suitability-port';
import type { SurveyPort } from '@/store/survey-port';

/**
 * Ports whose code comes when they are first used: the first picture needs none of it.
 *
 * @param isEmbed no project of the visitor's is opened
 */
export function createPorts(store: AppStore, isEmbed: boolean, pictures: MapPictureDesk): AppPorts {
  let desk: Promise<ProjectDesk> | undefined;
  let suitability: Promise<SuitabilityPort> | undefined;
  let survey: Promise<SurveyPort> | undefined;
  let sheets: Promise<SheetPort> | undefined;
  let fonts: Promise<PrintFonts> | undefined;
  let sharing: Promise<SharePort> | undefined;
  const projectDesk = (): Promise<ProjectDesk> => {
    desk ??= import('./start-project').then(({ startProject }) => startProject(store));
    return desk;
  };
  return {
    version: __APP_VERSION__,
    mapPicture: async (scale, signal) =>
      pictures.take ? pictures.take(scale, signal) : failed({ code: 'map-unavailable', severity: 'warning' }),
    projectDesk,
    sheets: () => {
      sheets ??= import('./start-sheets').then(({ startSheets }) => startSheets());
      return sheets;
    },
    sharing: () => {
      sharing ??= import('./start-sharing').then(({ startSharing }) =>
        startSharing(store, isEmbed ? null : projectDesk),
      );
      return sharing;
    },
    importer: () => import('./start-import').then(({ startImport }) => startImport()),
    exporter: () => import('./start-export').then(({ startExport }) => startExport()),
    requirementFiles: () =>
      import('./start-requirement-files').then(({ startRequirementFiles }) => startRequirementFiles()),
    printFonts: () => {
      fonts ??= import('./load-print-fonts').then(({ loadPrintFonts }) => loadPrintFonts());
      // What could not be fetched is tried again the next time.
      fonts.catch(() => {
        fonts = undefined;
      });
      return fonts;
    },
    suitability: () => {
      suitability ??= import('./start-suitability').then(({ startSuitability }) => startSuitability());
      return suitability;
    },
    survey: () => {
      survey ??= import('./start-survey').then(({ startSurvey }) => startSurvey());
      return survey;
    },
  };
}
