import type { SystemReading } from '@/domain/system-reading';
import type { Words } from '@/i18n/use-words';

/** Why a reading is likely or not, as short phrases. */
export function systemReasons(_reading: SystemReading, _words: Words): readonly string[] {
  return [];
}
