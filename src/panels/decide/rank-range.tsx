import { FigureValue } from '@/panels/figure/figure-value';
import { derivedFigure } from './derived-figure';

type RankRangeProps = {
  readonly code: 'rank-likely' | 'rank-outermost';
  readonly range: readonly [best: number, worst: number];
};

/** From the best to the worst of the ranks; one number where they are one. */
export function RankRange({ code, range: [best, worst] }: RankRangeProps) {
  return (
    <span className="whitespace-nowrap">
      <FigureValue figure={derivedFigure(`${code}-best`, best, 'count')} />
      {worst !== best && (
        <>
          –<FigureValue figure={derivedFigure(`${code}-worst`, worst, 'count')} />
        </>
      )}
    </span>
  );
}
