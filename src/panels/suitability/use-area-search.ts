import { useState } from 'react';
import { findingValue } from '@/domain/finding';
import type { Problem } from '@/domain/problem';
import { useActions, useAppStore, usePorts } from '@/panels/app-context';
import { selectSuitabilityCriteria } from '@/store/select-suitability';

/** More than this are not looked at one by one. */
const MOST_AREAS = 8;

type Search =
  | { readonly type: 'idle' }
  | { readonly type: 'searching'; readonly progress: number }
  | { readonly type: 'failed'; readonly problem: Problem };

/** Seeks the best land on the cells that are shown, beside the zones and the user's own sites. */
export function useAreaSearch() {
  const store = useAppStore();
  const { suitability } = usePorts();
  const { showSuggestions } = useActions();
  const [search, setSearch] = useState<Search>({ type: 'idle' });
  const find = async (hectares: number): Promise<void> => {
    const state = store.getState();
    const field = findingValue(state.findings.suitability);
    if (!field) return;
    const criteria = selectSuitabilityCriteria(state);
    setSearch({ type: 'searching', progress: 0 });
    const port = await suitability();
    const answer = await port.areas(
      {
        hectares,
        count: MOST_AREAS,
        criteria,
        excludes: state.view.heat.excludes,
        taken: state.project.candidates.flatMap(({ geometry }) =>
          geometry.type === 'Point' ? [] : geometry,
        ),
      },
      (progress) => setSearch((now) => (now.type === 'searching' ? { ...now, progress } : now)),
    );
    if (answer.ok) showSuggestions({ areas: answer.value, criteria, field });
    const isOver = answer.ok || answer.problem.code === 'analysis-cancelled';
    setSearch(isOver ? { type: 'idle' } : { type: 'failed', problem: answer.problem });
  };
  const cancel = async (): Promise<void> => (await suitability()).cancel();
  return { search, find, cancel };
}
