import { expect, type Page } from '@playwright/test';
import type { Parts } from './parts';
import type { PageWatch } from './watch-page';

type StorageFault = 'absent' | 'denied' | 'hangs' | 'full';

/** The project as a whole: its name, whether it is saved, its files and versions. */
export class ProjectDriver {
  readonly #parts: Parts;
  readonly #watch: PageWatch;

  constructor(parts: Parts, watch: PageWatch) {
    this.#parts = parts;
    this.#watch = watch;
  }

  get #page(): Page {
    return this.#parts.page;
  }

  async isCalled(name: string): Promise<void> {
    await expect(this.#parts.part('project-name')).toHaveText(name);
  }

  async isOpen(): Promise<void> {
    await expect(this.#parts.part('project-save')).toBeEnabled();
  }

  async isRenamed(name: string): Promise<void> {
    await this.choosesFromMenu('all');
    const field = this.#parts.part('projects-dialog').getByRole('textbox');
    await field.fill(name);
    await field.press('Enter');
    await this.#page.keyboard.press('Escape');
    await this.isCalled(name);
  }

  async choosesFromMenu(entry: 'new' | 'openSample' | 'all' | 'versions'): Promise<void> {
    await this.#parts.button('project.menu').click();
    await this.#page.getByRole('menuitem', { name: this.#parts.say(`project.${entry}`) }).click();
  }

  async says(state: 'saved' | 'failed' | 'memory-only'): Promise<void> {
    await expect(this.#parts.part('saved-state')).toHaveAttribute('data-state', state);
  }

  async presses(what: 'undo' | 'redo'): Promise<void> {
    await this.#parts.part(what).click();
  }

  /** What undo, or redo, would do next, by its name. */
  async offers(what: 'undo' | 'redo', step: string, subject = ''): Promise<void> {
    const name = this.#parts.say(`project.${what}Step`, {
      step: this.#parts.say(`project.step.${step}`, { subject }),
    });
    await expect(this.#parts.part(what)).toHaveAttribute('aria-label', name);
  }

  async hasNothingTo(what: 'undo' | 'redo'): Promise<void> {
    await expect(this.#parts.part(what)).toBeDisabled();
  }

  async hasCandidates(count: number): Promise<void> {
    await expect(this.#parts.part('candidate-row')).toHaveCount(count);
  }

  /** The project file as the browser hands it over. */
  async savesFile(): Promise<string> {
    const { name, bytes } = await this.#parts.files.from(() => this.#parts.part('project-save').click());
    expect(name).toMatch(/\.matbang\.json$/);
    return bytes.toString('utf8');
  }

  async opensFile(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.#parts.part('project-open').setInputFiles(file);
  }

  /** In the list of projects or versions that is open. */
  async lists(what: 'project' | 'version', text: string): Promise<void> {
    await expect(this.#parts.part(`${what}-row`).filter({ hasText: text }).first()).toBeVisible();
  }

  async opensSampleFromWelcome(): Promise<void> {
    await this.#parts.part('open-sample').click();
    await this.hasCandidates(3);
  }

  /** What a file holds, into the project that is open. */
  async addsFile(name: string, text: string): Promise<void> {
    await this.choosesFromMenu('all');
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.#parts.part('project-add').setInputFiles(file);
    await expect(this.#parts.part('projects-dialog')).toHaveCount(0);
  }

  async restoresVersionBefore(): Promise<void> {
    await this.choosesFromMenu('versions');
    await this.#parts.part('version-row').nth(1).getByRole('button').click();
  }

  async isReadOnly(): Promise<void> {
    await expect(this.#parts.part('project-take-over')).toBeVisible();
  }

  async takesOver(): Promise<void> {
    await this.#parts.part('project-take-over').click();
    await expect(this.#parts.part('project-take-over')).toHaveCount(0);
  }

  /** Before the page opens: the browser's storage is not what it should be. */
  async losesStorage(fault: StorageFault): Promise<void> {
    this.#watch.expect(/QuotaExceeded|SecurityError|indexedDB/i);
    await this.#page.addInitScript(breakStorage, fault);
  }

  async mendsStorage(): Promise<void> {
    await this.#page.evaluate(() => {
      (window as { storageFault?: string }).storageFault = 'none';
    });
  }

  /** Changes the newest saved version behind the page's back. */
  async damagesNewest(how: 'text' | 'newer'): Promise<void> {
    await this.#page.evaluate(changeNewest, how);
  }

  /** A database of a program that comes after this one. */
  async hasDatabaseVersion(version: number): Promise<void> {
    await this.#page.evaluate(
      (wanted) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('mat-bang', wanted);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      version,
    );
  }
}

/** Runs in the page, before it. `full` lets a flag on the window decide, so that it can end. */
function breakStorage(fault: StorageFault): void {
  const state = window as { storageFault?: string };
  if (fault === 'absent') Object.defineProperty(window, 'indexedDB', { value: undefined });
  if (fault === 'denied') {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  }
  if (fault === 'hangs') {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, name);
      const keepSilent = (event: Event): void => event.stopImmediatePropagation();
      for (const type of ['success', 'error', 'upgradeneeded']) request.addEventListener(type, keepSilent);
      return request;
    };
  }
  if (fault === 'full') {
    state.storageFault = 'full';
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...parts) {
      if (state.storageFault === 'full') throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, parts);
    };
  }
}

/** Runs in the page. */
function changeNewest(how: 'text' | 'newer'): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mat-bang');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('versions', 'readwrite');
      const versions = transaction.objectStore('versions');
      versions.openCursor(null, 'prev').onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
        const { value } = cursor;
        cursor.update(
          how === 'newer' ? { ...value, formatVersion: 99 } : { ...value, head: `${value.head} ` },
        );
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
