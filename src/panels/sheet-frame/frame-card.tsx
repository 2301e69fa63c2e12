import { useWords } from '@/i18n/use-words';
import { useApp, useAppStore } from '@/panels/app-context';
import { closeFrame, composeFrame, undoFrameStep } from '@/store/sheet-frame';
import { Button } from '@/ui/button';

/** While the paper of a sheet lies on the map: its scale, and how to go on. It stands over the task card, where it covers nothing of the map. */
export function FrameCard() {
  const { t, number } = useWords();
  const store = useAppStore();
  const frame = useApp((state) => state.sheetFrame);
  if (!frame) return null;
  const { paper, scaleDenominator } = frame.settings;
  return (
    <section
      data-testid="frame-card"
      aria-label={t('composer.frame.open')}
      className="pointer-events-auto absolute bottom-3 left-3 z-30 flex w-[348px] max-w-[calc(100%-1.5rem)] flex-col gap-1.5 rounded-card border border-line bg-paper p-3 shadow-card max-[900px]:w-auto max-[900px]:right-3"
    >
      <h2 className="text-xs font-semibold tracking-wide text-muted uppercase">{t('composer.frame.open')}</h2>
      <p data-testid="frame-scale" data-value={scaleDenominator} className="text-lg font-semibold">
        {paper.type === 'format' ? `${paper.format} · ` : ''}1 : {number(scaleDenominator, 0)}
      </p>
      <p className="text-xs text-muted">{t('composer.frame.hint')}</p>
      <p className="text-xs text-muted max-[900px]:hidden">{t('composer.frame.keyboard')}</p>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button look="primary" data-testid="frame-compose" onPress={() => composeFrame(store)}>
          {t('composer.frame.compose')}
        </Button>
        <Button isDisabled={frame.earlier.length === 0} onPress={() => undoFrameStep(store)}>
          {t('composer.frame.undo')}
        </Button>
        <Button look="quiet" onPress={() => closeFrame(store)}>
          {t('composer.frame.cancel')}
        </Button>
      </div>
    </section>
  );
}
