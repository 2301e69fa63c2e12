import { useMemo } from 'react';
import type { SheetContent } from '@/domain/sheet-content';
import { useApp, useAppStore } from '@/panels/app-context';
import { sheetContent } from './sheet-content';

/** What a sheet of the present view is made of. The same object until something of it is another. */
export function useSheetContent(): SheetContent {
  const store = useAppStore();
  const data = useApp((state) => state.data);
  const project = useApp((state) => state.project);
  const view = useApp((state) => state.view);
  const proximity = useApp((state) => state.findings.proximity);
  const rings = useApp((state) => state.findings.rings);
  const basemaps = useApp((state) => state.basemaps);
  const heat = useApp((state) => state.findings.suitability);
  const stability = useApp(({ findings }) =>
    findings.stability.type === 'ready' ? findings.stability.value : null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the content is made of
  return useMemo(
    () => sheetContent(store.getState()),
    [store, data, project, view, proximity, rings, heat, stability, basemaps],
  );
}
