import type { SystemReading } from '@/domain/system-reading';
import type { Words } from '@/i18n/use-words';

/** Why a reading is likely or not, as short phrases. */
export function systemReasons({ reasons }: SystemReading, { t, number }: Words): readonly string[] {
  return reasons.map(({ code, value, subject }) =>
    t(`cornerTable.reason.${code}`, {
      subject: subject ?? '',
      value: value === undefined ? '' : number(code === 'partly-on-land' ? 100 * value : value, 1),
    }),
  );
}
