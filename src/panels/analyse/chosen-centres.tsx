import { centreName } from '@/i18n/centre-name';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { RemovableChip } from '@/ui/removable-chip';

/** What rings are drawn round, each taken away by a press. */
export function ChosenCentres() {
  const words = useWords();
  const { t } = words;
  const { toggleRing, changeRings } = useActions();
  const around = useApp((state) => state.view.rings.around);
  const hubs = useApp((state) => state.data.hubs);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {around.map((id) => {
        const name = centreName(id, hubs, words);
        return (
          <RemovableChip
            key={id}
            title={name}
            removeLabel={t('analyse.around.remove', { name })}
            onRemove={() => toggleRing(id)}
          />
        );
      })}
      {around.length > 1 && (
        <Button look="quiet" onPress={() => changeRings({ around: [] })}>
          {t('analyse.around.clear')}
        </Button>
      )}
    </div>
  );
}
