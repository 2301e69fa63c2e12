import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { findingValue } from '@/domain/finding';
import { ringRow } from '@/domain/ring-results';
import { useWords } from '@/i18n/use-words';
import { RingRowCard } from '@/panels/analyse/ring-row-card';
import { useApp } from '@/panels/app-context';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { CardSection } from '@/ui/card-section';

const CORRIDORS: readonly string[] = CORRIDOR_CLASSES;

/** How much of a zone lies in the rings that are on the map; nothing where none are. */
export function RingsSection({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const hasRings = useApp((state) => state.view.rings.around.length > 0);
  const answer = useApp((state) => findingValue(state.findings.rings));
  if (!hasRings || !answer) return null;
  const { table } = answer;
  const rows = table.columns.flatMap(
    (column) => ringRow(table, siteId, column, CORRIDORS.includes(column)) ?? [],
  );
  if (rows.length === 0) return null;
  return (
    <CardSection title={t('site.rings.title')}>
      <ScenarioBadge />
      <ul>
        {rows.map((row) => (
          <RingRowCard key={row.column} row={row} hasName hasZone={false} />
        ))}
      </ul>
    </CardSection>
  );
}
