import type { Candidate } from '@/domain/candidate';
import type { Figure } from '@/domain/figure';
import { REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { CardSection } from '@/ui/card-section';
import { TextField } from '@/ui/text-field';
import { useHeldText } from './held-text';

/** Where the outline comes from and how far it can be trusted: it goes with it into every file. */
export function CandidateLineage({ candidate }: { candidate: Candidate }) {
  const { t, date } = useWords();
  const { apply } = useActions();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const { lineage } = candidate;
  const source = useHeldText(lineage.source, (text) =>
    apply({ type: 'candidate-changed', id: candidate.id, change: { lineage: { ...lineage, source: text } } }),
  );
  const system = REFERENCE_SYSTEMS.find(({ code }) => code === lineage.systemCode);
  const error: Figure = {
    code: 'place-error',
    value: lineage.errorMetres,
    unit: 'm',
    method: 'estimated',
    asOf: lineage.asOf,
    sources: [],
  };
  return (
    <CardSection title={t('candidates.lineage.title')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-[13px]">
        <dt className="text-muted">{t('candidates.lineage.method-label')}</dt>
        <dd data-testid="lineage-method" data-method={lineage.method}>
          {t(`candidates.lineage.method.${lineage.method}`)}
        </dd>
        <dt className="text-muted">{t('candidates.lineage.system')}</dt>
        <dd data-testid="lineage-system">
          {system ? `${system.name} (EPSG:${system.code})` : `WGS 84 (EPSG:${lineage.systemCode})`}
        </dd>
        <dt className="text-muted">{t('candidates.lineage.error')}</dt>
        <dd>
          ± <FigureValue figure={error} />
        </dd>
        {lineage.fileName !== '' && (
          <>
            <dt className="text-muted">{t('candidates.lineage.file')}</dt>
            <dd className="break-all">{lineage.fileName}</dd>
          </>
        )}
        <dt className="text-muted">{t('candidates.lineage.as-of')}</dt>
        <dd>{date(lineage.asOf)}</dd>
      </dl>
      {canChange ? (
        <TextField
          label={t('candidates.lineage.source')}
          hasVisibleLabel
          value={source.value}
          onChange={source.onChange}
          onEnter={source.onCommit}
          onLeave={source.onCommit}
          testId="lineage-source"
        />
      ) : (
        <p>{lineage.source}</p>
      )}
      {lineage.method === 'drawn' && (
        <p className="text-xs text-muted">{t('candidates.lineage.drawn-note')}</p>
      )}
    </CardSection>
  );
}
