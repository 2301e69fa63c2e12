import { proxy, type Remote, wrap } from 'comlink';
import type { CandidateDraft, ImportChoices, ImportProgress, ImportReport } from '@/domain/import-report';
import type { KnownSite } from '@/domain/known-site';
import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import { refusal } from '@/domain/refusal';
import { failed, ok, type Result } from '@/domain/result';
import { MOST_FILE_BYTES } from '@/formats/import-limits';
import type { ImportDesk } from './import-desk';

type Answer<Value> = Promise<Result<Value, Problem>>;
type Tell = (progress: ImportProgress) => void;

/** Sent in one message: copying more of them would hold up the page for longer than a frame or two. */
const SITES_PER_MESSAGE = 500;

type ImportGround = { readonly data: ReferenceData; readonly known: readonly KnownSite[] };

/** Resolves once a lock that a worker holds is free, which is when the worker has ended. */
type WhenReleased = (lifeline: string) => Promise<void>;

/** The page's end of an import: a worker for each file, ended with the job. */
export class ImportClient {
  readonly #startWorker: () => Worker;
  readonly #whenReleased: WhenReleased;

  constructor(startWorker: () => Worker, whenReleased: WhenReleased) {
    this.#startWorker = startWorker;
    this.#whenReleased = whenReleased;
  }

  open(file: File, ground: ImportGround, choices: ImportChoices, tell: Tell) {
    // By its size alone, without a byte being read.
    if (file.size > MOST_FILE_BYTES) return refusedJob(file.name);
    const job = new WorkerJob(this.#startWorker(), this.#whenReleased, file.name, tell);
    return {
      report: job.open(file, ground, choices),
      choose: (other: ImportChoices) => job.choose(other),
      drafts: () => job.drafts(),
      close: () => job.close(),
    };
  }
}

function refusedJob(name: string) {
  const limit = `${MOST_FILE_BYTES / 1024 / 1024} MB`;
  const report = ok(
    refusal(name, null, { code: 'file-too-large', severity: 'error', subject: name, detail: limit }),
  );
  return {
    report: Promise.resolve<Result<ImportReport, Problem>>(report),
    choose: async (): Answer<ImportReport> => report,
    drafts: async (): Answer<readonly CandidateDraft[]> => ok([]),
    close: (): void => undefined,
  };
}

class WorkerJob {
  readonly #worker: Worker;
  readonly #whenReleased: WhenReleased;
  readonly #desk: Remote<ImportDesk>;
  readonly #fileName: string;
  readonly #tell: Tell;
  readonly #ended: Promise<Result<never, Problem>>;
  #end: (problem: Problem) => void = () => undefined;

  constructor(worker: Worker, whenReleased: WhenReleased, fileName: string, tell: Tell) {
    this.#worker = worker;
    this.#whenReleased = whenReleased;
    this.#desk = wrap<ImportDesk>(worker);
    this.#fileName = fileName;
    this.#tell = tell;
    this.#ended = new Promise((resolve) => {
      this.#end = (problem) => resolve(failed(problem));
    });
    worker.addEventListener('error', () => this.#stop());
    worker.addEventListener('messageerror', () => this.#stop());
  }

  open(file: File, { data, known }: ImportGround, choices: ImportChoices): Answer<ImportReport> {
    return this.#answer(async () => {
      // A thread that is killed tells nobody; the lock that it held is free all the same.
      const lifeline = `import ${crypto.randomUUID()}`;
      await this.#desk.hold(lifeline);
      void this.#whenReleased(lifeline).then(() => this.#stop());
      for (let first = 0; first < known.length; first += SITES_PER_MESSAGE)
        await this.#desk.addKnown(known.slice(first, first + SITES_PER_MESSAGE));
      return ok(await this.#desk.open(file, file.name, data, choices, proxy(this.#tell)));
    });
  }

  choose(choices: ImportChoices): Answer<ImportReport> {
    return this.#answer(async () => ok(await this.#desk.choose(choices, proxy(this.#tell))));
  }

  drafts(): Answer<readonly CandidateDraft[]> {
    return this.#answer(async () => {
      const drafts: CandidateDraft[] = [];
      for (;;) {
        const piece = await this.#desk.take(drafts.length, SITES_PER_MESSAGE);
        for (const draft of piece) drafts.push(draft);
        if (piece.length < SITES_PER_MESSAGE) return ok(drafts);
      }
    });
  }

  close(): void {
    this.#end({ code: 'import-cancelled', severity: 'info', subject: this.#fileName });
    this.#worker.terminate();
  }

  #stop(): void {
    this.#end({ code: 'import-stopped', severity: 'error', subject: this.#fileName });
    this.#worker.terminate();
  }

  #answer<Value>(ask: () => Answer<Value>): Answer<Value> {
    const asked = ask().catch((error: unknown) =>
      failed<Problem>({
        code: 'import-stopped',
        severity: 'error',
        subject: this.#fileName,
        detail: String(error),
      }),
    );
    return Promise.race([asked, this.#ended]);
  }
}
