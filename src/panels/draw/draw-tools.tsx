import { MapPin, Pentagon, RectangleHorizontal } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';

const TOOLS = [
  { type: 'draw-polygon', word: 'draw.polygon', Icon: Pentagon },
  { type: 'draw-rectangle', word: 'draw.rectangle', Icon: RectangleHorizontal },
  { type: 'draw-point', word: 'draw.point', Icon: MapPin },
] as const;

/** The ways to draw a new site. Pressed again, a tool is put away. */
export function DrawTools() {
  const { t } = useWords();
  const { startTool } = useActions();
  const tool = useApp((state) => state.tool.type);
  const canDraw = useApp((state) => state.projectStatus === 'open' && state.mapStatus !== 'unavailable');
  return (
    <fieldset aria-label={t('draw.label')} className="flex flex-wrap gap-1.5">
      {TOOLS.map(({ type, word, Icon }) => (
        <Button
          key={type}
          data-testid={type}
          look={tool === type ? 'primary' : 'plain'}
          isDisabled={!canDraw}
          onPress={() => startTool({ type: tool === type ? 'browse' : type })}
        >
          <Icon aria-hidden size={16} />
          {t(word)}
        </Button>
      ))}
    </fieldset>
  );
}
