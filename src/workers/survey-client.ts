import { type Remote, wrap } from 'comlink';
import type { DecimalSign } from '@/domain/decimal-sign';
import type { KnownSite } from '@/domain/known-site';
import type { PastedTable, PastedTableChoices } from '@/domain/pasted-table';
import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import { failed, type Result } from '@/domain/result';
import type { SurveyDesk } from './survey-desk';

type Outline = Parameters<SurveyDesk['writeText']>[0];

/** A table is read in some hundredths of a second: a worker that takes longer than this is dead. */
const PATIENCE_MS = 10_000;

/** The page's end of the worker for tables of corners. One that breaks or hangs is replaced at the next question. */
export class SurveyClient {
  readonly #startWorker: () => Worker;
  #worker: Worker | undefined;
  #desk: Remote<SurveyDesk> | undefined;
  #ground: readonly [ReferenceData, readonly KnownSite[]] | undefined;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  async setGround(data: ReferenceData, known: readonly KnownSite[]): Promise<void> {
    this.#ground = [data, known];
    await this.#desk?.setGround(data, known);
  }

  async read(text: string, choices: PastedTableChoices): Promise<Result<PastedTable, readonly Problem[]>> {
    try {
      return await this.#within<Result<PastedTable, readonly Problem[]>>(
        async (desk) => await desk.read(text, choices),
      );
    } catch (error) {
      this.#stop();
      return failed([{ code: 'import-stopped', severity: 'error', detail: String(error) }]);
    }
  }

  writeText(outline: Outline, decimalSign: DecimalSign): Promise<string> {
    return this.#within((desk) => desk.writeText(outline, decimalSign));
  }

  writeCsv(outline: Outline): Promise<string> {
    return this.#within((desk) => desk.writeCsv(outline));
  }

  writeWorkbook(outline: Outline): Promise<Uint8Array> {
    return this.#within((desk) => desk.writeWorkbook(outline));
  }

  async #within<Value>(ask: (desk: Remote<SurveyDesk>) => Promise<Value>): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    });
    const broken = new Promise<never>((_, reject) => {
      this.#open().addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
    try {
      return await Promise.race([ask(this.#desk as Remote<SurveyDesk>), late, broken]);
    } finally {
      clearTimeout(timer);
    }
  }

  #open(): Worker {
    if (!this.#worker) {
      this.#worker = this.#startWorker();
      this.#desk = wrap<SurveyDesk>(this.#worker);
      if (this.#ground) void this.#desk.setGround(...this.#ground);
    }
    return this.#worker;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#desk = undefined;
  }
}
