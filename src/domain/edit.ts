import type { Candidate } from './candidate';
import { withValidReadmissions } from './decision/change-readmissions';
import type { Decision, DecisionAspect } from './decision/decision';
import type { Project, ZoneBoundary } from './project';

/** What of a candidate can be changed in place. */
export type CandidateChange = Partial<Omit<Candidate, 'id'>>;

/** One gesture of the user that changes the project: one step of undo, one save. */
export type Edit =
  | { readonly type: 'candidates-added'; readonly candidates: readonly Candidate[] }
  | { readonly type: 'candidates-removed'; readonly ids: readonly string[] }
  | { readonly type: 'candidate-changed'; readonly id: string; readonly change: CandidateChange }
  | {
      readonly type: 'candidates-changed';
      readonly ids: readonly string[];
      readonly change: CandidateChange;
    }
  /** Parts stand for the whole, or the whole for its parts. */
  | {
      readonly type: 'candidate-split' | 'candidates-merged';
      readonly ids: readonly string[];
      readonly by: readonly Candidate[];
    }
  | { readonly type: 'boundaries-set'; readonly boundaries: readonly ZoneBoundary[] }
  | { readonly type: 'boundary-removed'; readonly zoneId: string }
  | { readonly type: 'project-renamed'; readonly name: string }
  /** `gesture`: edits of one gesture, such as a slider that is dragged, are one step of undo. */
  | {
      readonly type: 'decision-changed';
      readonly aspect: DecisionAspect;
      readonly decision: Decision;
      readonly gesture?: number;
    }
  /** What another project holds is added to this one. */
  | { readonly type: 'project-added'; readonly project: Project }
  /** An earlier version takes the place of all that stands. */
  | { readonly type: 'version-restored'; readonly project: Project };

/** The project after the edit. The same object comes back where the edit changes nothing. */
export function applyEdit(project: Project, edit: Edit): Project {
  switch (edit.type) {
    case 'candidates-added':
      return edit.candidates.length === 0 ? project : withCandidates(project, edit.candidates);
    case 'candidates-removed':
      return without(project, edit.ids);
    case 'candidate-changed':
      return change(project, edit.id, edit.change);
    case 'candidates-changed':
      return changeAll(project, edit.ids, edit.change);
    case 'candidate-split':
    case 'candidates-merged':
      return withCandidates(without(project, edit.ids), edit.by);
    case 'boundaries-set':
      return setBoundaries(project, edit.boundaries);
    case 'project-added':
      return withProject(project, edit.project);
    case 'boundary-removed':
      return dropBoundary(project, edit.zoneId);
    case 'project-renamed':
      return edit.name === project.name ? project : { ...project, name: edit.name };
    case 'decision-changed':
      return edit.decision === project.decision
        ? project
        : { ...project, decision: withValidReadmissions(project.decision, edit.decision) };
    case 'version-restored':
      return { ...edit.project, id: project.id };
  }
}

/** An id that stands already is given a free neighbour: what is added never takes the place of what stands. */
function withCandidates(project: Project, added: readonly Candidate[]): Project {
  const taken = new Set(project.candidates.map(({ id }) => id));
  const fresh = added.map((candidate) => {
    const id = freeId(candidate.id, taken);
    taken.add(id);
    return id === candidate.id ? candidate : { ...candidate, id };
  });
  return { ...project, candidates: [...project.candidates, ...fresh] };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

function without(project: Project, ids: readonly string[]): Project {
  const gone = new Set(ids);
  const candidates = project.candidates.filter(({ id }) => !gone.has(id));
  return candidates.length === project.candidates.length ? project : { ...project, candidates };
}

function change(project: Project, id: string, part: CandidateChange): Project {
  const at = project.candidates.findIndex((candidate) => candidate.id === id);
  const before = project.candidates[at];
  if (!before || !isOther(before, part)) return project;
  return { ...project, candidates: project.candidates.with(at, { ...before, ...part }) };
}

function changeAll(project: Project, ids: readonly string[], part: CandidateChange): Project {
  const named = new Set(ids);
  const changes = (one: Candidate): boolean => named.has(one.id) && isOther(one, part);
  if (!project.candidates.some(changes)) return project;
  const candidates = project.candidates.map((one) => (changes(one) ? { ...one, ...part } : one));
  return { ...project, candidates };
}

/** Whether a change says anything but what stands already. */
function isOther(candidate: Candidate, part: CandidateChange): boolean {
  return Object.entries({ ...candidate, ...part }).some(
    ([name, value]) => candidate[name as keyof Candidate] !== value,
  );
}

function withProject(project: Project, { candidates, boundaries }: Project): Project {
  const joined = candidates.length === 0 ? project : withCandidates(project, candidates);
  return boundaries.length === 0 ? joined : setBoundaries(joined, boundaries);
}

function setBoundaries(project: Project, boundaries: readonly ZoneBoundary[]): Project {
  const set = new Set(boundaries.map(({ zoneId }) => zoneId));
  const others = project.boundaries.filter(({ zoneId }) => !set.has(zoneId));
  return { ...project, boundaries: [...others, ...boundaries] };
}

function dropBoundary(project: Project, zoneId: string): Project {
  const boundaries = project.boundaries.filter((boundary) => boundary.zoneId !== zoneId);
  return boundaries.length === project.boundaries.length ? project : { ...project, boundaries };
}
