import { type Remote, wrap } from 'comlink';
import type { ExportedSite, ExportFormat, WrittenSystem } from '@/domain/exported-site';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import type { ExportDesk } from './export-worker';

/** Sent in one message: copying more of them would hold up the page for longer than a frame or two. */
const SITES_PER_MESSAGE = 500;

type Answer = Result<Uint8Array<ArrayBuffer>, Problem>;

/** The page's end of an export: a worker for each file, ended with the job. */
export class ExportClient {
  readonly #startWorker: () => Worker;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  write(sites: readonly ExportedSite[], format: ExportFormat, systemCode: WrittenSystem) {
    const worker = this.#startWorker();
    let end: (problem: Problem) => void = () => undefined;
    const ended = new Promise<Answer>((resolve) => {
      end = (problem) => {
        worker.terminate();
        resolve(failed(problem));
      };
    });
    worker.addEventListener('error', ({ message }) => end(because(message)));
    const written = send(wrap<ExportDesk>(worker), sites, format, systemCode).catch((error: unknown) =>
      failed(because(error instanceof Error ? error.message : String(error))),
    );
    const bytes = Promise.race([written, ended]).finally(() => worker.terminate());
    return { bytes, close: (): void => end({ code: 'export-cancelled', severity: 'info' }) };
  }
}

async function send(
  desk: Remote<ExportDesk>,
  sites: readonly ExportedSite[],
  format: ExportFormat,
  systemCode: WrittenSystem,
): Promise<Answer> {
  for (let first = 0; first < sites.length; first += SITES_PER_MESSAGE)
    await desk.addSites(sites.slice(first, first + SITES_PER_MESSAGE));
  return ok(await desk.write(format, systemCode));
}

function because(detail: string): Problem {
  return { code: 'export-failed', severity: 'error', detail };
}
