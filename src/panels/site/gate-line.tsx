import { DoorOpen } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { selectGate } from '@/store/selectors';
import { Button } from '@/ui/button';
import { PositionText } from './position-text';

/** Where the site's gate is, if the user has set it, and the way to set it on the map. */
export function GateLine({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const { startTool, setGate } = useActions();
  const gate = useApp((state) => selectGate(state, siteId));
  const isPicking = useApp((state) => state.tool.type === 'pick-gate');
  return (
    <div className="flex flex-wrap items-center gap-2 text-[13px]">
      <Button
        look="quiet"
        data-testid="gate-pick"
        onPress={() => startTool(isPicking ? { type: 'browse' } : { type: 'pick-gate', siteId })}
      >
        <DoorOpen aria-hidden size={16} />
        {t(isPicking ? 'proximity.gate.stop' : gate ? 'proximity.gate.move' : 'proximity.gate.set')}
      </Button>
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
