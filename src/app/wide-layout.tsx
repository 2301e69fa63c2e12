import { Suspense } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Legend } from '@/panels/legend/legend';
import { MapTools } from '@/panels/map-tools/map-tools';
import { Notices } from '@/panels/notices/notices';
import { ScenarioCard } from '@/panels/scenario/scenario-card';
import { StatusBar } from '@/panels/status-bar/status-bar';
import { isDrawingTool } from '@/store/drawing-tool';
import { CompareTraySlot } from './compare-tray-slot';
import { DrawCard, MeasureCard, SiteSheet } from './panels-on-demand';
import { TaskTabs } from './task-tabs';

const CARD =
  'pointer-events-auto flex min-h-0 flex-col overflow-hidden rounded-card border border-line bg-paper shadow-card';

/**
 * Cards left and right of the free map, legend and status along its lower edge. On a tablet the sheet
 * takes the room of the task card while something is selected: two cards would leave no map. While an outline is drawn, the map has
 * the room of the sheet and the legend.
 */
export function WideLayout() {
  const { t } = useWords();
  const hasSelection = useApp((state) => state.view.selection.type !== 'none');
  const isDrawing = useApp((state) => isDrawingTool(state.tool));
  return (
    <div className="pointer-events-none absolute inset-x-3 top-19 bottom-3 flex gap-3">
      <aside
        aria-label={t('common.landmark.tasks')}
        className={`${CARD} w-[348px] shrink-0 ${hasSelection && !isDrawing ? 'max-[1100px]:hidden' : ''}`}
      >
        <TaskTabs />
      </aside>
      <div className="@container relative flex min-w-0 flex-1 flex-col justify-end gap-3">
        <Notices className="top-0 right-14 left-0" />
        <div className="flex min-h-0 flex-1 items-start justify-end gap-3">
          <Suspense>
            <MeasureCard />
          </Suspense>
          {isDrawing && (
            <Suspense>
              <DrawCard />
            </Suspense>
          )}
          <MapTools />
        </div>
        <div className="flex flex-wrap items-end justify-between gap-3">
          <div className="flex flex-col items-start gap-3">
            <ScenarioCard />
            {!isDrawing && <Legend />}
          </div>
          {!isDrawing && <CompareTraySlot />}
          <StatusBar />
        </div>
      </div>
      {hasSelection && (
        <aside
          aria-label={t('common.landmark.sheet')}
          className={`${CARD} w-[372px] shrink-0 ${isDrawing ? 'hidden' : ''}`}
        >
          <Suspense>
            <SiteSheet />
          </Suspense>
        </aside>
      )}
    </div>
  );
}
