import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, usePorts } from '@/panels/app-context';
import type { SharePort } from '@/store/share-port';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { ModalDialog } from '@/ui/modal-dialog';
import { RadioList } from '@/ui/radio-list';
import { TextArea } from '@/ui/text-area';
import { embedCode } from './embed-code';
import { useCopy } from './use-copy';

const FORMS = ['short', 'full', 'embed'] as const;
type Form = (typeof FORMS)[number];

/** Chat programs and mail cut longer addresses now and then. */
const SAFE_LETTERS = 2000;

/** The view for somebody else: as a link that is read, as one that holds all, or within another page. */
export function ShareDialog() {
  const { t, number } = useWords();
  const { openDialog } = useActions();
  const { sharing } = usePorts();
  const candidates = useApp((state) => state.project.candidates.length);
  const [port, setPort] = useState<SharePort | null>(null);
  const [form, setForm] = useState<Form>('short');
  const [withProject, setWithProject] = useState(false);
  const { outcome, copy } = useCopy();
  useEffect(() => {
    void sharing().then(setPort);
  }, [sharing]);
  const text = port ? textOf(port, form, withProject) : '';
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <ModalDialog
      title={t('share.title')}
      closeLabel={t('common.action.close')}
      onClose={() => openDialog({ type: 'none' })}
      size="card"
      testId="share-dialog"
    >
      <div className="flex flex-col gap-4">
        <RadioList
          label={t('share.form')}
          testId="share-form"
          choices={FORMS.map((id) => ({ id, title: t(`share.forms.${id}`), note: t(`share.notes.${id}`) }))}
          selected={form}
          onSelect={(id) => setForm(FORMS.find((one) => one === id) ?? 'short')}
        />
        {form === 'full' && (
          <Checkbox
            isSelected={withProject}
            onChange={setWithProject}
            isDisabled={candidates === 0}
            testId="share-with-project"
          >
            {t('share.withProject', { count: candidates })}
          </Checkbox>
        )}
        <TextArea
          label={t(form === 'embed' ? 'share.code' : 'share.link')}
          rows={4}
          value={text}
          isReadOnly
          testId="share-text"
          onChange={() => undefined}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            look="primary"
            data-testid="share-copy"
            isDisabled={text === ''}
            onPress={() => void copy(text)}
          >
            <Icon aria-hidden size={16} />
            {t('share.copy')}
          </Button>
          <p role="status" className="min-w-0 flex-1 text-[13px] text-muted">
            {outcome === 'none'
              ? text.length > SAFE_LETTERS
                ? t('share.long', { letters: number(text.length, 0) })
                : ''
              : t(`common.share.${outcome}`)}
          </p>
        </div>
      </div>
    </ModalDialog>
  );
}

function textOf(port: SharePort, form: Form, withProject: boolean): string {
  if (form === 'full') return port.fullLink(withProject);
  const link = port.shortLink();
  return form === 'embed' ? embedCode(link) : link;
}
