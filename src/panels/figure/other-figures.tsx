import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { Disclosure } from '@/ui/disclosure';
import { FigureLine } from './figure-line';

/** The other values that circulate for a figure: none is silently chosen, none stands in the way. */
export function OtherFigures({ figures, note = null }: { figures: readonly Figure[]; note?: string | null }) {
  const { t, text, date } = useWords();
  if (figures.length === 0 && note === null) return null;
  const titleOf = (figure: Figure): string =>
    figure.scope ? text(figure.scope) : t(`figure.method.${figure.method}`);
  return (
    <Disclosure
      title={figures.length === 0 ? t('figure.note') : t('figure.others', { count: figures.length })}
    >
      <ul className="flex flex-col text-sm">
        {figures.map((figure) => (
          <li key={`${figure.value} ${figure.asOf} ${titleOf(figure)}`}>
            <FigureLine
              figure={figure}
              label={`${titleOf(figure)} (${figure.asOf === null ? t('figure.detail.undated') : date(figure.asOf)})`}
            />
          </li>
        ))}
      </ul>
      {note && <p className="pt-1 text-xs text-muted">{note}</p>}
    </Disclosure>
  );
}
