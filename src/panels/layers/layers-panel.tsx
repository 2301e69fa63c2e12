import { useState } from 'react';
import type { MapLayerId } from '@/domain/map-layer';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { BasemapChoice } from './basemap-choice';
import { LayerRow } from './layer-row';

/** What is drawn, how strongly, and what covers what; and the ground under it. */
export function LayersPanel() {
  const { t } = useWords();
  const { moveLayer, resetLayers } = useActions();
  const layers = useApp((state) => state.view.layers);
  const [said, setSaid] = useState('');
  const move = (id: MapLayerId, place: number): void => {
    const target = Math.max(0, Math.min(place, layers.length - 1));
    moveLayer(id, target);
    setSaid(t('layers.moved', { name: t(`layers.name.${id}`), place: target + 1, total: layers.length }));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 py-3">
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-xs font-semibold tracking-wide text-muted uppercase">{t('layers.title')}</h2>
        <Button look="quiet" data-testid="layers-reset" onPress={resetLayers}>
          {t('layers.reset')}
        </Button>
      </div>
      <p className="mb-1 text-xs text-muted">{t('layers.hint')}</p>
      <ol aria-label={t('layers.title')}>
        {layers.map((layer, place) => (
          <LayerRow
            key={layer.id}
            layer={layer}
            place={place}
            isLast={place === layers.length - 1}
            onMove={(to) => move(layer.id, to)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <BasemapChoice />
    </div>
  );
}
