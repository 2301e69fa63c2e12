import {
  type EliminationGroups,
  eliminationGroups,
  type RuledSite,
} from '@/domain/decision/elimination-groups';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { selectElimination } from '@/store/select-decision';
import { CardSection } from '@/ui/card-section';
import { derivedFigure } from './derived-figure';
import { KnockOutRow } from './knock-out-row';
import { RowGroup } from './row-group';
import { useHasPendingFacts } from './use-pending-facts';

/** Who is out, by which rule and how certainly; who was let in again; and where the rules cannot be sure. */
export function KnockOutSection() {
  const { t } = useWords();
  const rules = useApp((state) => state.project.decision.requirement.rules);
  const elimination = useApp(selectElimination);
  const isPending = useHasPendingFacts(rules.map(({ criterion }) => criterion));
  if (rules.length === 0)
    return (
      <CardSection title={t('decide.knock-out.title')}>
        <p className="text-xs text-muted">{t('decide.knock-out.no-rules')}</p>
      </CardSection>
    );
  if (isPending)
    return (
      <CardSection title={t('decide.knock-out.title')}>
        <p role="status" className="text-xs text-muted">
          {t('decide.knock-out.computing')}
        </p>
      </CardSection>
    );
  const groups = eliminationGroups(elimination);
  return (
    <CardSection title={t('decide.knock-out.title')}>
      <Summary standing={elimination.standing.length} groups={groups} />
      <RuledGroup kind="out" sites={groups.out} />
      <RuledGroup kind="readmitted" sites={groups.readmitted} />
      <RuledGroup kind="doubtful" sites={groups.doubtful} />
      <RuledGroup kind="unknown" sites={groups.unknown} />
    </CardSection>
  );
}

function Summary({ standing, groups }: { standing: number; groups: EliminationGroups }) {
  const count = (code: string, value: number) => (
    <FigureValue figure={derivedFigure(code, value, 'count')} className="font-semibold" />
  );
  return (
    <p data-testid="knockout-summary">
      <FilledSentence
        id="decide.knock-out.summary"
        values={{ count: groups.out.length }}
        figures={{
          standing: count('sites-standing', standing),
          out: count('sites-out', groups.out.length),
        }}
      />
    </p>
  );
}

type GroupKind = keyof EliminationGroups;

function RuledGroup({ kind, sites }: { kind: GroupKind; sites: readonly RuledSite[] }) {
  const { t } = useWords();
  if (sites.length === 0) return null;
  return (
    <RowGroup
      title={t(`decide.knock-out.group.${kind}`, { count: sites.length })}
      isOpenAtFirst={kind === 'out' || kind === 'readmitted'}
      rows={sites.map((one) => <KnockOutRow key={one.site.id} kind={kind} ruled={one} />)}
    />
  );
}
