import { useWords } from '@/i18n/use-words';
import type { SheetPreview } from '@/store/sheet-port';
import { CardSection } from '@/ui/card-section';

/** What is wanted and is not on the sheet: a print must not lack anything in silence. */
export function UnplacedWords({ preview }: { preview: SheetPreview | null }) {
  const { t } = useWords();
  if (!preview || preview.omitted.length + preview.unplaced.length === 0) return null;
  return (
    <CardSection title={t('composer.missing.title')}>
      <ul className="flex flex-col gap-0.5 text-[13px]" data-testid="sheet-missing">
        {preview.omitted.map((part) => (
          <li key={part}>{t('composer.missing.part', { part: t(`composer.parts.${part}`) })}</li>
        ))}
        {preview.unplaced.map(({ id, name, reason }) => (
          <li key={id}>{t(`composer.missing.${reason}`, { name })}</li>
        ))}
      </ul>
    </CardSection>
  );
}
