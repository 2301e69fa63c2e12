import { proxy, type Remote, transfer, wrap } from 'comlink';
import type { Problem } from '@/domain/problem';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import { failed, ok, type Result } from '@/domain/result';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetOutput, WrittenFile } from '@/domain/sheet-output';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { Locale } from '@/domain/view-state';
import type { SnapshotSource } from '@/export/snapshot/compose-snapshot';
import type { FontAddresses, SheetDesk } from './serve-sheet';

type SheetWork<Written> = {
  readonly file: Promise<Result<Written, Problem>>;
  readonly close: () => void;
};

/** Resolves once a lock that a worker holds is free, which is when the worker has ended. */
type WhenReleased = (lifeline: string) => Promise<void>;

/** A worker that has begun; `ended` resolves when it dies or is told to. */
type Labour = {
  readonly worker: Worker;
  readonly desk: Remote<SheetDesk>;
  readonly ready: Promise<void>;
  readonly ended: Promise<Result<never, Problem>>;
  readonly end: (problem: Problem) => void;
};

/**
 * The page's end of sheets: one worker draws previews, the newest asked for only, and each file that is
 * written has a worker that ends with it, so that giving up is at once and a preview never waits.
 */
export class SheetClient {
  readonly #startWorker: () => Worker;
  readonly #fonts: FontAddresses;
  readonly #whenReleased: WhenReleased;
  #previews: Labour | null = null;
  #content: SheetContent | null = null;
  #newest = 0;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(startWorker: () => Worker, fonts: FontAddresses, whenReleased: WhenReleased) {
    this.#startWorker = startWorker;
    this.#fonts = fonts;
    this.#whenReleased = whenReleased;
  }

  /** null: a newer one was asked for meanwhile. */
  async preview(
    content: SheetContent,
    settings: SheetSettings,
    widthPx: number,
    tell: (done: number) => void = () => undefined,
  ) {
    const mine = ++this.#newest;
    void this.#previews?.desk.hurry();
    await this.#busy;
    if (mine !== this.#newest) return null;
    const drawing = this.#draw(content, settings, widthPx, tell);
    this.#busy = drawing;
    return await drawing;
  }

  /** A picture of the map with its furniture; the picture given is used up. */
  snapshot(
    content: SheetContent,
    source: Omit<SnapshotSource, 'picture'>,
    image: ImageBitmap,
    locale: Locale,
    output: SheetOutput,
  ): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
    return this.#job(async (desk) => {
      await desk.load(content);
      return await desk.snapshot(source, transfer(image, [image]), locale, output);
    }).file;
  }

  prospectus(
    content: ProspectusContent,
    order: ProspectusOrder,
    tell: (done: number) => void,
  ): SheetWork<WrittenFile> {
    return this.#job((desk) => desk.prospectus(content, order, proxy(tell)));
  }

  write(
    content: SheetContent,
    settings: SheetSettings,
    output: SheetOutput,
    tell: (done: number) => void,
  ): SheetWork<WrittenFile> {
    return this.#job(async (desk) => {
      await desk.load(content);
      return await desk.write(settings, output, proxy(tell));
    });
  }

  /** A worker of its own that ends with the work. */
  #job<Written>(work: (desk: Remote<SheetDesk>) => Promise<Result<Written, Problem>>): SheetWork<Written> {
    const { worker, desk, ready, ended, end } = this.#begin();
    const written = ready.then(() => work(desk)).catch((error: unknown) => failed(because(String(error))));
    const file = Promise.race([written, ended]).finally(() => worker.terminate());
    return { file, close: () => end({ code: 'export-cancelled', severity: 'info' }) };
  }

  #begin(): Labour {
    const worker = this.#startWorker();
    let end: (problem: Problem) => void = () => undefined;
    const ended = new Promise<Result<never, Problem>>((resolve) => {
      end = (problem) => resolve(failed(problem));
    });
    const die = (): void => end({ code: 'export-stopped', severity: 'error' });
    // A worker that cannot be fetched, or throws, says why; one whose answer cannot be read does not.
    worker.addEventListener('error', ({ message }) => (message ? end(because(message)) : die()));
    worker.addEventListener('messageerror', die);
    const desk = wrap<SheetDesk>(worker);
    // A thread that is killed tells nobody; the lock that it held is free all the same.
    const lifeline = `sheet ${crypto.randomUUID()}`;
    const ready = Promise.resolve(desk.start(this.#fonts, lifeline)).then(() => {
      void this.#whenReleased(lifeline).then(die);
    });
    return { worker, desk, ready, ended, end };
  }

  /** A worker that died is replaced by the next preview. */
  #beginPreviews(): Labour {
    const labour = this.#begin();
    void labour.ended.then(() => {
      labour.worker.terminate();
      if (this.#previews === labour) this.#previews = this.#content = null;
    });
    return labour;
  }

  async #draw(content: SheetContent, settings: SheetSettings, widthPx: number, tell: (done: number) => void) {
    this.#previews ??= this.#beginPreviews();
    const labour = this.#previews;
    const drawn = this.#drawIn(labour, [content, settings, widthPx, tell]).catch((error: unknown) =>
      failed(because(String(error))),
    );
    return await Promise.race([drawn, labour.ended]);
  }

  async #drawIn(
    { desk, ready }: Labour,
    [content, settings, widthPx, tell]: readonly [
      SheetContent,
      SheetSettings,
      number,
      (done: number) => void,
    ],
  ) {
    await ready;
    if (content !== this.#content) await desk.load(content);
    this.#content = content;
    return ok(await desk.preview(settings, widthPx, proxy(tell)));
  }
}

function because(detail: string): Problem {
  return { code: 'export-failed', severity: 'error', detail };
}
