import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import type { SheetPort } from '@/store/sheet-port';
import { SheetClient } from '@/workers/sheet-client';
import SheetWorker from '@/workers/sheet-worker?worker';

const absolute = (address: string): string => new URL(address, document.baseURI).href;

export function startSheets(): SheetPort {
  const client = new SheetClient(() => new SheetWorker({ name: 'sheet' }), {
    regular: absolute(regular),
    semibold: absolute(semibold),
    bold: absolute(bold),
  });
  return {
    preview: (content, settings, widthPx) => client.preview(content, settings, widthPx),
    write: (content, settings, output, tell) => client.write(content, settings, output, tell),
  };
}
