import { FigureValue } from '@/panels/figure/figure-value';
import { derivedFigure } from './derived-figure';

type ChanceValueProps = {
  /** Of the draws, 0 to 1. */
  readonly share: number;
  readonly className?: string;
};

/** In how many of the draws a site is first. What is below 1 % and not never has a digit more. */
export function ChanceValue({ share, className = '' }: ChanceValueProps) {
  const percent = 100 * share;
  const isOdd = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
  return (
    <FigureValue
      figure={derivedFigure('chance-first', percent, 'pct')}
      digits={isOdd ? 2 : 0}
      className={className}
    />
  );
}
