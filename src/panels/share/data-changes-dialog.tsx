import { ArrowRight } from 'lucide-react';
import type { FigureChange } from '@/domain/kept-view';
import type { Zone } from '@/domain/zone';
import { figureLabel } from '@/i18n/figure-label';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { Button } from '@/ui/button';
import { ModalDialog } from '@/ui/modal-dialog';

/** What the province has published anew since a link, a picture or a sheet was made. */
export function DataChangesDialog() {
  const { t } = useWords();
  const { openDialog } = useActions();
  const changes = useApp((state) => state.dataChanges);
  const zones = useApp((state) => state.data.zones);
  const close = (): void => openDialog({ type: 'none' });
  if (!changes) return null;
  const { madeWith, now, figures, goneZones } = changes;
  return (
    <ModalDialog
      title={t('share.changes.title')}
      closeLabel={t('common.action.close')}
      onClose={close}
      size="card"
      testId="data-changes"
    >
      <div className="flex flex-col gap-3">
        <p>{t('share.changes.versions', { madeWith: madeWith ?? '–', now: now ?? '–' })}</p>
        <p className="text-muted">
          {t(figures.length + goneZones.length > 0 ? 'share.changes.some' : 'share.changes.none')}
        </p>
        <ul className="flex flex-col gap-1">
          {figures.map((change) => (
            <ChangeRow
              key={`${change.siteId} ${change.code}`}
              change={change}
              zone={zones.find(({ id }) => id === change.siteId)}
            />
          ))}
          {goneZones.map((id) => (
            <li key={id} data-testid="data-change" data-site-id={id} className="border-t border-line py-2">
              {t('share.changes.gone', { id })}
            </li>
          ))}
        </ul>
        <div>
          <Button look="primary" onPress={close}>
            {t('share.changes.go')}
          </Button>
        </div>
      </div>
    </ModalDialog>
  );
}

function ChangeRow({ change, zone }: { change: FigureChange; zone: Zone | undefined }) {
  const { t } = useWords();
  const { code, siteId, unit } = change;
  const held = zone?.figures.find((figure) => figure.code === code);
  const was = { code, unit, value: change.value, method: 'declared', asOf: null, sources: [] } as const;
  return (
    <li
      data-testid="data-change"
      data-site-id={siteId}
      className="flex flex-wrap items-baseline gap-x-3 border-t border-line py-2"
    >
      <span className="min-w-40 flex-1">
        <span className="font-medium">{zone?.name ?? siteId}</span>
        <span className="block text-xs text-muted">{t(figureLabel(code))}</span>
      </span>
      <span className="inline-flex items-center gap-2">
        <FigureValue figure={was} className="text-muted" />
        <ArrowRight aria-label={t('share.changes.now')} size={14} />
        <FigureValue figure={held ? { ...held, value: change.now } : { ...was, value: change.now }} />
      </span>
    </li>
  );
}
