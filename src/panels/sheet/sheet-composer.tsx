import { useCallback, useEffect, useState } from 'react';
import type { SheetSettings } from '@/domain/sheet-settings';
import { useWords } from '@/i18n/use-words';
import { useAppStore } from '@/panels/app-context';
import { closeFrame } from '@/store/sheet-frame';
import type { SheetPreview as Preview, SheetTemplates } from '@/store/sheet-port';
import { SheetExport } from './sheet-export';
import { SheetForm } from './sheet-form';
import { recallSheet, rememberSheet } from './sheet-memory';
import { SheetPreview } from './sheet-preview';
import { startingSheet } from './starting-sheet';
import { UnplacedWords } from './unplaced-words';
import { useSheetContent } from './use-sheet-content';

/** On the left the sheet as it will be, on the right what it is made of. */
export function SheetComposer({ templates }: { templates: SheetTemplates }) {
  const { t, date } = useWords();
  const store = useAppStore();
  const content = useSheetContent();
  const [settings, setSettings] = useState<SheetSettings>(() =>
    startingSheet(store.getState(), recallSheet(templates), date(new Date().toISOString().slice(0, 10))),
  );
  // The frame that was on the map is the sheet now.
  useEffect(() => closeFrame(store), [store]);
  const [preview, setPreview] = useState<Preview | null>(null);
  const change = useCallback(
    (part: Partial<SheetSettings>) => setSettings((before) => ({ ...before, ...part })),
    [],
  );
  useEffect(() => rememberSheet(templates, settings), [templates, settings]);
  return (
    <div className="flex h-full min-h-0 items-stretch max-[900px]:h-auto max-[900px]:flex-col">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col max-[900px]:h-[46dvh] max-[900px]:flex-none">
        <SheetPreview content={content} settings={settings} onChange={change} onPreview={setPreview} />
      </div>
      <aside
        aria-label={t('composer.settings')}
        className="flex w-[24rem] min-h-0 shrink-0 flex-col border-l border-line max-[900px]:w-full max-[900px]:border-t max-[900px]:border-l-0"
      >
        <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-4 py-3 max-[900px]:overflow-visible">
          <SheetForm settings={settings} onChange={change} />
          <UnplacedWords preview={preview} />
        </div>
        <SheetExport content={content} settings={settings} />
      </aside>
    </div>
  );
}
