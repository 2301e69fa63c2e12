import { MessageChannel as NodeChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '@/domain/import-report';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { FileReaders } from '@/workers/file-readers';
import { ImportClient } from '@/workers/import-client';
import { createImportDesk } from '@/workers/import-desk';
import { fileOf, plainReaders, squareFeature } from './plain-reader';

const GROUND = { data: NO_REFERENCE_DATA, known: [] };

/** Locks, and when each is free again. */
const held = new Map<string, Promise<void>>();
const whenReleased = (lifeline: string): Promise<void> =>
  held.get(lifeline) ?? Promise.reject(new Error(lifeline));

/** A worker whose other end runs here; `kill` ends it as a crash would, without a word. */
function makeWorkers(readers: FileReaders = plainReaders()) {
  const started: { readonly kill: () => void; isEnded: boolean }[] = [];
  const start = (): Worker => {
    const { port1, port2 } = new NodeChannel() as unknown as MessageChannel;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = async (lifeline: string): Promise<void> => void held.set(lifeline, released);
    expose(createImportDesk(readers, hold), port2);
    const end = (): void => {
      state.isEnded = true;
      release();
      port2.close();
      port1.close();
    };
    const state = { kill: end, isEnded: false };
    started.push(state);
    port1.start();
    return Object.assign(port1, { terminate: end }) as unknown as Worker;
  };
  return { start, started };
}

function file(bytes: Uint8Array, name = 'a.geojson'): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

const open = (client: ImportClient, one: File, tell = (): void => undefined) =>
  client.open(one, GROUND, NO_CHOICES, tell);

const HANGING: FileReaders = { geojson: async () => () => new Promise(() => undefined) };

describe('ImportClient', () => {
  it('gives the report, then all drafts, piece by piece', async () => {
    const { start, started } = makeWorkers();
    const features = Array.from({ length: 1203 }, (_, at) => squareFeature({}, 106.8 + at / 2000));
    const job = open(new ImportClient(start, whenReleased), file(fileOf(...features)));
    expect(await job.report).toMatchObject({ ok: true, value: { drafts: 1203 } });
    const drafts = await job.drafts();
    expect(drafts.ok && drafts.value.map(({ feature }) => feature)).toEqual(features.map((_, at) => at));
    job.close();
    expect(started[0]?.isEnded).toBe(true);
  });

  it('holds a file against the outlines of the project, however many', async () => {
    const { start } = makeWorkers();
    const { geometry } = squareFeature() as { geometry: never };
    const known = Array.from({ length: 1100 }, (_, at) => ({ name: `Lô ${at}`, geometry }));
    const job = new ImportClient(start, whenReleased).open(
      file(fileOf(squareFeature())),
      { ...GROUND, known: known.slice(0, 501) },
      NO_CHOICES,
      () => undefined,
    );
    expect(await job.report).toMatchObject({ ok: true, value: { warnings: 501 } });
    job.close();
  });

  it('refuses a file by its size, and starts no worker for it', async () => {
    const { start, started } = makeWorkers();
    const huge = Object.defineProperty(file(fileOf()), 'size', { value: 201 * 1024 * 1024 });
    const job = open(new ImportClient(start, whenReleased), huge);
    expect(await job.report).toMatchObject({
      value: { outcome: 'reject', problems: [{ code: 'file-too-large', detail: '200 MB' }] },
    });
    expect(await job.drafts()).toEqual({ ok: true, value: [] });
    expect(started).toHaveLength(0);
  });

  it('ends a worker that is at it when the job is closed', async () => {
    const { start, started } = makeWorkers(HANGING);
    const job = open(new ImportClient(start, whenReleased), file(fileOf()));
    job.close();
    expect(await job.report).toMatchObject({ ok: false, problem: { code: 'import-cancelled' } });
    expect(started[0]?.isEnded).toBe(true);
  });

  it('learns of a worker that died, and the next job works', async () => {
    const dying = makeWorkers(HANGING);
    let told = 0;
    const job = open(new ImportClient(dying.start, whenReleased), file(fileOf()), () => {
      told++;
      dying.started[0]?.kill();
    });
    expect(await job.report).toMatchObject({
      ok: false,
      problem: { code: 'import-stopped', subject: 'a.geojson' },
    });
    expect(told).toBeGreaterThan(0);
    const next = open(new ImportClient(makeWorkers().start, whenReleased), file(fileOf(squareFeature())));
    expect(await next.report).toMatchObject({ ok: true, value: { outcome: 'accept' } });
    next.close();
  });

  it('says so when the file can no longer be read', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadable')) } as unknown as Blob;
    const desk = createImportDesk(plainReaders(), async () => undefined);
    const report = await desk.open(gone, 'a.geojson', NO_REFERENCE_DATA, NO_CHOICES, () => undefined);
    expect(report).toMatchObject({ outcome: 'reject', problems: [{ code: 'file-damaged' }] });
  });
});
