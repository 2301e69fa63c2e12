import type { SheetSettings } from '@/domain/sheet-settings';
import type { SheetTemplates } from '@/store/sheet-port';

/** In this browser only. */
const KEY = 'mat-bang.sheet';

/** The sheet composed last, here and now or in an earlier visit; null: there is none that can be read. */
export function recallSheet({ read }: SheetTemplates): SheetSettings | null {
  try {
    const text = window.localStorage.getItem(KEY);
    const settings = text === null ? null : read(text, '');
    return settings?.ok ? settings.value : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing, or a logo that is too large for it, loses the memory and nothing else. */
export function rememberSheet({ write }: SheetTemplates, settings: SheetSettings): void {
  try {
    window.localStorage.setItem(KEY, write(settings));
  } catch {
    // Said above.
  }
}
