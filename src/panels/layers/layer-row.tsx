import { ChevronDown, ChevronUp, Info } from 'lucide-react';
import { useState } from 'react';
import type { LayerState } from '@/domain/map-layer';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { DragHandle } from '@/ui/drag-handle';
import { IconButton } from '@/ui/icon-button';
import { Slider } from '@/ui/slider';
import { Switch } from '@/ui/switch';
import { LayerDetail } from './layer-detail';

type LayerRowProps = {
  readonly layer: LayerState;
  readonly place: number;
  readonly isLast: boolean;
  readonly onMove: (place: number) => void;
};

export function LayerRow({ layer, place, isLast, onMove }: LayerRowProps) {
  const { t } = useWords();
  const { setLayerVisible, setLayerOpacity } = useActions();
  const [isDetailed, setIsDetailed] = useState(false);
  const name = t(`layers.name.${layer.id}`);
  const percent = t('layers.percent', { percent: Math.round(layer.opacity * 100) });
  return (
    <li data-testid="layer-row" data-layer={layer.id} className="border-b border-line py-1 last:border-b-0">
      <div className="grid grid-cols-[auto_auto_minmax(0,1fr)_auto_auto] items-center gap-x-1">
        <div className="row-span-2 max-[900px]:row-span-1">
          <DragHandle label={t('layers.move', { name })} place={place} onMove={onMove} />
        </div>
        <div className="row-span-2 max-[900px]:row-span-1">
          <Switch
            label={t('layers.show', { name })}
            testId="layer-toggle"
            isSelected={layer.visible}
            onChange={(visible) => setLayerVisible(layer.id, visible)}
          />
        </div>
        <div
          className={`truncate px-1.5 leading-5 max-[900px]:col-span-2 ${layer.visible ? '' : 'text-muted'}`}
        >
          {name}
        </div>
        <div className="col-start-3 row-start-2 flex items-center gap-1 max-[900px]:col-span-3 max-[900px]:col-start-1">
          <Slider
            label={t('layers.opacity', { name })}
            testId="layer-opacity"
            value={layer.opacity}
            isDisabled={!layer.visible}
            onChange={(opacity) => setLayerOpacity(layer.id, opacity)}
          />
          <span className="w-10 shrink-0 text-right text-xs text-muted">{percent}</span>
        </div>
        <div className="col-start-4 row-span-2 row-start-1 flex max-[900px]:col-span-2 max-[900px]:row-start-2">
          <IconButton
            label={t('layers.up', { name })}
            isDisabled={place === 0}
            onPress={() => onMove(place - 1)}
          >
            <ChevronUp aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={t('layers.down', { name })}
            isDisabled={isLast}
            onPress={() => onMove(place + 1)}
          >
            <ChevronDown aria-hidden size={16} />
          </IconButton>
        </div>
        <div className="col-start-5 row-span-2 row-start-1 max-[900px]:row-span-1">
          <IconButton
            label={t('layers.about', { name })}
            isActive={isDetailed}
            onPress={() => setIsDetailed(!isDetailed)}
          >
            <Info aria-hidden size={16} />
          </IconButton>
        </div>
      </div>
      {isDetailed && <LayerDetail id={layer.id} />}
    </li>
  );
}
