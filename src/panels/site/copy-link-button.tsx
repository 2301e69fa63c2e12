import { Check, Link } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useCopy } from '@/panels/share/use-copy';
import { Button } from '@/ui/button';

/** Copies the address, which carries the view and the selection. */
export function CopyLinkButton() {
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  const Icon = outcome === 'copied' ? Check : Link;
  return (
    <>
      <Button onPress={() => void copy(window.location.href)}>
        <Icon aria-hidden size={16} />
        {t('site.share')}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'self-center text-xs text-danger' : 'sr-only'}>
        {outcome === 'none' ? '' : t(`common.share.${outcome}`)}
      </span>
    </>
  );
}
