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

/** Written anew with each change: what is larger is left to templates. */
const MOST_LOGO_BYTES = 200_000;

export const isLogoKept = ({ logo }: SheetSettings): boolean => (logo?.bytes.length ?? 0) <= MOST_LOGO_BYTES;

/** A browser that keeps nothing loses the memory and nothing else; a large logo is not kept. */
export function rememberSheet({ write }: SheetTemplates, settings: SheetSettings): void {
  try {
    window.localStorage.setItem(KEY, write(isLogoKept(settings) ? settings : { ...settings, logo: null }));
  } catch {
    // Said above.
  }
}
