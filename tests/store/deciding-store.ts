import type { Decision } from '@/domain/decision/decision';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { setFinding } from '@/store/ask-newest';
import { makeCandidate, makeProject } from '../domain/make-candidate';
import { makeProximityTable } from '../domain/make-proximity-table';
import { makeZone } from '../domain/make-zone';

const KILOMETRES = { park: 4, cluster: 9, own: 20 } as const;

/** A store with a park, a cluster, an economic zone and a candidate, and how far each is from everything. */
export function decidingStore() {
  const store = createAppStore();
  const zones = [
    makeZone({ id: 'whole', kind: 'economic-zone' }),
    makeZone({ id: 'park', declaredHectares: 300 }),
    makeZone({ id: 'cluster', kind: 'industrial-cluster', declaredHectares: 60 }),
  ];
  store.setState({
    data: { ...NO_REFERENCE_DATA, zones },
    dataStatus: 'ready',
    project: makeProject({ candidates: [makeCandidate({ id: 'own' })] }),
    projectStatus: 'open',
  });
  const actions = createActions(store);
  /** @param factor of the usual distances */
  const showDistances = (factor = 1): void => {
    const rows = Object.entries(KILOMETRES).map(([id, kilometres]) => {
      const answer = { metres: 1000 * kilometres * factor, errorMetres: 1500, nearestId: 'x' };
      return [id, { interchange: answer, seaport: answer, airport: answer, 'border-gate': answer }] as const;
    });
    setFinding(store, 'proximity', { type: 'ready', value: makeProximityTable(Object.fromEntries(rows)) });
  };
  const decide = (change: (decision: Decision) => Decision): void => {
    const { decision } = store.getState().project;
    actions.apply({ type: 'decision-changed', aspect: 'requirement', decision: change(decision) });
  };
  return { store, actions, showDistances, decide };
}
