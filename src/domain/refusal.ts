import { guessMapping } from './attribute-mapping';
import type { ImportReport } from './import-report';
import type { Problem } from './problem';
import type { FileFormat } from './raw-feature';

/** The report on a file that was not read to its end. */
export function refusal(fileName: string, format: FileFormat | null, problem: Problem): ImportReport {
  return {
    fileName,
    format,
    outcome: 'reject',
    features: 0,
    drafts: 0,
    vertices: 0,
    errors: 1,
    warnings: 0,
    problems: [problem],
    mends: [],
    system: null,
    text: null,
    columns: [],
    mapping: guessMapping([]),
    preview: { box: null, rings: [], isPartial: false },
  };
}
