import type { ComponentType } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, usePorts } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { ModalDialog } from '@/ui/modal-dialog';
import { ExplorePicture, MeasurePicture, SheetPicture } from './step-pictures';

type Step = { readonly id: 'step1' | 'step2' | 'step3'; readonly Picture: ComponentType };

const STEPS: readonly Step[] = [
  { id: 'step1', Picture: ExplorePicture },
  { id: 'step2', Picture: SheetPicture },
  { id: 'step3', Picture: MeasurePicture },
];

/** What can be done here, in three steps. Leaving it in any way counts as having seen it. */
export function WelcomeDialog({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useWords();
  const { notify, changeView } = useActions();
  const { projectDesk } = usePorts();
  const openSample = (): void => {
    onDismiss();
    projectDesk()
      .then((desk) => desk.startSample())
      // Where its sites are listed.
      .then(() => changeView({ tab: 'candidates' }))
      .catch((error: unknown) =>
        notify({ code: 'storage-failed', severity: 'error', detail: String(error) }),
      );
  };
  return (
    <ModalDialog
      size="card"
      title={t('welcome.title')}
      closeLabel={t('common.action.close')}
      onClose={onDismiss}
      testId="welcome"
    >
      <p className="mb-4 max-[480px]:mb-2 max-[480px]:text-sm">{t('welcome.lead')}</p>
      <ol className="grid gap-4 min-[700px]:grid-cols-3 max-[700px]:gap-2">
        {STEPS.map(({ id, Picture }, index) => (
          <li key={id} className="flex gap-3 min-[700px]:flex-col max-[700px]:items-center">
            <span className="shrink-0 overflow-hidden rounded-control border border-line bg-land max-[700px]:w-24">
              <Picture />
            </span>
            <span className="min-w-0">
              <strong className="block font-semibold">
                {index + 1}. {t(`welcome.${id}.title`)}
              </strong>
              <span className="block text-muted max-[480px]:text-xs">{t(`welcome.${id}.text`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-xs text-muted max-[480px]:mt-2">{t('welcome.honesty')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button look="primary" onPress={onDismiss}>
          {t('welcome.start')}
        </Button>
        <Button data-testid="open-sample" onPress={openSample}>
          {t('welcome.sample')}
        </Button>
        <span className="text-xs text-muted">{t('welcome.again')}</span>
      </div>
    </ModalDialog>
  );
}
