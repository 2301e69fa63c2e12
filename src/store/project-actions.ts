import { applyEdit, type Edit } from '@/domain/edit';
import { type History, moveInHistory, type Settings, settingsOf, stepOf, withStep } from '@/domain/history';
import type { Project } from '@/domain/project';
import type { AppState, AppStore } from './app-store';

/** Verbs that change the project. Nothing else does. */
export function createProjectActions(store: AppStore) {
  return {
    /** Makes one change, as one step of undo. False: the project cannot be changed now, and nothing was. */
    apply: (edit: Edit): boolean => apply(store, edit),
    undo: (): void => move(store, 'undo'),
    redo: (): void => move(store, 'redo'),
  };
}

function apply(store: AppStore, edit: Edit): boolean {
  const state = store.getState();
  const { project, projectStatus, view, history } = state;
  if (projectStatus !== 'open') return false;
  const next = applyEdit(project, edit);
  if (next === project) return true;
  const gesture = edit.type === 'decision-changed' ? edit.gesture : undefined;
  const isGoingOn =
    gesture !== undefined && history.past.at(-1)?.gesture === gesture && history.future.length === 0;
  const step = {
    ...stepOf(edit, project),
    project,
    settings: settingsOf(view),
    ...(gesture === undefined ? {} : { gesture }),
  };
  store.setState(changed(state, next, isGoingOn ? history : withStep(history, step)));
  return true;
}

function move(store: AppStore, direction: 'undo' | 'redo'): void {
  const { project, projectStatus, view, history } = store.getState();
  if (projectStatus !== 'open') return;
  const moved = moveInHistory(history, direction, { project, settings: settingsOf(view) });
  if (!moved) return;
  const settings: Settings = moved.settings;
  store.setState((state) => ({
    ...changed(state, moved.project, moved.history),
    ...(moved.project === project ? { savedState: state.savedState } : {}),
    view: { ...state.view, ...settings },
  }));
}

/** A project that has changed is not saved until somebody says so. */
function changed(
  { savedState }: AppState,
  project: Project,
  history: History,
): Pick<AppState, 'project' | 'history' | 'savedState'> {
  return { project, history, savedState: savedState === 'memory-only' ? savedState : 'unsaved' };
}
