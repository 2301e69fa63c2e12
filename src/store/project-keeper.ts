import { NO_HISTORY, onProject } from '@/domain/history';
import type { Problem } from '@/domain/problem';
import type { Project } from '@/domain/project';
import { failed, ok, type Result } from '@/domain/result';
import { createActions } from './actions';
import type { AppStore, ProjectStatus, SavedState } from './app-store';
import { Autosave } from './autosave';
import type { Chunk } from './project-chunks';
import type {
  ProjectCodec,
  ProjectLocks,
  ProjectRecord,
  ProjectStorage,
  QuarantineRecord,
  VersionRecord,
} from './project-storage';
import { storageProblem } from './storage-problem';
import { VersionShelf } from './version-shelf';

export type KeeperPorts = {
  /** Its calls end: see `patientStorage`. */
  readonly storage: ProjectStorage;
  readonly codec: ProjectCodec;
  readonly locks: ProjectLocks;
  readonly newId: () => string;
  /** An empty project with a name in the language of the page. */
  readonly newProject: () => Project;
  readonly clock: () => string;
  readonly timer: (milliseconds: number) => Promise<void>;
  readonly pause: () => Promise<void>;
};

type Opened = { readonly project: Project; readonly chunks: readonly Chunk[]; readonly counter: number };

/** A page that takes a project over waits so long for what the other is just writing. */
const HANDOVER_MILLISECONDS = 700;

/** Opens projects, keeps the open one saved, and lets one page at a time write it. */
export class ProjectKeeper {
  readonly #store: AppStore;
  readonly #ports: KeeperPorts;
  readonly #writer: string;
  #autosave: Autosave | null = null;
  #release: (() => void) | null = null;

  constructor(store: AppStore, ports: KeeperPorts) {
    this.#store = store;
    this.#ports = ports;
    this.#writer = ports.newId();
  }

  /** Opens the project that was open last, or an empty one. */
  async start(): Promise<void> {
    try {
      const records = await this.#ports.storage.projects();
      const last = records.toSorted((a, b) => b.openedSerial - a.openedSerial)[0];
      if (last) await this.open(last.id);
      else await this.create(this.#ports.newProject());
    } catch (error) {
      this.#notify(storageProblem(error));
      this.#show(this.#ports.newProject(), 'open', 'memory-only');
    }
  }

  projects(): Promise<readonly ProjectRecord[]> {
    return this.#ports.storage.projects();
  }

  /** Newest first. */
  async versions(): Promise<readonly VersionRecord[]> {
    const versions = await this.#ports.storage.versions(this.#store.getState().project.id);
    return versions.toSorted((a, b) => b.counter - a.counter);
  }

  quarantined(): Promise<readonly QuarantineRecord[]> {
    return this.#ports.storage.quarantined();
  }

  async open(id: string): Promise<void> {
    await this.#close();
    const isFirst = this.#store.getState().projectStatus === 'opening';
    this.#store.setState({ projectStatus: 'opening', ...(isFirst ? {} : { history: NO_HISTORY }) });
    const release = await this.#ports.locks.hold(id, 'try', () => this.#lose());
    this.#release = release;
    if (release) return this.#openAsWriter(id);
    const opened = await this.#readNewest(id);
    this.#show(opened?.project ?? { ...this.#ports.newProject(), id }, 'read-only', 'saved');
    this.#notify({ code: 'project-elsewhere', severity: 'warning' });
    void this.#waitForTurn(id);
  }

  /** A project that stands nowhere yet; it is kept from its first edit on, or at once if it holds something. */
  async create(project: Project): Promise<void> {
    await this.#close();
    this.#release = await this.#ports.locks.hold(project.id, 'try', () => this.#lose());
    const isEmpty = project.candidates.length === 0 && project.boundaries.length === 0;
    this.#show(project, 'open', isEmpty ? 'saved' : 'unsaved');
    await this.#keep(isEmpty ? project : null, [], 0);
  }

  /** Makes this page the one that writes; the other becomes a reader. */
  async takeOver(): Promise<void> {
    const { id } = this.#store.getState().project;
    this.#release = await this.#ports.locks.hold(id, 'steal', () => this.#lose());
    await this.#ports.timer(HANDOVER_MILLISECONDS);
    await this.#openAsWriter(id);
  }

  async remove(id: string): Promise<void> {
    if (id === this.#store.getState().project.id) await this.create(this.#ports.newProject());
    await this.#ports.storage.remove(id);
  }

  /** Puts an earlier version in the place of what stands, as one step that can be undone. */
  async restore(counter: number): Promise<Result<null, Problem>> {
    const version = (await this.versions()).find((one) => one.counter === counter);
    if (!version) return failed({ code: 'project-damaged', severity: 'error' });
    const read = await this.#newShelf().read(version);
    if (!read.ok) return read;
    createActions(this.#store).apply({ type: 'version-restored', project: read.value.project });
    return ok(null);
  }

  /** Resolves when nothing is being written. */
  async rest(): Promise<void> {
    await this.#autosave?.rest();
  }

  async #openAsWriter(id: string): Promise<void> {
    const opened = await this.#readNewest(id);
    if (!opened) return this.create(this.#ports.newProject());
    this.#show(opened.project, 'open', 'saved');
    await this.#keep(opened.project, opened.chunks, opened.counter);
  }

  async #keep(saved: Project | null, chunks: readonly Chunk[], counter: number): Promise<void> {
    const { storage, clock, timer } = this.#ports;
    const records = await storage.projects();
    const openedSerial = 1 + Math.max(0, ...records.map((record) => record.openedSerial));
    const record = records.find(({ id }) => id === this.#store.getState().project.id);
    // A full disk can still be read: which project was open last is the least that it may forget.
    if (record) await storage.note({ ...record, openedSerial }).catch(() => undefined);
    const shelf = this.#newShelf();
    shelf.standOn(chunks);
    const overtaken = (): void => this.#lose();
    const ports = { storage, shelf, writer: this.#writer, clock, timer, overtaken };
    const { project } = this.#store.getState();
    const nothing = { ...project };
    this.#autosave = new Autosave(this.#store, ports, saved ?? nothing, {
      counter: Math.max(counter, record?.counter ?? 0),
      openedSerial,
    });
  }

  /** The newest version that can be read; damaged ones are put aside. Undefined: none, or none for us. */
  async #readNewest(id: string): Promise<Opened | undefined> {
    const { storage } = this.#ports;
    const versions = await storage.versions(id);
    const shelf = this.#newShelf();
    for (const version of versions.toSorted((a, b) => b.counter - a.counter)) {
      const read = await shelf.read(version);
      if (read.ok) return { ...read.value, counter: version.counter };
      this.#notify(read.problem);
      if (read.problem.code === 'project-newer') return undefined;
      await this.#putAside(version, read.problem.code);
    }
    return undefined;
  }

  async #putAside(version: VersionRecord, reason: Problem['code']): Promise<void> {
    const { storage, clock } = this.#ports;
    const { projectId, counter, chunkIds } = version;
    const chunks = await Promise.all(chunkIds.map((id) => storage.chunk(projectId, id)));
    const text = JSON.stringify({ version, chunks });
    await storage.quarantine({ projectId, counter, foundAt: clock(), reason, text });
  }

  async #waitForTurn(id: string): Promise<void> {
    const release = await this.#ports.locks.hold(id, 'wait', () => this.#lose());
    const { project, projectStatus } = this.#store.getState();
    if (project.id !== id || projectStatus !== 'read-only') return release?.();
    this.#release = release;
    await this.#openAsWriter(id);
  }

  /** Another page writes now. What it has not seen of ours stays on the screen, and can go to a file. */
  #lose(): void {
    this.#autosave?.end();
    this.#autosave = null;
    this.#release = null;
    this.#store.setState({ projectStatus: 'read-only' });
    this.#notify({ code: 'project-elsewhere', severity: 'warning' });
  }

  async #close(): Promise<void> {
    await this.rest();
    this.#autosave?.end();
    this.#autosave = null;
    this.#release?.();
    this.#release = null;
  }

  #newShelf(): VersionShelf {
    const { storage, codec, newId, pause } = this.#ports;
    return new VersionShelf(storage, codec, newId, pause);
  }

  #show(project: Project, projectStatus: ProjectStatus, savedState: SavedState): void {
    const before = this.#store.getState();
    // While it was being opened nothing but settings could change, and these stay to be undone.
    const history = before.projectStatus === 'opening' ? onProject(before.history, project) : NO_HISTORY;
    this.#store.setState({ project, projectStatus, savedState, history });
  }

  #notify(problem: Problem): void {
    createActions(this.#store).notify(problem);
  }
}
