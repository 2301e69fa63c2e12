import { ringCriteria } from '@/domain/decision/criterion';
import { criteriaOf } from '@/domain/decision/decision-table';
import { PENDING } from '@/domain/finding';
import { ringCentres } from '@/domain/ring-choice';
import type { RingQuestion } from '@/domain/ring-table';
import type { AnalysisPort } from './analysis-port';
import type { AppState, AppStore } from './app-store';
import { askNewest, setFinding } from './ask-newest';
import { requestStability } from './request-stability';
import { selectRankingQuestion } from './select-decision';
import { selectDataInYear } from './selectors';

/**
 * Keeps the ranking, and with it its stability, in step with the requirement, the sites and their
 * figures while a page shows them; and the shares that the requirement asks for, at any time. The
 * comparison shows those in the rings of the map too.
 */
export function requestRanking(store: AppStore, port: AnalysisPort): void {
  const rank = askNewest(store, 'ranking', port.rank);
  requestStability(store, port);
  const shares = askNewest(store, 'criterionShares', port.rings);

  const askShares = (state: AppState): void => {
    const question = shareQuestion(state);
    if (question.centres.length > 0) shares(question);
    else setFinding(store, 'criterionShares', PENDING);
  };
  let askedRanking: unknown = null;
  let sharesOf: readonly unknown[] = [];
  const follow = (state: AppState): void => {
    const { dataStatus, findings, project, view } = state;
    if (dataStatus !== 'ready' || findings.proximity.type !== 'ready') return;
    // Other distances are other sites: shares of those before are gone with them.
    const rings = view.page === 'compare' ? view.rings : null;
    const parts = [project.decision.requirement, view.year, findings.proximity, rings];
    if (parts.some((part, place) => part !== sharesOf[place])) {
      sharesOf = parts;
      askShares(state);
    }
    if (view.page !== 'compare' && view.page !== 'sheet') return;
    const question = selectRankingQuestion(store.getState());
    if (question === askedRanking) return;
    askedRanking = question;
    rank(question);
  };
  follow(store.getState());
  store.subscribe(follow);
}

function shareQuestion(state: AppState): RingQuestion {
  const { project, view } = state;
  const shown = view.page === 'compare' ? ringCriteria(view.rings) : [];
  const criteria = [...criteriaOf(project.decision.requirement), ...shown];
  const shares = criteria.flatMap((one) => (one.type === 'share' ? one : []));
  const around = [...new Set(shares.map(({ centre }) => centre))];
  const metres = shares.map(({ kilometres }) => kilometres * 1000);
  return {
    centres: ringCentres({ around, radiiKilometres: [], isDissolved: false }, selectDataInYear(state).hubs),
    radiiMetres: [...new Set(metres)].sort((a, b) => a - b),
    isDissolved: false,
    year: view.year,
  };
}
