import { expose } from 'comlink';
import { FILE_READERS } from './file-readers';
import { createImportDesk } from './import-desk';

expose(createImportDesk(FILE_READERS));
