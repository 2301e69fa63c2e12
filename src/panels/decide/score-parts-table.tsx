import { criterionId } from '@/domain/decision/criterion';
import type { RankedSite, Ranking } from '@/domain/decision/ranking';
import { type ScorePart, scoreParts } from '@/domain/decision/score-parts';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectDecisionTable } from '@/store/select-decision';
import { CriterionValue } from './criterion-value';
import { criterionTitle, directionName } from './criterion-words';
import { derivedFigure } from './derived-figure';
import { PartMark } from './part-legend';

const HEADS = ['value', 'utility', 'weight', 'part'] as const;

/** What a score is made of: of each criterion the value with its error, how good that is, how much it counts. */
export function ScorePartsTable({ ranking, site }: { ranking: Ranking; site: RankedSite }) {
  const { t } = useWords();
  const table = useApp(selectDecisionTable);
  const parts = scoreParts(ranking, site, table);
  const isSum = ranking.method === 'weighted-sum';
  return (
    <div className="overflow-x-auto">
      <table data-testid="score-parts" className="w-full text-xs">
        <thead className="text-muted">
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="pb-1 pl-2 text-right font-normal">
                {t(`decide.parts.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part, place) => (
          <PartRow key={criterionId(part.criterion.criterion)} part={part} place={place} />
        ))}
        {isSum && (
          <tfoot className="border-t border-line font-semibold">
            <tr>
              <th scope="row" colSpan={3} className="pt-1 text-left">
                {t('decide.parts.sum')}
              </th>
              <td className="pt-1 text-right">
                <FigureValue figure={derivedFigure('score', site.score, 'score')} digits={3} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {!isSum && <p className="pt-1 text-xs text-muted">{t('decide.parts.topsis')}</p>}
      {site.missing.length > 0 && (
        <p className="pt-1 text-xs text-caution">
          {t(`decide.parts.missing.${ranking.question.requirement.missing}`)}
        </p>
      )}
    </div>
  );
}

function PartRow({ part, place }: { part: ScorePart; place: number }) {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  const { criterion, direction, normalisation } = part.criterion;
  const isOfItself = normalisation.type === 'target' || normalisation.type === 'curve';
  return (
    <tbody data-criterion={criterionId(criterion)}>
      <tr className="border-t border-line">
        <th scope="rowgroup" colSpan={4} className="pt-1 text-left font-normal">
          <span className="flex gap-1.5">
            <PartMark place={place} />
            <span className="min-w-0">
              {criterionTitle(criterion, hubs, words)}{' '}
              <span className="text-muted">
                ({words.t(`decide.normalisation.${normalisation.type}`)}
                {!isOfItself && `, ${directionName(criterion, direction, words)}`})
              </span>
            </span>
          </span>
        </th>
      </tr>
      <tr>
        <td className="pb-1 pl-2 text-right">
          <CriterionValue criterion={criterion} figure={part.figure} hasUnit={false} />
        </td>
        <td className={`pb-1 pl-2 text-right ${part.isMissing ? 'text-caution' : ''}`}>
          <FigureValue figure={derivedFigure('utility', part.utility, 'score')} />
        </td>
        <td className="pb-1 pl-2 text-right">
          <FigureValue figure={derivedFigure('weight', 100 * part.weight, 'pct')} digits={1} />
        </td>
        <td className="pb-1 pl-2 text-right">
          <FigureValue figure={derivedFigure('score-part', part.part, 'score')} digits={3} />
        </td>
      </tr>
    </tbody>
  );
}
