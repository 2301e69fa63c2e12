import { useState } from 'react';
import type { ChartData } from '@/export/charts/chart-data';
import { useWords } from '@/i18n/use-words';
import { useActions, useAppStore, usePorts } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import type { ChartKind } from './chart-kinds';

type PictureFormat = 'svg' | 'png';

/** Writes a chart as a file; what writes it comes with the first press. */
export function useSaveChart() {
  const words = useWords();
  const store = useAppStore();
  const ports = usePorts();
  const { notify } = useActions();
  const [saving, setSaving] = useState<PictureFormat | null>(null);
  const save = async (kind: ChartKind, format: PictureFormat, data: ChartData): Promise<void> => {
    setSaving(format);
    try {
      const { writeChart } = await import('./write-chart');
      const file = await writeChart({ kind, format, data, words, state: store.getState(), ports });
      saveFile(file.name, file.content, file.type);
    } catch (error) {
      notify({ code: 'export-failed', severity: 'error', detail: String(error) });
    } finally {
      setSaving(null);
    }
  };
  return {
    saving,
    save: (...given: Parameters<typeof save>): void => {
      void save(...given);
    },
  };
}
