import { useCallback, useMemo } from 'react';
import { NO_FILTER } from '@/domain/zone-filter';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { selectListedZones } from '@/store/selectors';
import { Button } from '@/ui/button';
import { ChoiceList } from '@/ui/choice-list';
import { CompareButtonsSlot } from './compare-buttons-slot';
import { RowDistances } from './row-distances';
import { ZoneRow } from './zone-row';

/** The zones that fit. Pointing at a row marks the zone on the map, choosing it goes there. */
export function ZoneList() {
  const { t, locale } = useWords();
  const { hover, visit } = useActions();
  const zones = useApp(selectListedZones);
  const communes = useApp((state) => state.data.communes);
  const selection = useApp((state) => state.view.selection);
  const pointed = useApp((state) => state.hovered);
  const communesByCode = useMemo(
    () => new Map(communes.map((commune) => [commune.code, commune])),
    [communes],
  );
  const point = useCallback(
    (id: string | null) => hover(id === null ? { type: 'none' } : { type: 'zone', id }),
    [hover],
  );
  return (
    <ChoiceList
      label={t('explore.list.label')}
      testId="zone-list"
      items={zones}
      selectedId={selection.type === 'zone' ? selection.id : null}
      pointedId={pointed.type === 'zone' ? pointed.id : null}
      onChoose={(id) => visit({ type: 'zone', id })}
      onPoint={point}
      nameOf={(zone) => (locale === 'vi' ? zone.name : zone.nameEn)}
      itemAttributes={(zone) => ({
        'data-testid': 'zone-row',
        'data-zone-id': zone.id,
        'data-kind': zone.kind,
        'data-status': zone.status,
      })}
      renderItem={(zone) => (
        <ZoneRow zone={zone} communes={communesByCode} distances={<RowDistances siteId={zone.id} />} />
      )}
      beside={(list) => <CompareButtonsSlot list={list} />}
      emptyState={<NothingFits />}
      className="min-h-0 flex-1 overflow-y-auto max-[900px]:flex-none max-[900px]:overflow-visible"
    />
  );
}

function NothingFits() {
  const { t } = useWords();
  const { changeFilter } = useActions();
  return (
    <div data-testid="zone-list-empty" className="p-4">
      <p className="font-semibold">{t('explore.list.none')}</p>
      <p className="mt-1 mb-3 text-muted">{t('explore.list.none-hint')}</p>
      <Button onPress={() => changeFilter(NO_FILTER)}>{t('explore.filter.reset')}</Button>
    </div>
  );
}
