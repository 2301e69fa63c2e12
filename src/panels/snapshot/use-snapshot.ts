import { useState } from 'react';
import { useActions, useAppStore, usePorts } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import { sheetContent } from '@/panels/sheet/sheet-content';
import type { AppState } from '@/store/app-store';

/** Pixels for one of the screen: as fine as print at half its size. */
const SCALE = 2;
const PNG = 'image/png';

type Outcome = 'none' | 'busy' | 'copied' | 'copyFailed';

/** How long the answer to a press stays. */
const SHOWN_MS = 3000;

/** A picture of the map, as a file or on the clipboard. */
export function useSnapshot() {
  const store = useAppStore();
  const { mapPicture, sharing, sheets } = usePorts();
  const { notify } = useActions();
  const [outcome, setOutcome] = useState<Outcome>('none');

  const make = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    const state = store.getState();
    const keptView = (await sharing()).viewText();
    const picture = await mapPicture(SCALE, AbortSignal.timeout(60_000));
    if (!picture.ok) {
      notify(picture.problem);
      return null;
    }
    const port = await sheets();
    const look = { theme: themeOf(state), locale: state.view.locale, keptView } as const;
    const written = await port.snapshot(sheetContent(state), picture.value, look);
    if (written.ok) return written.value;
    notify(written.problem);
    return null;
  };

  const run = async (isCopied: boolean): Promise<void> => {
    setOutcome('busy');
    const bytes = await make();
    const isDone = bytes !== null && isCopied && (await copied(bytes));
    if (bytes && !isDone) saveFile('mat-bang.png', bytes, PNG);
    setOutcome(bytes && isCopied ? (isDone ? 'copied' : 'copyFailed') : 'none');
    setTimeout(() => setOutcome('none'), SHOWN_MS);
  };

  return {
    outcome,
    run: (isCopied: boolean): void => {
      run(isCopied).catch((error: unknown) => {
        setOutcome('none');
        notify({ code: 'picture-failed', severity: 'error', detail: String(error) });
      });
    },
  };
}

function themeOf({ view }: AppState): 'light' | 'dark' {
  if (view.theme !== 'system') return view.theme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** False where the browser does not allow it. */
async function copied(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: new Blob([bytes], { type: PNG }) })]);
    return true;
  } catch {
    return false;
  }
}
