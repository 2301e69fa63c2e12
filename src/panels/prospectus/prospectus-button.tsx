import { FileText } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { Button } from '@/ui/button';

const ProspectusDialog = lazy(() =>
  import('./prospectus-dialog').then((file) => ({ default: file.ProspectusDialog })),
);

type ProspectusButtonProps = {
  /** In the order of their pages. */
  readonly siteIds: readonly string[];
  /** Of the one site; without it the button speaks of how many there are. */
  readonly title?: string;
};

/** Opens what a prospectus of these sites is made of. */
export function ProspectusButton({ siteIds, title }: ProspectusButtonProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const hasWords = useHasLaterWords();
  if (!hasWords) return null;
  return (
    <>
      <Button
        data-testid="prospectus-open"
        isDisabled={siteIds.length === 0}
        {...(title === undefined ? {} : { 'aria-label': t('prospectus.title-of', { name: title }) })}
        onPress={() => setIsOpen(true)}
      >
        <FileText aria-hidden size={16} />
        {title === undefined
          ? t('prospectus.dialog.several', { count: siteIds.length })
          : t('prospectus.open')}
      </Button>
      {isOpen && (
        <Suspense>
          <ProspectusDialog siteIds={siteIds} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
