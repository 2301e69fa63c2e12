import { Download } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, useAppStore, usePorts } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { decisionReadiness } from './decision-readiness';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type DecisionFormat = (typeof FORMATS)[number];

/** The ranking as a file, never without what says whether it holds. What writes it comes with the first press. */
export function ExportSection() {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const ports = usePorts();
  const { notify } = useActions();
  const readiness = useApp(decisionReadiness);
  const [writing, setWriting] = useState<DecisionFormat | null>(null);
  const save = async (format: DecisionFormat): Promise<void> => {
    setWriting(format);
    try {
      const { writeDecision } = await import('./write-decision');
      const file = writeDecision(format, store.getState(), words, ports.version, new Date());
      if (file) saveFile(file.name, file.content, file.type);
    } catch (error) {
      notify({ code: 'export-failed', severity: 'error', detail: String(error) });
    } finally {
      setWriting(null);
    }
  };
  return (
    <section data-testid="decision-export" data-state={readiness}>
      <CardSection title={t('decisionExport.title')}>
        <p role="status" className="text-xs leading-4.5 text-muted">
          {t(`decisionExport.${readiness}`)}
        </p>
        <div className="flex flex-wrap gap-2">
          {FORMATS.map((format) => (
            <Button
              key={format}
              aria-label={t(`decisionExport.save-as.${format}`)}
              data-testid="decision-save"
              data-format={format}
              isDisabled={readiness !== 'ready'}
              isPending={writing === format}
              onPress={() => void save(format)}
            >
              <Download aria-hidden size={16} />
              {t(`decisionExport.save.${format}`)}
            </Button>
          ))}
        </div>
      </CardSection>
    </section>
  );
}
