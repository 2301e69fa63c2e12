import { MessageChannel as NodeChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import type { SheetDesk } from '@/workers/serve-sheet';
import { SheetClient } from '@/workers/sheet-client';
import { publishedContent } from '../export/sheet/sheet-fixture';

const FONTS = { regular: '', semibold: '', bold: '' };
const OUTPUT = { format: 'pdf', dotsPerInch: 96, keptView: null, created: new Date(0) } as const;
const HANGING = (): Promise<never> => new Promise(() => undefined);

/** Workers whose other ends run here; `kill` ends one as want of memory would, without a word. */
function makeWorkers(work: Partial<SheetDesk>) {
  const started: { readonly worker: EventTarget; readonly kill: () => void; isEnded: boolean }[] = [];
  const held = new Map<string, Promise<void>>();
  const start = (): Worker => {
    const { port1, port2 } = new NodeChannel() as unknown as MessageChannel;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = async (_: unknown, lifeline: string): Promise<void> => void held.set(lifeline, released);
    expose({ start: hold, load: () => undefined, ...work }, port2);
    const end = (): void => {
      state.isEnded = true;
      release();
      port2.close();
      port1.close();
    };
    const state = { worker: port1, kill: end, isEnded: false };
    started.push(state);
    port1.start();
    return Object.assign(port1, { terminate: end }) as unknown as Worker;
  };
  const client = new SheetClient(start, FONTS, (lifeline) => held.get(lifeline) ?? HANGING());
  return { client, started };
}

const write = (client: SheetClient) => client.write(publishedContent, USUAL_SHEET, OUTPUT, () => undefined);
const preview = (client: SheetClient) => client.preview(publishedContent, USUAL_SHEET, 100);

/** Until the work has begun in the worker. */
const begun = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a file that is written in a worker', () => {
  it('arrives whole, and its worker ends', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { client, started } = makeWorkers({ write: async () => ({ ok: true, value: bytes }) });
    expect(await write(client).file).toMatchObject({ ok: true, value: { length: 3 } });
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('is given up at once, and no worker goes on', async () => {
    const { client, started } = makeWorkers({ write: HANGING });
    const job = write(client);
    await begun();
    job.close();
    expect(await job.file).toMatchObject({ ok: false, problem: { code: 'export-cancelled' } });
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('fails when its worker is killed without a word', async () => {
    const { client, started } = makeWorkers({ write: HANGING });
    const job = write(client);
    await begun();
    started[0]?.kill();
    expect(await job.file).toMatchObject({ ok: false, problem: { code: 'export-stopped' } });
  });

  it('fails when its worker throws, with what it said, or answers what cannot be read', async () => {
    for (const [event, problem] of [
      [Object.assign(new Event('error'), { message: 'boom' }), { code: 'export-failed', detail: 'boom' }],
      [new Event('error'), { code: 'export-stopped' }],
      [new Event('messageerror'), { code: 'export-stopped' }],
    ] as const) {
      const { client, started } = makeWorkers({ write: HANGING });
      const job = write(client);
      await begun();
      started[0]?.worker.dispatchEvent(event);
      expect(await job.file).toMatchObject({ ok: false, problem });
      expect(started[0]?.isEnded).toBe(true);
    }
  });
});

describe('a preview', () => {
  it('whose worker dies fails, and the next has another worker', async () => {
    const { client, started } = makeWorkers({
      preview: async () => (started.length === 1 ? HANGING() : (null as never)),
    });
    const first = preview(client);
    await begun();
    started[0]?.kill();
    expect(await first).toMatchObject({ ok: false, problem: { code: 'export-stopped' } });
    expect(await preview(client)).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });
});
