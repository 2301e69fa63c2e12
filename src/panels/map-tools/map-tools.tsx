import { Maximize, Minus, Navigation, Plus, Ruler, SquareDashed } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { IconButton } from '@/ui/icon-button';

const SnapshotTools = lazy(() =>
  import('@/panels/snapshot/snapshot-tools').then((file) => ({ default: file.SnapshotTools })),
);

/** What is done to the map itself. A measure tool is put away by pressing it again. */
export function MapTools({ className = '' }: { className?: string }) {
  const { t } = useWords();
  const { requestMap, startTool } = useActions();
  const tool = useApp((state) => state.tool.type);
  const isMapReady = useApp((state) => state.mapStatus !== 'unavailable');
  const hasLaterWords = useHasLaterWords();
  const toggle = (type: 'measure-distance' | 'measure-area'): void =>
    startTool({ type: tool === type ? 'browse' : type });
  const side = { tooltipSide: 'left', isDisabled: !isMapReady } as const;
  return (
    <section
      aria-label={t('tools.label')}
      className={`pointer-events-auto shrink-0 overflow-hidden rounded-card border border-line bg-paper p-0.5 shadow-card ${className}`}
    >
      <div role="toolbar" aria-orientation="vertical" aria-label={t('tools.label')} className="flex flex-col">
        <IconButton {...side} label={t('tools.zoom-in')} onPress={() => requestMap({ type: 'zoom-in' })}>
          <Plus aria-hidden size={18} />
        </IconButton>
        <IconButton {...side} label={t('tools.zoom-out')} onPress={() => requestMap({ type: 'zoom-out' })}>
          <Minus aria-hidden size={18} />
        </IconButton>
        <IconButton {...side} label={t('tools.north')} onPress={() => requestMap({ type: 'reset-north' })}>
          <Navigation aria-hidden size={18} className="-rotate-45" />
        </IconButton>
        <IconButton
          {...side}
          label={t('tools.province')}
          onPress={() => requestMap({ type: 'fit-province' })}
        >
          <Maximize aria-hidden size={18} />
        </IconButton>
        <hr className="mx-1.5 my-0.5 border-line" />
        <IconButton
          {...side}
          label={t('tools.distance')}
          isActive={tool === 'measure-distance'}
          onPress={() => toggle('measure-distance')}
        >
          <Ruler aria-hidden size={18} />
        </IconButton>
        <IconButton
          {...side}
          label={t('tools.area')}
          isActive={tool === 'measure-area'}
          onPress={() => toggle('measure-area')}
        >
          <SquareDashed aria-hidden size={18} />
        </IconButton>
        {hasLaterWords && isMapReady && (
          <Suspense>
            <SnapshotTools />
          </Suspense>
        )}
      </div>
    </section>
  );
}
