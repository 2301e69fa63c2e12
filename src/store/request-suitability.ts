import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import type { Result } from '@/domain/result';
import type { SuitabilityField, SuitabilityQuestion } from '@/domain/suitability';
import { suitabilityGround } from '@/domain/suitability-ground';
import type { AppState, AppStore } from './app-store';
import { askNewest } from './ask-newest';
import { isSuitabilityShown } from './is-suitability-shown';
import { selectSuitabilityCriteria } from './select-suitability';
import type { SuitabilityPort } from './suitability-port';

type Asked = SuitabilityQuestion & { readonly data: ReferenceData };

/**
 * Keeps the distances of the heat map in step with the data, the year and the criteria, while its layer
 * is shown. Weights and curves change nothing here: the map colours by itself.
 */
export function requestSuitability(store: AppStore, openPort: () => Promise<SuitabilityPort>): void {
  let loaded: ReferenceData | null = null;
  let asked: Asked | null = null;
  let port: SuitabilityPort | null = null;

  const answer = async (
    { data, ...question }: Asked,
    tellProgress: (progress: number) => void,
  ): Promise<Result<SuitabilityField, Problem>> => {
    port ??= await openPort();
    if (data !== loaded) {
      const ground = await port.load(suitabilityGround(data));
      if (!ground.ok) return ground;
      loaded = data;
    }
    return await port.field(question, tellProgress);
  };
  const ask = askNewest(store, 'suitability', answer);

  const follow = (state: AppState): void => {
    if (state.dataStatus !== 'ready' || !isSuitabilityShown(state)) return;
    const wanted: Asked = {
      data: state.data,
      cells: state.view.heat.cells,
      targets: selectSuitabilityCriteria(state).map(({ target }) => target),
      year: state.view.year,
    };
    if (asked && isSame(asked, wanted)) return;
    asked = wanted;
    ask(wanted);
  };
  /** Switched off, it stops; switched on again, what was not finished is asked for anew. */
  const stop = (state: AppState): void => {
    if (state.findings.suitability.type === 'ready') return;
    asked = null;
    port?.cancel();
  };

  follow(store.getState());
  store.subscribe((state, before) => {
    if (!isSuitabilityShown(state) && isSuitabilityShown(before)) stop(state);
    else follow(state);
  });
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.data === other.data &&
    one.cells === other.cells &&
    one.year === other.year &&
    one.targets.join() === other.targets.join()
  );
}
