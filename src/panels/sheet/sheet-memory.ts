import type { SheetSettings } from '@/domain/sheet-settings';

/** What was composed last, while the page is open. */
let last: SheetSettings | null = null;

export const recallSheet = (): SheetSettings | null => last;

export function rememberSheet(settings: SheetSettings): void {
  last = settings;
}
