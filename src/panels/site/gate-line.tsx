import { DoorOpen, Keyboard } from 'lucide-react';
import { useState } from 'react';
import { candidateById } from '@/domain/candidate-by-id';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { selectGate } from '@/store/selectors';
import { Button } from '@/ui/button';
import { GateCoordinates } from './gate-coordinates';
import { PositionText } from './position-text';

/** Where the site's gate is, if the user has set it, and the ways to set it: on the map, or typed. */
export function GateLine({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const { startTool, setGate } = useActions();
  const gate = useApp((state) => selectGate(state, siteId));
  const isPicking = useApp((state) => state.tool.type === 'pick-gate');
  const hasMap = useApp((state) => state.mapStatus !== 'unavailable');
  const canChange = useApp(
    ({ project, projectStatus }) =>
      projectStatus === 'open' || candidateById(project.candidates, siteId) === undefined,
  );
  const hasWords = useHasLaterWords();
  const [isTyping, setIsTyping] = useState(false);
  if (!canChange) return gate && <PositionText position={gate} />;
  return (
    <div className="flex flex-wrap items-center gap-2 text-[13px]">
      {hasMap && (
        <Button
          look="quiet"
          data-testid="gate-pick"
          onPress={() => startTool(isPicking ? { type: 'browse' } : { type: 'pick-gate', siteId })}
        >
          <DoorOpen aria-hidden size={16} />
          {t(isPicking ? 'proximity.gate.stop' : gate ? 'proximity.gate.move' : 'proximity.gate.set')}
        </Button>
      )}
      {hasWords && (
        <Button
          look="quiet"
          data-testid="gate-type"
          aria-expanded={isTyping}
          onPress={() => setIsTyping(!isTyping)}
        >
          <Keyboard aria-hidden size={16} />
          {t('candidates.gate.type')}
        </Button>
      )}
      {isTyping && <GateCoordinates siteId={siteId} onDone={() => setIsTyping(false)} />}
      {gate && (
        <>
          <PositionText position={gate} />
          <Button look="quiet" data-testid="gate-remove" onPress={() => setGate(siteId, null)}>
            {t('proximity.gate.remove')}
          </Button>
        </>
      )}
      {isPicking && (
        <p role="status" className="w-full text-xs text-muted">
          {t('proximity.gate.picking')}
        </p>
      )}
    </div>
  );
}
