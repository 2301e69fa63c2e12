import { Check, Link } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { Button } from '@/ui/button';

type Outcome = 'none' | 'copied' | 'failed';

const SHOWN_MS = 2500;

/** Copies the address, which carries the view and the selection. */
export function CopyLinkButton() {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => {
    setOutcome(await copyAddress());
    setTimeout(() => setOutcome('none'), SHOWN_MS);
  };
  const Icon = outcome === 'copied' ? Check : Link;
  return (
    <>
      <Button onPress={() => void copy()}>
        <Icon aria-hidden size={16} />
        {t('site.share')}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'self-center text-xs text-danger' : 'sr-only'}>
        {outcome === 'none' ? '' : t(`common.share.${outcome}`)}
      </span>
    </>
  );
}

/** The clipboard may be denied, or absent on a page that is not served securely. */
async function copyAddress(): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return 'copied';
  } catch {
    return 'failed';
  }
}
