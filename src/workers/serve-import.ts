import { expose } from 'comlink';
import { FILE_READERS } from './file-readers';
import { createImportDesk } from './import-desk';

/** Answers the page from inside a worker. @param hold as for `createImportDesk` */
export function serveImport(hold: (lifeline: string) => Promise<void>): void {
  expose(createImportDesk(FILE_READERS, hold));
}
