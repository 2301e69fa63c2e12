import { Suspense, useEffect, useRef, useState } from 'react';
import type { Selection } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Legend } from '@/panels/legend/legend';
import { MapTools } from '@/panels/map-tools/map-tools';
import { Notices } from '@/panels/notices/notices';
import { ScenarioCard } from '@/panels/scenario/scenario-card';
import { StatusBar } from '@/panels/status-bar/status-bar';
import { isDrawingTool } from '@/store/drawing-tool';
import { CardRail } from './card-rail';
import { CompareTraySlot } from './compare-tray-slot';
import { DrawCard, MeasureCard, SiteSheet } from './panels-on-demand';
import { TaskTabs } from './task-tabs';

const CARD =
  'pointer-events-auto flex min-h-0 flex-col overflow-hidden rounded-card border border-line bg-paper shadow-card';

/**
 * Cards left and right of the free map, legend and status along its lower edge. On a tablet two cards would
 * leave no map: while something is selected, one of them is a rail at its edge, the task card first. While
 * an outline is drawn, the map has the room of the sheet and the legend.
 */
export function WideLayout() {
  const { t } = useWords();
  const selection = useApp((state) => state.view.selection);
  const tab = useApp((state) => state.view.tab);
  const isDrawing = useApp((state) => isDrawingTool(state.tool));
  const { card, tasks, sheet, show } = useOneOfTwoCards(selection);
  const hasSheet = selection.type !== 'none' && !isDrawing;
  return (
    <div className="pointer-events-none absolute inset-x-3 top-19 bottom-3 flex gap-3">
      {hasSheet && card === 'sheet' && (
        <CardRail side="left" title={t(`common.tab.${tab}`)} onPress={() => show('tasks')} />
      )}
      <aside
        ref={tasks}
        tabIndex={-1}
        aria-label={t('common.landmark.tasks')}
        className={`${CARD} w-[348px] shrink-0 ${hasSheet && card === 'sheet' ? 'max-[1100px]:hidden' : ''}`}
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
      {hasSheet && card === 'tasks' && (
        <CardRail side="right" title={t('common.landmark.sheet')} onPress={() => show('sheet')} />
      )}
      {selection.type !== 'none' && (
        <aside
          ref={sheet}
          tabIndex={-1}
          aria-label={t('common.landmark.sheet')}
          className={`${CARD} w-[372px] shrink-0 ${isDrawing ? 'hidden' : card === 'tasks' ? 'max-[1100px]:hidden' : ''}`}
        >
          <Suspense>
            <SiteSheet />
          </Suspense>
        </aside>
      )}
    </div>
  );
}

/** Which card a tablet shows: the sheet of what was selected last, until the other is asked for. */
function useOneOfTwoCards(selection: Selection) {
  const [asked, setAsked] = useState<Selection | null>(null);
  const tasks = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  const card = asked === selection ? 'tasks' : 'sheet';
  useEffect(() => {
    // The rail that was pressed is gone: the focus goes to what came in its place.
    if (isPressed.current) (card === 'tasks' ? tasks : sheet).current?.focus();
    isPressed.current = false;
  }, [card]);
  return {
    card,
    tasks,
    sheet,
    show: (next: 'tasks' | 'sheet'): void => {
      isPressed.current = true;
      setAsked(next === 'tasks' ? selection : null);
    },
  };
}
