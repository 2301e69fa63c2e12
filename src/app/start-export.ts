import type { ExportPort } from '@/store/export-port';
import { ExportClient } from '@/workers/export-client';
import ExportWorker from '@/workers/export-worker?worker';

export function startExport(): ExportPort {
  const client = new ExportClient(() => new ExportWorker({ name: 'export' }));
  return { write: (sites, format, systemCode) => client.write(sites, format, systemCode) };
}
