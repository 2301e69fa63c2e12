import { describe, expect, it } from 'vitest';
import { checksumOf } from '@/formats/project-file';
import { parseCandidates, parseProject } from '@/formats/project-schema';
import { createActions } from '@/store/actions';
import { createAppStore } from '@/store/app-store';
import { patientStorage } from '@/store/patient-storage';
import { ProjectKeeper } from '@/store/project-keeper';
import { recordSettings } from '@/store/record-settings';
import { makeCandidate, makeProject } from '../domain/make-candidate';
import { FakeDisk, FakeLocks } from './fake-storage';

let ids = 0;

/** One page of a browser: hanging storage is given up as soon as everything else has been done. */
function openPage(disk: FakeDisk, locks = new FakeLocks(), formatVersion = 1) {
  const store = createAppStore();
  const timer = (milliseconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds < 10_000 ? 20 : 60_000));
  const keeper = new ProjectKeeper(store, {
    storage: patientStorage(() => Promise.resolve(disk.storage), timer),
    codec: { formatVersion, checksum: checksumOf, readCandidates: parseCandidates, readHead: parseProject },
    locks: locks.locks,
    newId: () => `id-${ids++}`,
    newProject: () => makeProject({ id: `p-${ids++}` }),
    clock: () => '2026-05-01T08:00:00.000Z',
    timer,
    pause: () => Promise.resolve(),
  });
  const actions = createActions(store);
  const names = () => store.getState().project.candidates.map(({ name }) => name);
  const codes = () => store.getState().notices.map(({ code }) => code);
  const add = async (name: string) => {
    actions.apply({ type: 'candidates-added', candidates: [makeCandidate({ id: `c-${name}`, name })] });
    await keeper.rest();
  };
  return { store, keeper, actions, names, codes, add };
}

async function twoPages() {
  const disk = new FakeDisk();
  const locks = new FakeLocks();
  const first = openPage(disk, locks);
  await first.keeper.start();
  await first.add('A');
  const second = openPage(disk, locks);
  await second.keeper.start();
  return { disk, first, second };
}

describe('a project in the browser', () => {
  it('is there when the page is opened again', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    expect(disk.projects.size).toBe(0);
    await page.add('A');
    await page.add('B');
    expect(page.store.getState().savedState).toBe('saved');
    const again = openPage(disk);
    await again.keeper.start();
    expect(again.names()).toEqual(['A', 'B']);
    expect(again.store.getState().project).toEqual(page.store.getState().project);
  });

  it('is not called saved before it is', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    const said: string[] = [];
    page.store.subscribe(({ savedState }) => {
      if (savedState === 'saved' && disk.projects.size === 0) said.push(savedState);
    });
    await page.keeper.create(makeProject({ id: 'full', candidates: [makeCandidate({ id: 'a' })] }));
    await page.keeper.rest();
    expect(said).toEqual([]);
    expect(page.store.getState().savedState).toBe('saved');
  });

  it('keeps what was set before it was there, to be undone', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    await page.add('A');
    const again = openPage(disk);
    recordSettings(again.store, () => 0);
    const opening = again.keeper.start();
    const { year } = again.store.getState().view;
    again.actions.changeView({ year: 2040 });
    await opening;
    expect(again.store.getState().history.past.map(({ name }) => name)).toEqual(['view-year']);
    again.actions.undo();
    expect(again.store.getState().view.year).toBe(year);
    expect(again.names()).toEqual(['A']);
    again.actions.redo();
    await again.keeper.open(again.store.getState().project.id);
    expect(again.store.getState().history.past).toEqual([]);
  });

  it('writes one chunk for one edit of many candidates', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    const many = Array.from({ length: 2000 }, (_, index) => makeCandidate({ id: `c-${index}` }));
    page.actions.apply({ type: 'candidates-added', candidates: many });
    await page.keeper.rest();
    const before = disk.chunksWritten;
    page.actions.apply({ type: 'candidate-changed', id: 'c-1000', change: { name: 'X' } });
    await page.keeper.rest();
    expect(disk.chunksWritten - before).toBe(1);
    const again = openPage(disk);
    await again.keeper.start();
    expect(again.store.getState().project).toEqual(page.store.getState().project);
  });

  it('keeps the last ten versions and brings one back as a step', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    for (let count = 0; count < 25; count++) await page.add(`n${count}`);
    const versions = await page.keeper.versions();
    expect(versions[0]?.counter).toBe(25);
    expect(versions.length).toBeGreaterThanOrEqual(10);
    expect(versions.length).toBeLessThanOrEqual(14);
    await page.keeper.restore(20);
    await page.keeper.rest();
    expect(page.names()).toHaveLength(20);
    page.actions.undo();
    expect(page.names()).toHaveLength(25);
  });

  it('opens several, each with its own content, and the last one again', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    await page.add('A');
    const first = page.store.getState().project.id;
    await page.keeper.create(makeProject({ id: 'p-other' }));
    await page.add('B');
    await page.keeper.open(first);
    expect(page.names()).toEqual(['A']);
    await page.keeper.open('p-other');
    const again = openPage(disk);
    await again.keeper.start();
    expect(again.names()).toEqual(['B']);
  });
});

describe('storage that fails', () => {
  it.each([
    ['denied', 'storage-denied'],
    ['hangs', 'storage-hanging'],
  ] as const)('at the start (%s) leaves a project in memory', async (fault, code) => {
    const disk = new FakeDisk();
    disk.fault = fault;
    const page = openPage(disk);
    await page.keeper.start();
    expect(page.codes()).toEqual([code]);
    await page.add('A');
    expect(page.names()).toEqual(['A']);
    expect(page.store.getState()).toMatchObject({ savedState: 'memory-only', projectStatus: 'open' });
  });

  it.each([
    ['quota', 'storage-full'],
    ['denied', 'storage-denied'],
    ['hangs', 'storage-hanging'],
  ] as const)('later (%s) is told, loses nothing, and is over when it is over', async (fault, code) => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    await page.add('A');
    disk.fault = fault;
    await page.add('B');
    expect(page.store.getState().savedState).toBe('failed');
    expect(page.codes()).toEqual([code]);
    disk.fault = 'none';
    await page.add('C');
    expect(page.store.getState().savedState).toBe('saved');
    const again = openPage(disk);
    await again.keeper.start();
    expect(again.names()).toEqual(['A', 'B', 'C']);
  });

  it('gives up old versions before the newest edit', async () => {
    const disk = new FakeDisk();
    const page = openPage(disk);
    await page.keeper.start();
    for (const name of ['A', 'B', 'C']) await page.add(name);
    disk.fault = 'quota';
    disk.faultsLeft = 1;
    await page.add('D');
    expect(page.codes()).toEqual([]);
    expect(page.store.getState().savedState).toBe('saved');
    expect([...disk.versions.values()].map(({ counter }) => counter)).toEqual([3, 4]);
  });
});

describe('a damaged record', () => {
  it.each(['chunk', 'head', 'missing chunk'] as const)(
    '(%s) is put aside and the last good one opened',
    async (what) => {
      const disk = new FakeDisk();
      const page = openPage(disk);
      await page.keeper.start();
      await page.add('A');
      await page.add('B');
      const newest = [...disk.versions.entries()].find(([, { counter }]) => counter === 2);
      if (!newest) throw new Error('no version');
      const [key, version] = newest;
      const chunkKey = `${version.projectId}/${version.chunkIds[0]}`;
      const chunk = disk.chunks.get(chunkKey);
      if (what === 'head') disk.versions.set(key, { ...version, head: version.head.replace('Dự', 'Dụ') });
      else if (what === 'missing chunk') disk.chunks.delete(chunkKey);
      else if (chunk) disk.chunks.set(chunkKey, { ...chunk, text: chunk.text.replace('B', 'X') });
      const again = openPage(disk);
      await again.keeper.start();
      expect(again.names()).toEqual(['A']);
      expect(again.codes()).toEqual(['project-damaged']);
      expect(disk.quarantine).toMatchObject([{ counter: 2, reason: 'project-damaged' }]);
      await again.add('C');
      expect((await again.keeper.versions())[0]?.counter).toBe(3);
    },
  );

  it('of a newer version is left as it is', async () => {
    const disk = new FakeDisk();
    const newer = openPage(disk, new FakeLocks(), 2);
    await newer.keeper.start();
    await newer.add('A');
    const before = JSON.stringify([...disk.versions, ...disk.chunks]);
    const page = openPage(disk);
    await page.keeper.start();
    expect(page.store.getState().notices).toMatchObject([{ code: 'project-newer', detail: '2 > 1' }]);
    expect(page.names()).toEqual([]);
    expect(JSON.stringify([...disk.versions, ...disk.chunks])).toBe(before);
  });
});

describe('two pages', () => {
  it('let the second one read', async () => {
    const { second } = await twoPages();
    expect(second.names()).toEqual(['A']);
    expect(second.codes()).toEqual(['project-elsewhere']);
    await second.add('B');
    expect(second.names()).toEqual(['A']);
  });

  it('change places when the second takes over', async () => {
    const { first, second } = await twoPages();
    await first.add('B');
    await second.keeper.takeOver();
    expect(second.names()).toEqual(['A', 'B']);
    await second.add('C');
    await first.add('lost');
    expect(first.store.getState().projectStatus).toBe('read-only');
    expect(second.names()).toEqual(['A', 'B', 'C']);
  });

  it('give the second its turn when the first is closed', async () => {
    const { first, second } = await twoPages();
    await first.add('B');
    await first.keeper.create(makeProject({ id: 'p-elsewhere' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(second.store.getState().projectStatus).toBe('open');
    expect(second.names()).toEqual(['A', 'B']);
  });

  it('never overwrite one another, even without locks', async () => {
    const disk = new FakeDisk();
    const first = openPage(disk, new FakeLocks());
    await first.keeper.start();
    await first.add('A');
    const second = openPage(disk, new FakeLocks());
    await second.keeper.start();
    await second.add('B');
    await first.add('lost');
    expect(first.store.getState()).toMatchObject({ projectStatus: 'read-only', savedState: 'failed' });
    const again = openPage(disk, new FakeLocks());
    await again.keeper.start();
    expect(again.names()).toEqual(['A', 'B']);
  });
});
