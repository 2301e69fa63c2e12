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
      <div className="flex items-center gap-1">
        <DragHandle label={t('layers.move', { name })} place={place} onMove={onMove} />
        <Switch
          label={t('layers.show', { name })}
          testId="layer-toggle"
          isSelected={layer.visible}
          onChange={(visible) => setLayerVisible(layer.id, visible)}
        />
        <div className="min-w-0 flex-1">
          <div className={`truncate px-1.5 leading-5 ${layer.visible ? '' : 'text-muted'}`}>{name}</div>
          <div className="flex items-center gap-1">
            <Slider
              label={t('layers.opacity', { name })}
              testId="layer-opacity"
              value={layer.opacity}
              isDisabled={!layer.visible}
              onChange={(opacity) => setLayerOpacity(layer.id, opacity)}
            />
            <span className="w-10 shrink-0 text-right text-xs text-muted">{percent}</span>
          </div>
        </div>
        <div className="flex shrink-0">
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
