import { serveSheet } from '@/workers/serve-sheet';
import { holdForLife } from './worker-locks';

serveSheet(holdForLife);
