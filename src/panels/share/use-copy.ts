import { useCallback, useState } from 'react';

export type CopyOutcome = 'none' | 'copied' | 'failed';

/** How long the answer to a press stays. */
const SHOWN_MS = 2500;

/** Puts text on the clipboard, which may be denied, or absent on a page that is not served securely. */
export function useCopy(): {
  readonly outcome: CopyOutcome;
  readonly copy: (text: string) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');
  const copy = useCallback(async (text: string) => {
    setOutcome(await writeClipboard(text));
    setTimeout(() => setOutcome('none'), SHOWN_MS);
  }, []);
  return { outcome, copy };
}

async function writeClipboard(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
