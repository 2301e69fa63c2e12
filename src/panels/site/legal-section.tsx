import type { LegalBasis } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { CardSection } from '@/ui/card-section';

/** The acts that the zone rests on; that none is held is said, not left out. */
export function LegalSection({ legalBasis }: { legalBasis: readonly LegalBasis[] }) {
  const { t, text, date } = useWords();
  return (
    <CardSection title={t('site.legal.title')}>
      {legalBasis.length === 0 && <p className="text-muted">{t('figure.missing')}</p>}
      <ul className="flex flex-col gap-1.5">
        {legalBasis.map((act) => (
          <li key={act.title.vi}>
            {text(act.title)}
            <span className="block text-xs text-muted">
              {act.date === null ? t('figure.detail.undated') : date(act.date)}
            </span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
