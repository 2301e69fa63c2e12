import { FIGURE_DIGITS, type Figure } from '@/domain/figure';
import { figureUnit } from '@/i18n/figure-unit';
import { useWords } from '@/i18n/use-words';

type FigureValueProps = {
  readonly figure: Figure;
  /** Before the number where it follows from an indicative outline: `≈`. */
  readonly isApproximate?: boolean;
  /** False where a head beside it says the unit. */
  readonly hasUnit?: boolean;
  /** Where the unit does not say how fine the value is. */
  readonly digits?: number;
  readonly className?: string;
  /** What else a check must know of this one, such as the radius of a ring. */
  readonly attributes?: Readonly<Record<`data-${string}`, string | number>>;
};

/**
 * The one way a number reaches the screen: with its unit and ±, and with method, source and date as
 * attributes that checks and other programs can read.
 */
export function FigureValue({
  figure,
  isApproximate = false,
  hasUnit = true,
  digits = FIGURE_DIGITS[figure.unit],
  className = '',
  attributes = {},
}: FigureValueProps) {
  const words = useWords();
  // Scores stand below each other to be compared: 0.20 beside 0.25, never 0.2.
  const fewestDigits = figure.unit === 'score' ? digits : 0;
  if (figure.value === null) {
    return (
      <span {...figureAttributes(figure)} {...attributes} className={`text-muted ${className}`}>
        {words.t('figure.missing')}
      </span>
    );
  }
  return (
    <span {...figureAttributes(figure)} {...attributes} className={`whitespace-nowrap ${className}`}>
      {isApproximate && '≈ '}
      {words.number(figure.value, digits, fewestDigits)}
      {hasUnit && figureUnit(figure.unit, words)}
      {figure.error !== undefined && (
        <small className="ml-1 text-xs font-normal text-muted">±{words.number(figure.error, digits)}</small>
      )}
    </span>
  );
}

/** What checks and other programs read of a figure, for text that cannot stand in this component: in drawings. */
export function figureAttributes(figure: Figure) {
  if (figure.value === null) return { 'data-figure': figure.code, 'data-missing': 'true' };
  return {
    'data-figure': figure.code,
    'data-value': figure.value,
    'data-unit': figure.unit,
    'data-method': figure.method,
    'data-source': figure.sources.join(' '),
    ...(figure.error === undefined ? {} : { 'data-error': figure.error }),
    ...(figure.asOf === null ? {} : { 'data-as-of': figure.asOf }),
  };
}
