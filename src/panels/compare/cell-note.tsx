import type { Criterion } from '@/domain/decision/criterion';
import type { Figure } from '@/domain/figure';
import { findingValue } from '@/domain/finding';
import { type ProximityTarget, proximityAt } from '@/domain/proximity';
import { siteRow } from '@/domain/site-row';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { useTargetRecords } from '@/panels/proximity/use-target-records';
import type { ComparedSite } from './use-compared-sites';

export type CellNoteProps = {
  readonly criterion: Criterion;
  readonly figure: Figure;
  readonly site: ComparedSite;
};

/** To which port the distance is, what the occupancy is a share of, or why there is no value. */
export function CellNote({ criterion, figure, site }: CellNoteProps) {
  const { t, text } = useWords();
  const nearest = useNearestName(site.id, criterion.type === 'distance' ? criterion.target : null);
  const isPlaced = site.type === 'candidate' || site.zone.geometry !== null;
  if (figure.value === null)
    return criterion.type === 'distance' && !isPlaced ? <Note>{t('explore.list.no-place')}</Note> : null;
  if (criterion.type === 'area') return <Note>{t(`figure.method.${figure.method}`)}</Note>;
  if (figure.scope) return <Note>{text(figure.scope)}</Note>;
  return nearest === '' ? null : <Note>{nearest}</Note>;
}

function Note({ children }: { children: string }) {
  return (
    <p className="line-clamp-2 text-right text-xs leading-4 text-muted" title={children}>
      {children}
    </p>
  );
}

function useNearestName(siteId: string, target: ProximityTarget | null): string {
  const records = useTargetRecords();
  const table = useApp((state) => findingValue(state.findings.proximity));
  if (!table || !target) return '';
  const nearest = proximityAt(table, siteRow(table, siteId), target);
  return nearest.type === 'assessed' ? records.nameOf(nearest.nearestId) : '';
}
