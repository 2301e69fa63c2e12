import { useEffect, useState } from 'react';
import type { Problem } from '@/domain/problem';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetSettings } from '@/domain/sheet-settings';
import { usePorts } from '@/panels/app-context';
import type { SheetPreview } from '@/store/sheet-port';

type PreviewState = {
  readonly preview: SheetPreview | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  /** How many tiles of an online basemap have come, 0 to 1; null while none is waited for. */
  readonly tiles: number | null;
};

const FIRST: PreviewState = { preview: null, problem: null, isBusy: true, tiles: null };

/** The newest picture of a sheet; the one before stays until it comes. */
export function usePreview(content: SheetContent, settings: SheetSettings, widthPx: number): PreviewState {
  const { sheets } = usePorts();
  const [state, setState] = useState<PreviewState>(FIRST);
  useEffect(() => {
    if (widthPx === 0) return;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const port = await sheets();
      const answer = await port.preview(content, settings, widthPx, (tiles) => {
        if (isWanted) setState((before) => ({ ...before, tiles }));
      });
      if (!answer || !isWanted) return;
      if (answer.ok) setState({ ...FIRST, preview: answer.value, isBusy: false });
      else setState((before) => ({ ...before, problem: answer.problem, isBusy: false, tiles: null }));
    };
    setState((before) => ({ ...before, isBusy: true, tiles: null }));
    draw().catch((error: unknown) =>
      setState((before) => ({
        ...before,
        problem: { code: 'export-failed', severity: 'error', detail: String(error) },
        isBusy: false,
        tiles: null,
      })),
    );
    return () => {
      isWanted = false;
    };
  }, [sheets, content, settings, widthPx]);
  return state;
}
