import type { Project } from '@/domain/project';
import { createActions } from './actions';
import type { AppStore, SavedState } from './app-store';
import { keptVersions } from './kept-versions';
import type { ProjectStorage } from './project-storage';
import { storageProblem } from './storage-problem';
import type { VersionShelf } from './version-shelf';

/** After a failure, and as long as nothing new is edited. */
const RETRY_MILLISECONDS = 10_000;
/** Old versions are looked through once in so many saves. */
const SAVES_PER_PRUNE = 4;

type AutosavePorts = {
  readonly storage: ProjectStorage;
  readonly shelf: VersionShelf;
  readonly writer: string;
  /** ISO time. */
  readonly clock: () => string;
  readonly timer: (milliseconds: number) => Promise<void>;
  /** Another page has written the project: ours must not. */
  readonly overtaken: () => void;
};

type Position = { readonly counter: number; readonly openedSerial: number };

/** Saves the open project after each edit, newest only, and says `saved` when and only when it is. */
export class Autosave {
  readonly #store: AppStore;
  readonly #ports: AutosavePorts;
  readonly #unsubscribe: () => void;
  #position: Position;
  #saved: Project;
  #isEnded = false;
  #work: Promise<void> | null = null;
  #saves = 0;
  #failures = 0;

  /** `saved` is what stands in storage at `position`. */
  constructor(store: AppStore, ports: AutosavePorts, saved: Project, position: Position) {
    this.#store = store;
    this.#ports = ports;
    this.#saved = saved;
    this.#position = position;
    this.#unsubscribe = store.subscribe((state, before) => {
      if (state.project !== before.project) this.#begin();
    });
    if (store.getState().project !== saved) this.#begin();
  }

  /** Writes nothing more, save what is being written. */
  end(): void {
    this.#isEnded = true;
    this.#unsubscribe();
  }

  /** Resolves when nothing is being written. */
  async rest(): Promise<void> {
    while (this.#work) await this.#work;
  }

  #begin(): void {
    if (this.#isEnded || this.#work) return;
    this.#work = this.#saveAll().finally(() => {
      this.#work = null;
    });
  }

  async #saveAll(): Promise<void> {
    let project = this.#store.getState().project;
    while (!this.#isEnded && project !== this.#saved) {
      this.#say('saving');
      if (!(await this.#save(project))) return;
      const saved = project;
      project = this.#store.getState().project;
      if (project === saved && !this.#isEnded) this.#say('saved');
      await this.#prune(saved.id);
      project = this.#store.getState().project;
    }
  }

  /** False: given up for now, or for good. */
  async #save(project: Project): Promise<boolean> {
    try {
      const outcome = await this.#writeMakingRoom(project);
      if (outcome === 'conflict') {
        this.end();
        this.#say('failed');
        this.#ports.overtaken();
        return false;
      }
      this.#saved = project;
      this.#failures = 0;
      return true;
    } catch (error) {
      this.#say('failed');
      createActions(this.#store).notify(storageProblem(error));
      this.#retryLater();
      return false;
    }
  }

  /** A full storage gives up its older versions before the newest edit is given up. */
  async #writeMakingRoom(project: Project): Promise<'done' | 'conflict'> {
    try {
      return await this.#write(project);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'QuotaExceededError')) throw error;
      await this.#ports.storage.prune(project.id, [this.#position.counter]);
      return this.#write(project);
    }
  }

  async #write(project: Project): Promise<'done' | 'conflict'> {
    const { clock, shelf, writer } = this.#ports;
    const step = this.#store.getState().history.past.at(-1);
    const counter = this.#position.counter + 1;
    const { openedSerial } = this.#position;
    const outcome = await shelf.write({
      project,
      counter,
      openedSerial,
      writer,
      savedAt: clock(),
      stepName: step?.name ?? '',
      stepSubject: step?.subject ?? '',
    });
    if (outcome === 'done') this.#position = { counter, openedSerial };
    return outcome;
  }

  /** What is too much is harmless: a failure here does not make the save one. */
  async #prune(projectId: string): Promise<void> {
    if (++this.#saves % SAVES_PER_PRUNE !== 1) return;
    const { storage } = this.#ports;
    await storage
      .versions(projectId)
      .then((versions) => storage.prune(projectId, keptVersions(versions)))
      .catch(() => undefined);
  }

  #retryLater(): void {
    const failure = ++this.#failures;
    void this.#ports.timer(RETRY_MILLISECONDS).then(() => {
      if (failure === this.#failures) this.#begin();
    });
  }

  #say(savedState: SavedState): void {
    if (this.#store.getState().savedState !== savedState) this.#store.setState({ savedState });
  }
}
