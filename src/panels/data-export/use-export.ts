import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportedSite, ExportFormat, WrittenSystem } from '@/domain/exported-site';
import { findingValue } from '@/domain/finding';
import { exportedCandidate, exportedZone, type FoundSoFar } from '@/export/exported-sites';
import { useActions, useAppStore, usePorts } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import type { AppState } from '@/store/app-store';
import type { ExportJob } from '@/store/export-port';
import { selectListedZones } from '@/store/selectors';

export const EXPORT_CONTENTS = ['candidates', 'zones', 'listed', 'all'] as const;
export type ExportContent = (typeof EXPORT_CONTENTS)[number];

/** Measured in one go: more would hold up the page for longer than a frame or two. */
const SITES_IN_ONE_GO = 400;

const TYPE = 'application/octet-stream';

/** Gathers what is to be written, has it written, and hands the file to the browser. */
export function useExport() {
  const store = useAppStore();
  const { exporter } = usePorts();
  const { notify } = useActions();
  const [isBusy, setIsBusy] = useState(false);
  const job = useRef<ExportJob | null>(null);
  const serial = useRef(0);
  const cancel = useCallback(() => {
    serial.current++;
    job.current?.close();
    job.current = null;
    setIsBusy(false);
  }, []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(
    async (content: ExportContent, format: ExportFormat, system: WrittenSystem, fileName: string) => {
      const mine = ++serial.current;
      setIsBusy(true);
      const sites = await gather(store.getState(), content);
      const port = await exporter();
      if (mine !== serial.current) return;
      job.current = port.write(sites, format, system);
      const written = await job.current.bytes;
      if (mine !== serial.current) return;
      setIsBusy(false);
      if (written.ok) saveFile(fileName, written.value, TYPE);
      else notify(written.problem);
    },
    [store, exporter, notify],
  );
  return {
    isBusy,
    cancel,
    run: (...given: Parameters<typeof run>): void => {
      run(...given).catch((error: unknown) => {
        setIsBusy(false);
        notify({ code: 'export-failed', severity: 'error', detail: String(error) });
      });
    },
  };
}

async function gather(state: AppState, content: ExportContent): Promise<readonly ExportedSite[]> {
  const found = foundIn(state);
  const candidates = content === 'candidates' || content === 'all' ? state.project.candidates : [];
  const zones =
    content === 'listed' ? selectListedZones(state) : content === 'candidates' ? [] : state.data.zones;
  const sites: ExportedSite[] = [];
  for (const candidate of candidates) {
    sites.push(exportedCandidate(candidate, found));
    if (sites.length % SITES_IN_ONE_GO === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return [...sites, ...zones.map((zone) => exportedZone(zone, found))];
}

function foundIn({ findings, view, data }: AppState): FoundSoFar {
  return {
    proximity: findingValue(findings.proximity),
    rings: view.rings.around.length > 0 ? (findingValue(findings.rings)?.table ?? null) : null,
    year: view.year,
    dataVersion: data.catalogue?.version ?? null,
    dataAsOf: data.catalogue?.layers.find(({ id }) => id === 'zones')?.asOf ?? null,
  };
}
