import type { Figure } from '@/domain/figure';
import { figureLabel } from '@/i18n/figure-label';
import { useWords } from '@/i18n/use-words';
import { FigureDetail } from './figure-detail';
import { FigureValue } from './figure-value';

type FigureLineProps = {
  readonly figure: Figure;
  /** Where it is not called by its code. */
  readonly label?: string;
  readonly isApproximate?: boolean;
  /** Date and scope under the label, not only in the card that the button opens. */
  readonly hasOrigin?: boolean;
};

/** A figure on a line of its own: what it is, how much, and where it comes from. */
export function FigureLine({ figure, label, isApproximate = false, hasOrigin = false }: FigureLineProps) {
  const { t } = useWords();
  const title = label ?? t(figureLabel(figure.code));
  return (
    <div className="flex min-h-7 items-start gap-2">
      <div className="min-w-0 flex-1 pt-0.5">
        {title}
        {hasOrigin && <FigureOrigin figure={figure} />}
      </div>
      <FigureValue
        figure={figure}
        isApproximate={isApproximate}
        className="pt-0.5 text-right font-semibold"
      />
      {figure.value === null ? (
        <span className="w-6 shrink-0 max-[900px]:w-11" />
      ) : (
        <FigureDetail figure={figure} label={title} isApproximate={isApproximate} />
      )}
    </div>
  );
}

function FigureOrigin({ figure }: { figure: Figure }) {
  const { t, text, date } = useWords();
  const asOf = figure.asOf === null ? t('figure.detail.undated') : date(figure.asOf);
  const parts = [asOf, figure.scope && text(figure.scope)].filter(Boolean);
  return <span className="block text-xs text-muted">{parts.join(' · ')}</span>;
}
