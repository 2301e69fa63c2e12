import { shownPercents } from '@/domain/decision/change-weights';
import { criterionId } from '@/domain/decision/criterion';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { CardSection } from '@/ui/card-section';
import { criterionName, criterionUnitName } from './criterion-words';
import { derivedFigure } from './derived-figure';
import { useRequirementTitle } from './use-requirement-title';

/** The requirement to be read only. */
export function RequirementSummary() {
  const words = useWords();
  const { t } = words;
  const hubs = useApp((state) => state.data.hubs);
  const { criteria, rules } = useApp((state) => state.project.decision.requirement);
  const title = useRequirementTitle();
  const percents = shownPercents(criteria.map(({ weight }) => weight));
  return (
    <CardSection title={t('requirement.title')}>
      <p className="font-medium">{title}</p>
      <p className="text-xs text-muted">{t('requirement.read-only')}</p>
      <ul>
        {criteria.map(({ criterion }, at) => (
          <li key={criterionId(criterion)} className="flex justify-between gap-2">
            {criterionName(criterion, hubs, words)}
            <FigureValue figure={derivedFigure('weight', percents[at] ?? null, 'pct')} />
          </li>
        ))}
        {rules.map(({ id, criterion, comparison, threshold }) => (
          <li key={id} className="flex justify-between gap-2">
            {criterionName(criterion, hubs, words)} {t(`requirement.rules.${comparison}`)}
            <span>
              <FigureValue figure={derivedFigure('threshold', threshold, 'count')} digits={2} />{' '}
              {criterionUnitName(criterion, words)}
            </span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
