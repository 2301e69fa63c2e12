import { Camera, ClipboardCopy } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { IconButton } from '@/ui/icon-button';
import { useSnapshot } from './use-snapshot';

/** One press, one picture: saved, or put on the clipboard. */
export function SnapshotTools() {
  const { t } = useWords();
  const { outcome, run } = useSnapshot();
  const isBusy = outcome === 'busy';
  return (
    <>
      <hr className="mx-1.5 my-0.5 border-line" />
      <IconButton
        tooltipSide="left"
        label={t('snapshot.save')}
        data-testid="snapshot-save"
        isPending={isBusy}
        onPress={() => run(false)}
      >
        <Camera aria-hidden size={18} />
      </IconButton>
      {/* On a phone the tools have no room for both, and a picture is passed on as a file. */}
      <div className="contents max-[900px]:hidden">
        <IconButton
          tooltipSide="left"
          label={t('snapshot.copy')}
          data-testid="snapshot-copy"
          isPending={isBusy}
          onPress={() => run(true)}
        >
          <ClipboardCopy aria-hidden size={18} />
        </IconButton>
      </div>
      <p role="status" data-testid="snapshot-outcome" data-outcome={outcome} className="sr-only">
        {outcome !== 'none' && t(`snapshot.${outcome}`)}
      </p>
    </>
  );
}
