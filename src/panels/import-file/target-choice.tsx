import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { SelectField } from '@/ui/select-field';
import type { ImportTarget } from './use-confirm-import';

const NEW = 'new';

/** A single outline may be a new site, or the better boundary of a zone that stands. */
export function TargetChoice({
  target,
  onChoose,
}: {
  target: ImportTarget;
  onChoose: (target: ImportTarget) => void;
}) {
  const { t } = useWords();
  const zones = useApp((state) => state.data.zones);
  return (
    <SelectField
      label={t('importFile.target.label')}
      testId="import-target"
      selected={target.type === 'zone' ? target.zoneId : NEW}
      onSelect={(id) => onChoose(id === NEW ? { type: 'candidates' } : { type: 'zone', zoneId: id })}
      choices={[
        { id: NEW, title: t('importFile.target.candidate') },
        ...zones.map(({ id, name }) => ({ id, title: t('importFile.target.zone', { name }) })),
      ]}
    />
  );
}
