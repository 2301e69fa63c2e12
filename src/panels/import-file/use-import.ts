import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import {
  type CandidateDraft,
  type ImportChoices,
  type ImportProgress,
  type ImportReport,
  NO_CHOICES,
} from '@/domain/import-report';
import type { KnownSite } from '@/domain/known-site';
import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';
import { useApp, usePorts } from '@/panels/app-context';
import type { ImportJob } from '@/store/import-port';
import { recallMapping, rememberMapping } from './remembered-mapping';

export type ImportState =
  | { readonly type: 'idle'; readonly problem: Problem | null }
  | { readonly type: 'working'; readonly fileName: string; readonly progress: ImportProgress }
  | {
      readonly type: 'report';
      readonly report: ImportReport;
      readonly choices: ImportChoices;
      /** The file is being looked at again under these choices. */
      readonly isBusy: boolean;
    };

const IDLE: ImportState = { type: 'idle', problem: null };
const BEGINNING: ImportProgress = { stage: 'reading', done: 0 };

/** One import from the choice of a file to the last look at its report. */
export function useImport() {
  const { importer } = usePorts();
  const [state, setState] = useState<ImportState>(IDLE);
  const job = useRef<ImportJob | null>(null);
  const opened = useRef(0);
  const data = useApp((app) => app.data);
  const candidates = useApp((app) => app.project.candidates);

  const cancel = useCallback(() => {
    opened.current++;
    job.current?.close();
    job.current = null;
    setState(IDLE);
  }, []);

  // A panel that goes away takes its worker with it.
  useEffect(() => () => job.current?.close(), []);

  const settle = useCallback(
    async (mine: ImportJob, choices: ImportChoices, answer: Promise<Result<ImportReport, Problem>>) => {
      const report = await answer;
      if (job.current !== mine) return;
      // A report may hold hundreds of rows: drawn bit by bit, it never holds up the page.
      if (report.ok)
        startTransition(() => setState({ type: 'report', report: report.value, choices, isBusy: false }));
      else {
        mine.close();
        job.current = null;
        setState({ type: 'idle', problem: report.problem });
      }
    },
    [],
  );

  const open = useCallback(
    async (file: File) => {
      job.current?.close();
      job.current = null;
      const serial = ++opened.current;
      setState({ type: 'working', fileName: file.name, progress: BEGINNING });
      const tell = (progress: ImportProgress): void =>
        setState((before) => (before.type === 'working' ? { ...before, progress } : before));
      const port = await importer().catch(() => undefined);
      if (serial !== opened.current) return;
      if (!port) {
        setState({
          type: 'idle',
          problem: { code: 'import-stopped', severity: 'error', subject: file.name },
        });
        return;
      }
      const mine = port.open(file, { data, known: knownSites(candidates) }, NO_CHOICES, tell);
      job.current = mine;
      const first = await mine.report;
      const mapping = first.ok ? recallMapping(first.value) : undefined;
      if (mapping) {
        const choices = { ...NO_CHOICES, mapping };
        await settle(mine, choices, mine.choose(choices));
      } else await settle(mine, NO_CHOICES, Promise.resolve(first));
    },
    [importer, settle, data, candidates],
  );

  const choose = useCallback(
    (part: Partial<ImportChoices>) => {
      const mine = job.current;
      if (state.type !== 'report' || !mine) return;
      const choices = { ...state.choices, ...part };
      if (part.mapping) rememberMapping(state.report, part.mapping);
      setState({ ...state, choices, isBusy: true });
      void settle(mine, choices, mine.choose(choices));
    },
    [state, settle],
  );

  const takeDrafts = useCallback(async (): Promise<readonly CandidateDraft[]> => {
    const drafts = await job.current?.drafts();
    return drafts?.ok ? drafts.value : [];
  }, []);

  return { state, open, choose, takeDrafts, cancel };
}

function knownSites(candidates: readonly Candidate[]): readonly KnownSite[] {
  return candidates.flatMap(({ name, geometry }) => (geometry.type === 'Point' ? [] : [{ name, geometry }]));
}
