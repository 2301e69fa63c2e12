import { Suspense, useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Legend } from '@/panels/legend/legend';
import { MapTools } from '@/panels/map-tools/map-tools';
import { Notices } from '@/panels/notices/notices';
import { ScenarioCard } from '@/panels/scenario/scenario-card';
import { StatusBar } from '@/panels/status-bar/status-bar';
import { isDrawingTool } from '@/store/drawing-tool';
import { BottomSheet, type SheetStop } from '@/ui/bottom-sheet';
import { CompareTraySlot } from './compare-tray-slot';
import { DrawCard, MeasureCard, SiteSheet } from './panels-on-demand';
import { TaskTabs } from './task-tabs';

/**
 * One sheet at the bottom holds the tasks, or what is selected; the map keeps the rest. While an outline is
 * drawn, the map is what is worked on: all that is not needed for it makes room until the tool is put away.
 */
export function NarrowLayout() {
  const { t } = useWords();
  const [stop, setStop] = useState<SheetStop>('half');
  const hasSelection = useApp((state) => state.view.selection.type !== 'none');
  const isDrawing = useApp((state) => isDrawingTool(state.tool));
  useEffect(() => {
    if (isDrawing) setStop('half');
  }, [isDrawing]);
  return (
    <div className="pointer-events-none absolute inset-0 flex flex-col pt-30">
      <Notices className="inset-x-3 top-32" />
      {stop === 'full' ? (
        <span className="flex-1" />
      ) : (
        <div className="flex min-h-0 flex-1 justify-between gap-2 p-2">
          <div className="flex min-w-0 flex-col items-start justify-between gap-2">
            {!isDrawing && (
              <>
                <div className="flex flex-col items-start gap-2">
                  <Legend />
                  <ScenarioCard />
                </div>
                <div className="flex min-w-0 flex-col items-start gap-2">
                  <Suspense>
                    <MeasureCard />
                  </Suspense>
                  <StatusBar />
                </div>
              </>
            )}
          </div>
          <div className="shrink-0">
            <MapTools />
          </div>
        </div>
      )}
      {isDrawing && (
        <Suspense>
          <DrawCard />
        </Suspense>
      )}
      {stop === 'peek' && !isDrawing && (
        <div className="px-2 pb-2 empty:hidden">
          <CompareTraySlot />
        </div>
      )}
      {/* Not taken away: it is as it was when the tool is put away. */}
      <div className={isDrawing ? 'hidden' : 'contents'}>
        <BottomSheet
          stop={stop}
          onStopChange={setStop}
          label={hasSelection ? t('common.landmark.sheet') : t('common.landmark.tasks')}
          handleLabel={t('common.sheet.handle')}
        >
          {/* Over the map where it has the room, else over what is in the sheet. */}
          {stop !== 'peek' && (
            <div className="shrink-0 px-2 pb-1 empty:hidden">
              <CompareTraySlot />
            </div>
          )}
          <Suspense>{hasSelection ? <SiteSheet /> : <TaskTabs />}</Suspense>
        </BottomSheet>
      </div>
    </div>
  );
}
