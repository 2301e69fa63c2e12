import type { RuleFinding } from '@/domain/decision/elimination';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureDetail } from '@/panels/figure/figure-detail';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { CriterionValue } from './criterion-value';
import { criterionName } from './criterion-words';
import { useSiteNames } from './use-site-names';

/* Whole class names, so that the style sheet is built with them. */
const LOOKS: Record<RuleFinding['verdict'], string> = {
  passes: 'text-operating',
  fails: 'text-danger',
  'within-error': 'text-caution',
  'not-held': 'text-muted',
};

/** What one rule says of a site: value with error and source, threshold, margin, and how certain that is. */
export function RuleFindingLine({ finding }: { finding: RuleFinding }) {
  const words = useWords();
  const { t } = words;
  const hubs = useApp((state) => state.data.hubs);
  const siteName = useSiteNames()(finding.site.id);
  const { rule, figure, verdict } = finding;
  const name = criterionName(rule.criterion, hubs, words);
  return (
    <li data-rule-id={rule.id} data-verdict={verdict} data-near={finding.isNearMiss} className="text-xs">
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 leading-5">
          <FilledSentence
            id={`decide.knock-out.finding.${rule.comparison}`}
            values={{ name }}
            figures={{
              value: <CriterionValue criterion={rule.criterion} figure={figure} className="font-semibold" />,
              threshold: (
                <CriterionValue
                  criterion={rule.criterion}
                  figure={{ ...plain(figure), code: 'rule-threshold', value: rule.threshold }}
                />
              ),
            }}
          />
        </p>
        {figure.value !== null && <FigureDetail figure={figure} label={`${name}, ${siteName}`} />}
      </div>
      <p>
        <span className={`font-semibold ${LOOKS[verdict]}`}>{t(`decide.knock-out.verdict.${verdict}`)}</span>
        <Margin finding={finding} />
        <NearMiss finding={finding} />
      </p>
    </li>
  );
}

/** How far the value is on the one or the other side of the threshold. */
function Margin({ finding: { margin, rule, figure } }: { finding: RuleFinding }) {
  if (margin === null) return null;
  return (
    <>
      {' · '}
      <FilledSentence
        id={margin < 0 ? 'decide.knock-out.beyond' : 'decide.knock-out.within'}
        figures={{
          margin: (
            <CriterionValue
              criterion={rule.criterion}
              figure={{ ...plain(figure), code: 'rule-margin', value: Math.abs(margin) }}
            />
          ),
        }}
      />
    </>
  );
}

function NearMiss({ finding: { nearBy } }: { finding: RuleFinding }) {
  const { t } = useWords();
  if (nearBy.length === 0) return null;
  const reasons = nearBy.map((reason) => t(`decide.knock-out.near.${reason}`)).join(', ');
  return <span className="text-caution"> · {t('decide.knock-out.near.told', { reasons })}</span>;
}

/** What follows from a rule has neither the error nor the source of the value it is held against. */
function plain({
  unit,
}: RuleFinding['figure']): Pick<RuleFinding['figure'], 'unit' | 'method' | 'asOf' | 'sources'> {
  return { unit, method: 'derived', asOf: null, sources: [] };
}
