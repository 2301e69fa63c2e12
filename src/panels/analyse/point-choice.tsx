import { Crosshair } from 'lucide-react';
import { useState } from 'react';
import { ringPointId } from '@/domain/ring-choice';
import { parseTypedPosition } from '@/domain/typed-position';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';

/** Any point: pressed on the map, or typed in degrees or in VN-2000. */
export function PointChoice() {
  const { t } = useWords();
  const { startTool, toggleRing } = useActions();
  const isPicking = useApp((state) => state.tool.type === 'pick-ring-point');
  const around = useApp((state) => state.view.rings.around);
  const [text, setText] = useState('');
  const [isBroken, setIsBroken] = useState(false);
  const apply = (): void => {
    if (text.trim() === '') return;
    const position = parseTypedPosition(text);
    setIsBroken(position === undefined);
    if (!position) return;
    const id = ringPointId(position);
    if (!around.includes(id)) toggleRing(id);
    setText('');
  };
  return (
    <div className="flex flex-col gap-1.5">
      <Button
        data-testid="ring-pick-point"
        onPress={() => startTool({ type: isPicking ? 'browse' : 'pick-ring-point' })}
      >
        <Crosshair aria-hidden size={16} />
        {t(isPicking ? 'analyse.around.stop-picking' : 'analyse.around.point')}
      </Button>
      {isPicking && (
        <p role="status" className="text-xs text-muted">
          {t('analyse.around.picking')}
        </p>
      )}
      <TextField
        label={t('analyse.around.typed')}
        placeholder="20,951; 107,062"
        value={text}
        onChange={(next) => {
          setText(next);
          setIsBroken(false);
        }}
        onEnter={apply}
        error={isBroken ? t('analyse.around.typed-bad') : null}
        testId="ring-point-typed"
        hasVisibleLabel
      />
    </div>
  );
}
