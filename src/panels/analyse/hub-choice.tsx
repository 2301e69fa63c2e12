import { useMemo, useState } from 'react';
import { foldText } from '@/domain/fold-text';
import type { Hub, HubKind } from '@/domain/hub';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { selectDataInYear } from '@/store/selectors';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { ToggleChip } from '@/ui/toggle-chip';

/** Kinds that land is judged by its nearness to; the others are on the map only. */
const KINDS: readonly HubKind[] = ['seaport', 'airport', 'border-gate', 'interchange'];

/** Hubs to draw rings round, by kind; a few typed letters leave those that fit. */
export function HubChoice() {
  const { t } = useWords();
  const hubs = useApp((state) => selectDataInYear(state).hubs);
  const [text, setText] = useState('');
  const wanted = foldText(text);
  const fitting = useMemo(
    () => hubs.filter(({ name }) => foldText(`${name.vi} ${name.en}`).includes(wanted)),
    [hubs, wanted],
  );
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={t('analyse.around.search')}
        placeholder={t('analyse.around.search')}
        value={text}
        onChange={setText}
      />
      <div className="flex max-h-44 flex-col gap-2 overflow-y-auto py-0.5">
        {KINDS.map((kind) => (
          <KindGroup key={kind} kind={kind} hubs={fitting.filter((hub) => hub.kind === kind)} />
        ))}
        {fitting.length === 0 && <p className="text-muted">{t('explore.search.none')}</p>}
      </div>
    </div>
  );
}

function KindGroup({ kind, hubs }: { kind: HubKind; hubs: readonly Hub[] }) {
  const { t, text } = useWords();
  const { toggleRing, changeRings } = useActions();
  const around = useApp((state) => state.view.rings.around);
  const missing = hubs.filter(({ id }) => !around.includes(id)).map(({ id }) => id);
  if (hubs.length === 0) return null;
  const title = t(`hub.kind.${kind}`);
  return (
    <fieldset aria-label={title} className="flex flex-col gap-1">
      <div className="flex items-center justify-between">
        <span className="text-xs text-muted">{title}</span>
        {missing.length > 1 && (
          <Button look="quiet" onPress={() => changeRings({ around: [...around, ...missing] })}>
            {t('analyse.around.kind-all', { kind: title.toLocaleLowerCase() })}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap gap-1.5">
        {hubs.map((hub) => (
          <ToggleChip
            key={hub.id}
            value={hub.id}
            attributes={{ 'data-testid': 'ring-hub', 'data-hub-id': hub.id }}
            isSelected={around.includes(hub.id)}
            onChange={() => toggleRing(hub.id)}
          >
            <span className="max-w-64 truncate">{text(hub.name)}</span>
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}
