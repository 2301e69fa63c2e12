import { useEffect, useRef, useState } from 'react';
import { candidateById } from '@/domain/candidate-by-id';
import { readTypedGate } from '@/domain/typed-gate';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';

type GateCoordinatesProps = { readonly siteId: string; readonly onDone: () => void };

/** The gate by its coordinates, in degrees or in the survey plane: as good a way as pressing on the map. */
export function GateCoordinates({ siteId, onDone }: GateCoordinatesProps) {
  const { t, number } = useWords();
  const { setGate } = useActions();
  const geometry = useApp(
    ({ data, project }) =>
      (candidateById(project.candidates, siteId) ?? data.zones.find(({ id }) => id === siteId))?.geometry ??
      null,
  );
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not handed back: newer browsers answer with a promise, and React takes what comes back for a clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const refuse = (why: string): void => {
    setError(why);
    // It stands below the field, which may be at the edge of the sheet.
    requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'nearest' }));
  };
  const apply = (): void => {
    const gate = readTypedGate(text, geometry);
    if (gate.ok) {
      setGate(siteId, gate.value);
      onDone();
    } else if (gate.problem.type === 'far')
      refuse(t('candidates.gate.far', { distance: number(gate.problem.metres / 1000, 0) }));
    else refuse(t('analyse.around.typed-bad'));
  };
  return (
    <div ref={box} className="flex w-full scroll-mb-2 items-start gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          label={t('candidates.gate.coordinates')}
          placeholder={t('candidates.gate.placeholder')}
          hasVisibleLabel
          isFocusedAtFirst
          value={text}
          onChange={(next) => {
            setText(next);
            setError(null);
          }}
          onEnter={apply}
          error={error}
          testId="gate-coordinates"
        />
      </div>
      <span className="mt-5">
        <Button data-testid="gate-apply" onPress={apply} isDisabled={text.trim() === ''}>
          {t('candidates.gate.apply')}
        </Button>
      </span>
    </div>
  );
}
