import { readSheetTemplate, SHEET_TEMPLATE_ENDING, writeSheetTemplate } from '@/formats/sheet-template-file';
import type { SheetPort } from '@/store/sheet-port';
import { SheetClient } from '@/workers/sheet-client';
import { PRINT_FONT_ADDRESSES } from './print-font-addresses';
import SheetWorker from './sheet-worker?worker';
import { whenReleased } from './worker-locks';

const SCREEN_DOTS_PER_INCH = 96;

export function startSheets(): SheetPort {
  const client = new SheetClient(
    () => new SheetWorker({ name: 'sheet' }),
    PRINT_FONT_ADDRESSES,
    whenReleased,
  );
  return {
    templates: { ending: SHEET_TEMPLATE_ENDING, write: writeSheetTemplate, read: readSheetTemplate },
    preview: (content, settings, widthPx, tell) => client.preview(content, settings, widthPx, tell),
    snapshot: (content, picture, { theme, locale, keptView }) => {
      const { image, scale, ...source } = picture;
      const output = {
        format: 'png',
        dotsPerInch: SCREEN_DOTS_PER_INCH * scale,
        keptView,
        created: new Date(),
      } as const;
      return client.snapshot(content, { ...source, theme }, image, locale, output);
    },
    prospectus: (content, order, tell) => client.prospectus(content, order, tell),
    write: (content, settings, output, tell) => client.write(content, settings, output, tell),
  };
}
