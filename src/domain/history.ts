import { DECISION_ASPECTS, type DecisionAspect } from './decision/decision';
import type { CandidateChange, Edit } from './edit';
import type { Project } from './project';
import type { ViewState } from './view-state';

/** What of the view is part of the work, and comes back with undo: not where one looks, but what is asked. */
export const SETTINGS = [
  'filter',
  'sort',
  'year',
  // Before the origin, which may change with a gate: the first that changes names the step.
  'gates',
  'origin',
  'rings',
  'layers',
  'basemap',
  'compare',
  'heat',
] as const;
export type Settings = Pick<ViewState, (typeof SETTINGS)[number]>;

type DecisionStep = `decision-${DecisionAspect}`;

/** What a step did, as a code: the words are `project.step.<name>`. */
export const STEP_NAMES = [
  'candidates-added',
  'candidates-removed',
  'outline-changed',
  'gate-changed',
  'attributes-changed',
  'candidate-split',
  'candidates-merged',
  'boundaries-set',
  'boundary-removed',
  'project-added',
  'project-renamed',
  'version-restored',
  'view-filter',
  'view-sort',
  'view-year',
  'view-origin',
  'view-rings',
  'view-gates',
  'view-layers',
  'view-basemap',
  'view-compare',
  'view-heat',
  ...DECISION_ASPECTS.map((aspect): DecisionStep => `decision-${aspect}`),
] as const;
type StepName = (typeof STEP_NAMES)[number];

export type Step = {
  readonly name: StepName;
  /** What it was done to, for the words: the name of a candidate, a count. Empty: nothing to say. */
  readonly subject: string;
  readonly project: Project;
  readonly settings: Settings;
  /** Of the edit that made it, where it can go on in the next edit. */
  readonly gesture?: number;
};

/** Steps hold what stood before them (past) or after them (future); nearest last. */
export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const NO_HISTORY: History = { past: [], future: [] };

/** Unchanged parts are shared between steps, so that even large projects keep them all. */
const MOST_STEPS = 500;

export function withStep({ past }: History, step: Step): History {
  return { past: [...past.slice(1 - MOST_STEPS), step], future: [] };
}

/** Steps of settings that were made before their project was there. */
export function onProject({ past, future }: History, project: Project): History {
  const moved = (step: Step): Step => ({ ...step, project });
  return { past: past.map(moved), future: future.map(moved) };
}

export type Moved = { readonly history: History; readonly project: Project; readonly settings: Settings };

/** One step back, or forward. null: there is none. */
export function moveInHistory(
  history: History,
  direction: 'undo' | 'redo',
  now: { readonly project: Project; readonly settings: Settings },
): Moved | null {
  const from = direction === 'undo' ? history.past : history.future;
  const to = direction === 'undo' ? history.future : history.past;
  const step = from.at(-1);
  if (!step) return null;
  const left = from.slice(0, -1);
  const kept = [...to, { ...step, ...now }];
  return {
    history: direction === 'undo' ? { past: left, future: kept } : { past: kept, future: left },
    project: step.project,
    settings: step.settings,
  };
}

export function settingsOf(view: ViewState): Settings {
  const { filter, sort, year, origin, rings, gates, layers, basemap, compare, heat } = view;
  return { filter, sort, year, origin, rings, gates, layers, basemap, compare, heat };
}

export function stepOf(edit: Edit, project: Project): Pick<Step, 'name' | 'subject'> {
  switch (edit.type) {
    case 'candidate-changed':
      return { name: changeName(edit.change), subject: nameOf(project, edit.id) };
    case 'candidates-added':
      return { name: edit.type, subject: nameOrCount(edit.candidates.map(({ name }) => name)) };
    case 'candidates-changed':
      return {
        name: changeName(edit.change),
        subject: nameOrCount(edit.ids.map((id) => nameOf(project, id))),
      };
    case 'candidates-removed':
    case 'candidate-split':
    case 'candidates-merged':
      return { name: edit.type, subject: nameOrCount(edit.ids.map((id) => nameOf(project, id))) };
    case 'boundaries-set':
      return { name: edit.type, subject: nameOrCount(edit.boundaries.map(({ zoneId }) => zoneId)) };
    case 'boundary-removed':
      return { name: edit.type, subject: edit.zoneId };
    case 'project-renamed':
      return { name: edit.type, subject: edit.name };
    case 'project-added':
      return { name: edit.type, subject: edit.project.name };
    case 'decision-changed':
      return { name: `decision-${edit.aspect}`, subject: '' };
    case 'version-restored':
      return { name: edit.type, subject: '' };
  }
}

function changeName(change: CandidateChange): StepName {
  if (change.geometry !== undefined) return 'outline-changed';
  return change.gate === undefined ? 'attributes-changed' : 'gate-changed';
}

function nameOf(project: Project, id: string): string {
  return project.candidates.find((candidate) => candidate.id === id)?.name ?? id;
}

function nameOrCount(names: readonly string[]): string {
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : String(names.length);
}
