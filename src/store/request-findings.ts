import { PENDING } from '@/domain/finding';
import { candidateSites, isSameCandidateSites, referenceTargets, zoneSites } from '@/domain/reference-sites';
import { ringCentres } from '@/domain/ring-choice';
import type { RingQuestion } from '@/domain/ring-table';
import type { Site } from '@/domain/site';
import type { ViewState } from '@/domain/view-state';
import type { AnalysisPort } from './analysis-port';
import type { AppState, AppStore } from './app-store';
import { askNewest, setFinding } from './ask-newest';
import { selectDataInYear } from './selectors';

/**
 * Keeps `findings` in step with what they follow from: asks again when sites, targets or the question
 * change. Of questions that come faster than answers, only the newest is asked; an answer to an older
 * one is shown as `before` at most.
 */
export function requestFindings(store: AppStore, port: AnalysisPort): void {
  const proximity = askNewest(store, 'proximity', port.proximity);
  const rings = askNewest(store, 'rings', port.rings);
  const overlaps = askNewest(store, 'overlaps', port.overlaps);
  const alongRoad = askNewest(store, 'alongRoad', port.alongRoad);
  const accuracy = askNewest(store, 'accuracy', port.accuracy);
  const askProximity = ({ view: { origin, year } }: AppState): void => proximity({ origin, year });
  const askRings = (state: AppState): void => {
    const question = ringQuestion(state);
    if (question.centres.length > 0 && question.radiiMetres.length > 0) rings(question);
    else setFinding(store, 'rings', PENDING);
  };
  const askAlongRoad = ({ view: { selection, year, origin } }: AppState): void => {
    if (selection.type === 'zone' || selection.type === 'candidate')
      alongRoad({ siteId: selection.id, year, origin });
  };
  const askAccuracy = ({ view, findings }: AppState): void => {
    if (view.page === 'accuracy' && findings.accuracy.type === 'pending') accuracy(undefined);
  };
  const load = async (state: AppState): Promise<void> => {
    if (state.dataStatus !== 'ready') return;
    const loaded = await port.load(sitesOf(state), referenceTargets(state.data));
    if (!loaded.ok) {
      for (const name of ['proximity', 'rings', 'alongRoad', 'overlaps'] as const)
        setFinding(store, name, { type: 'failed', problem: loaded.problem });
      return;
    }
    const now = store.getState();
    askProximity(now);
    askRings(now);
    askAlongRoad(now);
    overlaps(undefined);
  };

  /** A cancel ends both where both were worked on. */
  const repeatFailed = (state: AppState): void => {
    if (state.findings.proximity.type === 'failed') askProximity(state);
    if (state.findings.overlaps.type === 'failed') overlaps(undefined);
  };

  /** What in the view each question follows. */
  const questions: readonly Question[] = [
    { ask: askProximity, follows: ['year', 'origin'] },
    { ask: askRings, follows: ['year', 'rings'] },
    { ask: askAlongRoad, follows: ['year', 'selection', 'origin'] },
    { ask: askAccuracy, follows: ['page'] },
  ];

  askAccuracy(store.getState());
  void load(store.getState());
  store.subscribe((state, before) => {
    const { view, dataStatus, data } = state;
    const isOtherSites =
      data !== before.data ||
      view.gates !== before.view.gates ||
      !isSameCandidateSites(state.project.candidates, before.project.candidates);
    if (isOtherSites || dataStatus !== before.dataStatus) void load(state);
    if (state.analysisRequest !== before.analysisRequest) {
      if (state.analysisRequest?.action === 'cancel') port.cancel();
      else repeatFailed(state);
    }
    if (dataStatus !== 'ready' || view === before.view) return;
    for (const { ask, follows } of questions)
      if (follows.some((part) => view[part] !== before.view[part])) ask(state);
  });
}

function sitesOf({ data, view, project }: AppState): readonly Site[] {
  return [...zoneSites(data, view.gates), ...candidateSites(project.candidates)];
}

type Question = {
  readonly ask: (state: AppState) => void;
  readonly follows: readonly (keyof ViewState)[];
};

function ringQuestion(state: AppState): RingQuestion {
  const { rings, year } = state.view;
  return {
    centres: ringCentres(rings, selectDataInYear(state).hubs),
    radiiMetres: rings.radiiKilometres.map((kilometres) => kilometres * 1000),
    isDissolved: rings.isDissolved,
    year,
  };
}
