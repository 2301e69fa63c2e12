import type { AppPorts } from '@/store/app-ports';
import type { AppStore } from '@/store/app-store';
import type { ProjectDesk } from '@/store/project-desk';
import type { SuitabilityPort } from '@/store/suitability-port';
import type { SurveyPort } from '@/store/survey-port';

/** Ports whose code comes when they are first used: the first picture needs none of it. */
export function createPorts(store: AppStore): AppPorts {
  let desk: Promise<ProjectDesk> | undefined;
  let suitability: Promise<SuitabilityPort> | undefined;
  let survey: Promise<SurveyPort> | undefined;
  return {
    projectDesk: () => {
      desk ??= import('./start-project').then(({ startProject }) => startProject(store));
      return desk;
    },
    importer: () => import('./start-import').then(({ startImport }) => startImport()),
    exporter: () => import('./start-export').then(({ startExport }) => startExport()),
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
