import { useCallback, useEffect, useRef, useState } from 'react';
import { findingValue } from '@/domain/finding';
import type { Problem } from '@/domain/problem';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import { useAppStore, usePorts } from '@/panels/app-context';
import { fileNameOf, saveFile } from '@/panels/save-file';
import { sheetContent } from '@/panels/sheet/sheet-content';
import type { AppState } from '@/store/app-store';
import type { SheetJob } from '@/store/sheet-port';

type Progress =
  | { readonly type: 'idle' }
  /** `done`: 0 to 1. */
  | { readonly type: 'writing'; readonly done: number }
  | { readonly type: 'saved'; readonly name: string }
  /** Given up, and nothing comes of it any more. */
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly problem: Problem };

export type WantedProspectus = Omit<ProspectusOrder, 'keptView' | 'created'> & {
  readonly keepsView: boolean;
};

/** Has prospectuses written, and hands them to the browser when they are whole. */
export function useProspectus() {
  const store = useAppStore();
  const { sheets, sharing } = usePorts();
  const [progress, setProgress] = useState<Progress>({ type: 'idle' });
  const job = useRef<SheetJob | null>(null);
  const serial = useRef(0);
  const cancel = useCallback(() => {
    serial.current++;
    job.current?.close();
    job.current = null;
    setProgress({ type: 'idle' });
  }, []);
  useEffect(() => cancel, [cancel]);
  /** Unless the next one has begun meanwhile. */
  const tellCancelled = (): void => setProgress((now) => (now.type === 'idle' ? { type: 'cancelled' } : now));
  const write = async ({ keepsView, ...order }: WantedProspectus, name: string): Promise<void> => {
    const mine = ++serial.current;
    setProgress({ type: 'writing', done: 0 });
    const [port, share] = await Promise.all([sheets(), sharing()]);
    if (mine !== serial.current) return tellCancelled();
    const keptView = keepsView ? share.keptView() : null;
    job.current = port.prospectus(
      prospectusContent(store.getState()),
      { ...order, keptView, created: new Date() },
      (done) => mine === serial.current && setProgress({ type: 'writing', done }),
    );
    const written = await job.current.file;
    if (mine !== serial.current) return tellCancelled();
    job.current = null;
    if (!written.ok) {
      setProgress({ type: 'failed', problem: written.problem });
      return;
    }
    const file = `${fileNameOf(name, 'mat-bang')}.pdf`;
    saveFile(file, written.value, 'application/pdf');
    setProgress({ type: 'saved', name: file });
  };
  return {
    progress,
    cancel,
    run: (wanted: WantedProspectus, name: string): void => {
      write(wanted, name).catch((error: unknown) => {
        const problem = { code: 'export-failed', severity: 'error', detail: String(error) } as const;
        setProgress({ type: 'failed', problem });
      });
    },
  };
}

function prospectusContent(state: AppState): ProspectusContent {
  return {
    ...sheetContent(state),
    // Its maps have no heat map: millions of distances need not go along.
    heat: null,
    ringAnswer: findingValue(state.findings.rings),
    ownBoundaryIds: state.project.boundaries.map(({ zoneId }) => zoneId),
    overlaps: findingValue(state.findings.overlaps),
  };
}
