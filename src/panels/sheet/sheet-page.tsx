import { useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, usePorts } from '@/panels/app-context';
import type { SheetTemplates } from '@/store/sheet-port';
import { ModalDialog } from '@/ui/modal-dialog';
import { SheetComposer } from './sheet-composer';

/** A map sheet, composed. What was composed last can be read once those who read it are here. */
export function SheetPage() {
  const { t } = useWords();
  const { changeView } = useActions();
  const { sheets } = usePorts();
  const [templates, setTemplates] = useState<SheetTemplates | null>(null);
  useEffect(() => {
    void sheets().then((port) => setTemplates(port.templates));
  }, [sheets]);
  return (
    <ModalDialog
      size="full"
      title={t('composer.title')}
      closeLabel={t('common.action.close')}
      onClose={() => changeView({ page: 'map' })}
      testId="sheet-page"
    >
      {templates && <SheetComposer templates={templates} />}
    </ModalDialog>
  );
}
