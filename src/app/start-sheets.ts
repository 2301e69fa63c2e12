import type { SheetPort } from '@/store/sheet-port';
import { SheetClient } from '@/workers/sheet-client';
import SheetWorker from '@/workers/sheet-worker?worker';
import { PRINT_FONT_ADDRESSES } from './print-font-addresses';

export function startSheets(): SheetPort {
  const client = new SheetClient(() => new SheetWorker({ name: 'sheet' }), PRINT_FONT_ADDRESSES);
  return {
    preview: (content, settings, widthPx) => client.preview(content, settings, widthPx),
    write: (content, settings, output, tell) => client.write(content, settings, output, tell),
  };
}
