import type { CandidateDraft, ImportChoices, ImportProgress, ImportReport } from '@/domain/import-report';
import type { KnownSite } from '@/domain/known-site';
import type { ReferenceData } from '@/domain/reference-data';
import { refusal } from '@/domain/refusal';
import type { FileReaders } from './file-readers';
import { importDetective } from './import-detective';
import { ImportService } from './import-service';

type Tell = (progress: ImportProgress) => void;

/** What the page can ask of the worker that reads one file. */
export type ImportDesk = {
  /** A port that closes when this thread ends, whatever ends it: so the page learns of it. */
  readonly hold: (lifeline: MessagePort) => void;
  readonly addKnown: (sites: readonly KnownSite[]) => void;
  readonly open: (
    file: Blob,
    name: string,
    data: ReferenceData,
    choices: ImportChoices,
    tell: Tell,
  ) => Promise<ImportReport>;
  readonly choose: (choices: ImportChoices, tell: Tell) => Promise<ImportReport>;
  readonly take: (first: number, count: number) => readonly CandidateDraft[];
};

export function createImportDesk(readers: FileReaders): ImportDesk & { readonly lifelines: MessagePort[] } {
  const known: KnownSite[] = [];
  const lifelines: MessagePort[] = [];
  let service: ImportService | undefined;
  return {
    lifelines,
    hold: (lifeline) => {
      lifelines.push(lifeline);
    },
    addKnown: (sites) => {
      for (const site of sites) known.push(site);
    },
    open: async (file, name, data, choices, tell) => {
      tell({ stage: 'reading', done: 0 });
      const bytes = await file.arrayBuffer().catch((error: unknown) => String(error));
      // Moved, locked or taken away while it was chosen.
      if (typeof bytes === 'string')
        return refusal(name, null, { code: 'file-damaged', severity: 'error', subject: name, detail: bytes });
      service = new ImportService({ readers, detect: importDetective(data, known), known });
      return service.open(new Uint8Array(bytes), name, tell, choices);
    },
    choose: (choices, tell) => {
      const none: ImportReport = refusal('', null, {
        code: 'import-stopped',
        severity: 'error',
        subject: '',
      });
      return service ? service.choose(choices, tell) : Promise.resolve(none);
    },
    take: (first, count) => service?.take(first, count) ?? [],
  };
}
