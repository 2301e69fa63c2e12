import type { CornerSurvey, SurveyedRing } from '@/domain/corner-survey';
import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { FigureLine } from '@/panels/figure/figure-line';
import { CardSection } from '@/ui/card-section';
import { formatAngle } from './format-angle';

/** More rows than these would hold up the page; the plan and the sums show the rest. */
const MOST_ROWS = 300;

type SurveySectionProps = {
  readonly survey: CornerSurvey;
  /** An error stands: areas would mean nothing. */
  readonly hasErrors: boolean;
};

/** Areas, perimeter and closing of a table, with every corner and edge. */
export function SurveySection({ survey, hasErrors }: SurveySectionProps) {
  const { t } = useWords();
  const { gridSquareMetres, ellipsoidSquareMetres, perimeterMetres, rings } = survey;
  return (
    <CardSection title={t('cornerTable.survey.title')}>
      {!hasErrors && (
        <>
          <FigureLine figure={measured('area-vn2000', gridSquareMetres, 'm2')} />
          <FigureLine figure={measured('area-ellipsoid', ellipsoidSquareMetres, 'm2')} />
          <FigureLine figure={measured('perimeter', perimeterMetres, 'm')} />
        </>
      )}
      {rings.map((ring, index) => (
        <RingTable
          key={`${ring.title} ${ring.corners[0]?.northing} ${ring.corners[0]?.easting}`}
          ring={ring}
          number={index + 1}
        />
      ))}
    </CardSection>
  );
}

function measured(code: string, value: number, unit: Figure['unit']): Figure {
  return { code, value, unit, method: 'measured', asOf: null, sources: [] };
}

function RingTable({ ring, number }: { ring: SurveyedRing; number: number }) {
  const { t, number: write } = useWords();
  const hasStated = ring.edges.some(({ statedMetres }) => statedMetres !== null);
  const title = ring.title || t('cornerTable.survey.ring', { number });
  const head = [
    'corner',
    'north',
    'east',
    'angle',
    'edge',
    ...(hasStated ? (['stated'] as const) : []),
    'bearing',
  ] as const;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="text-[13px] font-medium">
        {title}
        {ring.isHole && ` (${t('cornerTable.survey.hole')})`}
      </p>
      <Closure ring={ring} />
      <section
        aria-label={title}
        tabIndex={0}
        className="max-h-72 overflow-auto rounded-control border border-line"
      >
        <table data-testid="corner-table-survey" className="w-full text-right text-xs tabular-nums">
          <caption className="sr-only">{t('cornerTable.survey.caption')}</caption>
          <thead className="sticky top-0 bg-paper">
            <tr>
              {head.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="px-1.5 py-1 font-medium whitespace-nowrap first:text-left"
                >
                  {t(`cornerTable.survey.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ring.corners.slice(0, MOST_ROWS).map(({ name, northing, easting, angle }, index) => {
              const edge = ring.edges[index];
              return (
                <tr
                  key={`${name} ${northing} ${easting}`}
                  data-corner={name}
                  className="border-t border-line"
                >
                  <th scope="row" className="px-1.5 py-1 text-left font-medium">
                    {name}
                  </th>
                  <Cell text={write(northing, 3)} />
                  <Cell text={write(easting, 3)} />
                  <Cell text={formatAngle(angle)} />
                  <Cell text={edge ? write(edge.gridMetres, 3) : ''} />
                  {hasStated && <Cell text={edge?.statedMetres == null ? '' : write(edge.statedMetres, 3)} />}
                  <Cell text={edge ? formatAngle(edge.bearing) : ''} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {ring.corners.length > MOST_ROWS && (
        <p className="text-xs text-muted">
          {t('cornerTable.survey.more', { count: ring.corners.length - MOST_ROWS })}
        </p>
      )}
    </div>
  );
}

function Cell({ text }: { text: string }) {
  return <td className="px-1.5 py-1 whitespace-nowrap">{text}</td>;
}

/** A ring closes, misses by so much, or was never closed by its table. */
function Closure({ ring: { closure } }: { ring: SurveyedRing }) {
  const { t, number } = useWords();
  if (!closure) return <p className="text-xs text-muted">{t('cornerTable.survey.unclosed')}</p>;
  if (!Number.isFinite(closure.relative))
    return <p className="text-xs text-muted">{t('cornerTable.survey.closed')}</p>;
  const { northMetres, eastMetres, metres, relative } = closure;
  return (
    <p data-testid="corner-table-misclosure" className="text-xs text-caution">
      {t('cornerTable.survey.misclosure', {
        north: number(northMetres, 3),
        east: number(eastMetres, 3),
        metres: number(metres, 3),
        relative: number(relative, 0),
      })}
    </p>
  );
}
