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
  /** Takes what this thread gives back only by ending, whatever ends it: so the page learns of it. */
  readonly hold: (lifeline: string) => Promise<void>;
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

/** @param hold takes a lock and keeps it for as long as the thread lives */
export function createImportDesk(
  readers: FileReaders,
  hold: (lifeline: string) => Promise<void>,
): ImportDesk {
  const known: KnownSite[] = [];
  let service: ImportService | undefined;
  return {
    hold,
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
