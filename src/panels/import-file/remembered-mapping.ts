import { type AttributeMapping, MAPPED_FIELDS } from '@/domain/attribute-mapping';
import type { ImportReport } from '@/domain/import-report';

const KEY = 'mat-bang.import-mapping';
/** Kinds of file whose mapping is kept, the newest ones. */
const MOST_KEPT = 20;

type Kept = readonly (readonly [columns: string, mapping: AttributeMapping])[];

/** The mapping that the user chose for the last file with the same columns. */
export function recallMapping({ columns }: ImportReport): AttributeMapping | undefined {
  const signature = signatureOf(columns);
  return readKept().find(([kept]) => kept === signature)?.[1];
}

export function rememberMapping({ columns }: ImportReport, mapping: AttributeMapping): void {
  const signature = signatureOf(columns);
  const others = readKept().filter(([kept]) => kept !== signature);
  const kept: Kept = [[signature, mapping] as const, ...others].slice(0, MOST_KEPT);
  try {
    window.localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the next file is asked about again, which is all that is lost.
  }
}

function signatureOf(columns: ImportReport['columns']): string {
  return JSON.stringify(columns.map(({ name }) => name).sort());
}

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept.filter(isEntry) as Kept) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): boolean {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const mapping: unknown = entry[1];
  if (typeof mapping !== 'object' || mapping === null) return false;
  const columns = mapping as Readonly<Record<string, unknown>>;
  return MAPPED_FIELDS.every((field) => columns[field] === null || typeof columns[field] === 'string');
}
