import { Columns3, X } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { PlainIconButton } from '@/ui/plain-icon-button';
import { RemovableChip } from '@/ui/removable-chip';
import { useComparedSites } from './use-compared-sites';

/** The sites that are chosen, over the map: each can be taken out, and all be laid side by side. */
export function CompareTray() {
  const { t } = useWords();
  const { changeView, toggleCompared } = useActions();
  const { sites, gone } = useComparedSites();
  if (sites.length + gone.length === 0) return null;
  return (
    <section
      aria-label={t('compare.tray.label')}
      data-testid="compare-tray"
      className="pointer-events-auto mx-auto flex max-w-full items-center gap-2 rounded-card border border-line bg-paper py-1.5 pr-1.5 pl-3 shadow-card max-[900px]:pl-1.5"
    >
      <ul className="flex min-w-0 flex-wrap gap-1.5 max-[900px]:flex-nowrap max-[900px]:overflow-x-auto">
        {sites.map(({ id, name }) => (
          <li key={id} data-site-id={id} className="max-w-44 shrink-0">
            <RemovableChip
              title={name}
              removeLabel={t('compare.column.remove', { name })}
              onRemove={() => toggleCompared(id)}
            />
          </li>
        ))}
        {gone.length > 0 && (
          <li className="self-center text-xs text-caution">{t('compare.gone', { count: gone.length })}</li>
        )}
        {sites.length === 1 && (
          <li className="self-center text-xs whitespace-nowrap text-muted">{t('compare.tray.another')}</li>
        )}
      </ul>
      <span className="ml-auto flex shrink-0 items-center gap-1">
        <Button
          look={sites.length > 1 ? 'primary' : 'plain'}
          data-testid="compare-open"
          onPress={() => changeView({ page: 'compare' })}
        >
          <Columns3 aria-hidden size={16} />
          {t('compare.tray.open')}
        </Button>
        <PlainIconButton label={t('compare.tray.clear')} onPress={() => changeView({ compare: [] })}>
          <X aria-hidden size={16} />
        </PlainIconButton>
      </span>
    </section>
  );
}
