import { MAPPED_FIELDS } from '@/domain/attribute-mapping';
import type { ImportChoices, ImportReport } from '@/domain/import-report';
import { useWords } from '@/i18n/use-words';
import { Disclosure } from '@/ui/disclosure';
import { SelectField } from '@/ui/select-field';

type MappingChoiceProps = {
  readonly report: ImportReport;
  readonly onChoose: (part: Partial<ImportChoices>) => void;
};

/** No column is called so: names of columns are given a mark of their own. */
const NONE = 'none';
const MARK = '=';

/** Which column of the file is which of our fields. */
export function MappingChoice({ report: { columns, mapping }, onChoose }: MappingChoiceProps) {
  const { t } = useWords();
  const choices = [
    { id: NONE, title: t('importFile.mapping.none') },
    ...columns.map(({ name, sample }) => ({
      id: MARK + name,
      title: sample === '' ? name : `${name} (${sample})`,
    })),
  ];
  return (
    <Disclosure title={t('importFile.mapping.title')}>
      <div className="flex flex-col gap-2 py-1">
        {MAPPED_FIELDS.map((field) => (
          <SelectField
            key={field}
            label={t(`importFile.mapping.${field}`)}
            testId={`mapping-${field}`}
            choices={choices}
            selected={mapping[field] === null ? NONE : MARK + mapping[field]}
            onSelect={(id) =>
              onChoose({ mapping: { ...mapping, [field]: id === NONE ? null : id.slice(MARK.length) } })
            }
          />
        ))}
        <p className="text-xs text-muted">{t('importFile.mapping.rest')}</p>
      </div>
    </Disclosure>
  );
}
