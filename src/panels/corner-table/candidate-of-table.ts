import type { Candidate } from '@/domain/candidate';
import type { Lineage } from '@/domain/lineage';
import { newCandidate, nextColour } from '@/domain/new-candidate';
import type { PastedTable } from '@/domain/pasted-table';
import type { SystemReading } from '@/domain/system-reading';

const WGS84_DEGREES = 4326;
const VN2000_DEGREES = 4756;

/** A candidate of what was pasted; undefined while an error stands. */
export function candidateOfTable(
  table: PastedTable,
  given: { readonly name: string; readonly source: string },
  others: readonly Candidate[],
  today: Date,
): Candidate | undefined {
  const { geometry, reading, cornerNames } = table;
  if (!geometry || !reading) return undefined;
  const candidate = newCandidate({
    name: given.name,
    geometry,
    colour: nextColour(others),
    lineage: lineageOfTable(table, given.source, today),
  });
  return { ...candidate, cornerNames };
}

/** Where an outline comes from that is a table's alone. */
export function lineageOfTable({ reading, errorMetres }: PastedTable, source: string, today: Date): Lineage {
  return {
    method: 'typed',
    systemCode: reading ? codeOf(reading) : WGS84_DEGREES,
    errorMetres,
    source,
    fileName: '',
    asOf: today.toISOString().slice(0, 10),
  };
}

/** A VN-2000 zone without its shift has no code of its own: what it gives is WGS 84. */
function codeOf({ system, datum }: SystemReading): number {
  if (system?.name.startsWith(datum)) return system.code;
  return datum === 'VN-2000' ? VN2000_DEGREES : WGS84_DEGREES;
}
