import { useMemo, useState } from 'react';
import type { ProximityTable as Table } from '@/domain/proximity';
import { PROXIMITY_TARGETS, type ProximityTarget } from '@/domain/proximity';
import { ofCandidate, ofZone } from '@/domain/table-site';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { noticeValues } from '@/panels/notices/notices';
import { selectListedZones } from '@/store/selectors';
import { Button } from '@/ui/button';
import { ProximityTable } from './proximity-table';
import { ProximityToolbar } from './proximity-toolbar';

/** The table as soon as there is one; until then, and when there will be none, words that say so. */
export function ProximityContent() {
  const { t } = useWords();
  const { requestAnalysis } = useActions();
  const finding = useApp((state) => state.findings.proximity);
  if (finding.type === 'failed')
    return (
      <div className="flex flex-col items-start gap-2">
        <p role="alert" className="text-danger">
          {t(`problem.${finding.problem.code}`, noticeValues(finding.problem))}
        </p>
        <Button data-testid="proximity-repeat" onPress={() => requestAnalysis('repeat')}>
          {t('proximity.repeat')}
        </Button>
      </div>
    );
  if (finding.type === 'ready') return <Distances table={finding.value} isLate={false} />;
  if (finding.before) return <Distances table={finding.before} isLate />;
  return <Skeleton progress={finding.progress ?? 0} />;
}

/** @param isLate the table answers an earlier question; the newer one is being worked out */
function Distances({ table, isLate }: { table: Table; isLate: boolean }) {
  const { t } = useWords();
  const [targets, setTargets] = useState<readonly ProximityTarget[]>(PROXIMITY_TARGETS);
  const [isListedOnly, setIsListedOnly] = useState(false);
  const listed = useApp(selectListedZones);
  const all = useApp((state) => state.data.zones);
  const candidates = useApp((state) => state.project.candidates);
  const hasWords = useHasLaterWords();
  const own = useMemo(() => (hasWords ? candidates.map(ofCandidate) : []), [hasWords, candidates]);
  const zones = isListedOnly ? listed : all;
  // Filters speak of published zones: one's own sites stand in every list beside them.
  const sites = useMemo(() => [...own, ...zones.map(ofZone)], [own, zones]);
  return (
    <div className="flex h-full min-h-96 flex-col gap-3">
      <ProximityToolbar
        targets={targets}
        onTargetsChange={setTargets}
        isListedOnly={isListedOnly}
        onListedOnlyChange={setIsListedOnly}
      />
      <ProximityTable sites={sites} table={table} targets={targets} isLate={isLate} />
      <p className="text-xs text-muted">{t('proximity.straight')}</p>
    </div>
  );
}

const PLACEHOLDER_ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function Skeleton({ progress }: { progress: number }) {
  const { t } = useWords();
  const { requestAnalysis } = useActions();
  return (
    <div aria-busy>
      <p role="status" className="text-muted">
        {t('proximity.computing')}
      </p>
      <div className="mt-2 flex items-center gap-3">
        <progress aria-label={t('proximity.computing')} value={progress} max={1} className="h-2 flex-1" />
        <Button onPress={() => requestAnalysis('cancel')}>{t('proximity.cancel')}</Button>
      </div>
      <div aria-hidden className="mt-3 grid gap-3">
        {PLACEHOLDER_ROWS.map((row) => (
          <div key={row} className="h-12 rounded-control bg-hover motion-safe:animate-pulse" />
        ))}
      </div>
    </div>
  );
}
