import type { ImportPort } from '@/store/import-port';
import { ImportClient } from '@/workers/import-client';
import ImportWorker from './import-worker?worker';
import { whenReleased } from './worker-locks';

export function startImport(): ImportPort {
  const client = new ImportClient(() => new ImportWorker({ name: 'import' }), whenReleased);
  return { open: (file, ground, choices, tell) => client.open(file, ground, choices, tell) };
}
