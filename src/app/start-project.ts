import { NO_HISTORY, settingsOf } from '@/domain/history';
import { NO_PROJECT, type Project, type ProjectFile } from '@/domain/project';
import { sampleProject } from '@/domain/sample-project';
import { parseViewQuery, toViewQuery } from '@/domain/view-query';
import { checksumOf, PROJECT_VERSION, readProjectFile, writeProjectFile } from '@/formats/project-file';
import { parseCandidates, parseProject } from '@/formats/project-schema';
import { createActions } from '@/store/actions';
import type { AppStore } from '@/store/app-store';
import { openBrowserStorage } from '@/store/browser-storage';
import { patientStorage } from '@/store/patient-storage';
import type { ProjectDesk } from '@/store/project-desk';
import { ProjectKeeper } from '@/store/project-keeper';
import type { ProjectCodec } from '@/store/project-storage';
import { browserLocks } from './browser-locks';
import { warnBeforeLoss } from './warn-before-loss';

const CODEC: ProjectCodec = {
  formatVersion: PROJECT_VERSION,
  checksum: checksumOf,
  readCandidates: parseCandidates,
  readHead: parseProject,
};

const NEW_NAMES = { vi: 'Dự án mới', en: 'New project' };

/** Opens the project that was open last, and keeps it saved from then on. */
export async function startProject(store: AppStore): Promise<ProjectDesk> {
  const actions = createActions(store);
  const clock = (): string => new Date().toISOString();
  const newProject = (): Project => ({
    ...NO_PROJECT,
    id: newId(),
    name: NEW_NAMES[store.getState().view.locale],
  });
  const keeper = new ProjectKeeper(store, {
    storage: patientStorage(openBrowserStorage, wait),
    codec: CODEC,
    locks: browserLocks,
    newId,
    newProject,
    clock,
    timer: wait,
    pause: () => wait(0),
  });
  const show = ({ view }: ProjectFile): void => {
    if (view === '') return;
    const settings = settingsOf(parseViewQuery(view).view);
    // Not a step: the history of what was opened begins here, anew, which is how that is told.
    store.setState((state) => ({ view: { ...state.view, ...settings }, history: { ...NO_HISTORY } }));
  };
  warnBeforeLoss(store);
  await keeper.start();
  return {
    projects: async () => (await keeper.projects()).toSorted((a, b) => b.openedSerial - a.openedSerial),
    open: (id) => keeper.open(id),
    startNew: () => keeper.create(newProject()),
    startSample: async () => {
      const { file, selection, surroundings } = sampleProject(store.getState().view.locale, newId(), clock());
      await keeper.create(file.project);
      show(file);
      actions.changeView({ selection, page: 'map' });
      actions.requestMap({ type: 'fit-box', box: surroundings });
    },
    openFile: async (file) => {
      await keeper.create({ ...file.project, id: newId() });
      show(file);
    },
    addFile: ({ project }) => actions.apply({ type: 'project-added', project }),
    remove: (id) => keeper.remove(id),
    versions: () => keeper.versions(),
    restore: (counter) => keeper.restore(counter),
    takeOver: () => keeper.takeOver(),
    quarantined: () => keeper.quarantined(),
    writeFile: () => {
      const { project, view } = store.getState();
      return writeProjectFile({ project, view: toViewQuery(view), savedAt: clock() });
    },
    readFile: readProjectFile,
  };
}

/** Eight letters and digits: enough for the projects and candidates of one person. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
