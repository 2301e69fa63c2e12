import { useWords } from '@/i18n/use-words';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** Day and time of a save, in the time of this machine. */
export function SavedAt({ time }: { readonly time: string }) {
  const { date } = useWords();
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) return null;
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const iso = day.map((part) => String(part).padStart(2, '0')).join('-');
  return (
    <time dateTime={time}>
      {date(iso)} {CLOCK.format(moment)}
    </time>
  );
}
