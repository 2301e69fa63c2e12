import type { AnalysisPort } from '@/store/analysis-port';
import { AnalysisClient } from '@/workers/analysis-client';
import AnalysisWorker from '@/workers/analysis-worker?worker';

/** The worker is warm by the time the data is there. */
export function startAnalysis(): AnalysisPort {
  const worker = new AnalysisWorker({ name: 'analysis' });
  const client = new AnalysisClient(worker);
  return {
    load: (sites, targets) => client.load(sites, targets),
    proximity: (question, tellProgress) => client.proximity(question, tellProgress),
    rings: (question) => client.rings(question),
    alongRoad: (question) => client.alongRoad(question),
    overlaps: () => client.overlaps(),
    rank: (question) => client.rank(question),
    stability: (question, tellProgress) => client.stability(question, tellProgress),
    accuracy: () => client.accuracy(),
    cancel: () => client.cancel(),
  };
}
