import { proxy, type Remote, transfer, wrap } from 'comlink';
import type { Problem } from '@/domain/problem';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import { failed, ok, type Result } from '@/domain/result';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetOutput, WrittenFile } from '@/domain/sheet-output';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { Locale } from '@/domain/view-state';
import type { SnapshotSource } from '@/export/snapshot/compose-snapshot';
import type { FontAddresses, SheetDesk } from './sheet-worker';

type SheetWork<Written> = {
  readonly file: Promise<Result<Written, Problem>>;
  readonly close: () => void;
};

/**
 * The page's end of sheets: one worker draws previews, the newest asked for only, and each file that is
 * written has a worker that ends with it, so that giving up is at once and a preview never waits.
 */
export class SheetClient {
  readonly #startWorker: () => Worker;
  readonly #fonts: FontAddresses;
  #previews: Remote<SheetDesk> | null = null;
  #content: SheetContent | null = null;
  #newest = 0;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(startWorker: () => Worker, fonts: FontAddresses) {
    this.#startWorker = startWorker;
    this.#fonts = fonts;
  }

  /** null: a newer one was asked for meanwhile. */
  async preview(content: SheetContent, settings: SheetSettings, widthPx: number) {
    const mine = ++this.#newest;
    await this.#busy;
    if (mine !== this.#newest) return null;
    const drawing = this.#draw(content, settings, widthPx);
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
    const worker = this.#startWorker();
    let end: (problem: Problem) => void = () => undefined;
    const ended = new Promise<Result<Written, Problem>>((resolve) => {
      end = (problem) => resolve(failed(problem));
    });
    worker.addEventListener('error', ({ message }) => end(because(message)));
    const desk = wrap<SheetDesk>(worker);
    const written = Promise.resolve(desk.start(this.#fonts))
      .then(() => work(desk))
      .catch((error: unknown) => failed(because(String(error))));
    const file = Promise.race([written, ended]).finally(() => worker.terminate());
    return { file, close: () => end({ code: 'export-cancelled', severity: 'info' }) };
  }

  async #draw(content: SheetContent, settings: SheetSettings, widthPx: number) {
    try {
      this.#previews ??= await this.#open();
      if (content !== this.#content) await this.#previews.load(content);
      this.#content = content;
      return ok(await this.#previews.preview(settings, widthPx));
    } catch (error) {
      return failed(because(String(error)));
    }
  }

  async #open(): Promise<Remote<SheetDesk>> {
    const worker = this.#startWorker();
    worker.addEventListener('error', () => {
      this.#previews = null;
      this.#content = null;
    });
    const desk = wrap<SheetDesk>(worker);
    await desk.start(this.#fonts);
    return desk;
  }
}

function because(detail: string): Problem {
  return { code: 'export-failed', severity: 'error', detail };
}
