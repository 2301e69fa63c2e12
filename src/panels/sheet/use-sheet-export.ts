import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetOutput } from '@/domain/sheet-output';
import type { SheetSettings } from '@/domain/sheet-settings';
import { useActions, usePorts } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import type { SharePort } from '@/store/share-port';
import type { SheetJob } from '@/store/sheet-port';

const FILES = {
  pdf: { ending: 'pdf', type: 'application/pdf' },
  atlas: { ending: 'pdf', type: 'application/pdf' },
  svg: { ending: 'svg', type: 'image/svg+xml' },
  'atlas-pdfs': { ending: 'zip', type: 'application/zip' },
  'atlas-pngs': { ending: 'zip', type: 'application/zip' },
  slides: {
    ending: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  png: { ending: 'png', type: 'image/png' },
} as const;

/** What a file carries so that it opens again; `view`: what is shown, without the user's own sites. */
export type KeptInFile = 'nothing' | 'view' | 'project';

/** @param withOwn the user's own sites are in the sheets themselves */
export function keptInFile(keepsView: boolean, withOwn: boolean): KeptInFile {
  if (!keepsView) return 'nothing';
  return withOwn ? 'project' : 'view';
}

const KEPT_TEXT: Record<KeptInFile, (share: SharePort) => string | null> = {
  nothing: () => null,
  view: (share) => share.viewText(),
  project: (share) => share.keptView(),
};

/** Not allowed in the file names of one system or another. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Has a sheet written, and hands it to the browser when it is whole. */
export function useSheetExport() {
  const { sheets, sharing } = usePorts();
  const { notify } = useActions();
  const [done, setDone] = useState<number | null>(null);
  const [wasCancelled, setWasCancelled] = useState(false);
  const job = useRef<SheetJob | null>(null);
  const serial = useRef(0);
  const cancel = useCallback(() => {
    serial.current++;
    job.current?.close();
    job.current = null;
    setDone(null);
  }, []);
  useEffect(() => cancel, [cancel]);
  const run = async (
    content: SheetContent,
    settings: SheetSettings,
    wanted: Pick<SheetOutput, 'format' | 'dotsPerInch'> & { readonly keeps: KeptInFile },
    title: string,
  ): Promise<void> => {
    const mine = ++serial.current;
    setDone(0);
    setWasCancelled(false);
    const [port, share] = await Promise.all([sheets(), sharing()]);
    if (mine !== serial.current) return setWasCancelled(true);
    const { keeps, ...output } = wanted;
    const keptView = KEPT_TEXT[keeps](share);
    job.current = port.write(content, settings, { ...output, keptView, created: new Date() }, (part) => {
      if (mine === serial.current) setDone(part);
    });
    const written = await job.current.file;
    if (mine !== serial.current) return setWasCancelled(true);
    setDone(null);
    setWasCancelled(false);
    const { ending, type } = FILES[wanted.format];
    if (!written.ok) notify(written.problem);
    else saveFile(`${fileName(title)}.${ending}`, written.value, type);
  };
  return {
    /** 0 to 1; null where nothing is written. */
    done,
    /** The last one was given up, and nothing comes of it any more. */
    wasCancelled,
    cancel,
    run: (...given: Parameters<typeof run>): void => {
      run(...given).catch((error: unknown) => {
        setDone(null);
        notify({ code: 'export-failed', severity: 'error', detail: String(error) });
      });
    },
  };
}

function fileName(title: string): string {
  return title.replace(UNSAFE, ' ').trim().slice(0, 80) || 'mat-bang';
}
