import { serveImport } from '@/workers/serve-import';
import { holdForLife } from './worker-locks';

serveImport(holdForLife);
