import { serveImport } from '@/workers/serve-import';
import { holdForLife } from './import-locks';

serveImport(holdForLife);
