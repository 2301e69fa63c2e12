import { guessMapping } from '@/domain/attribute-mapping';
import {
  type CandidateDraft,
  type ImportChoices,
  type ImportOutcome,
  type ImportProgress,
  type ImportReport,
  NO_CHOICES,
} from '@/domain/import-report';
import type { KnownSite } from '@/domain/known-site';
import type { Problem } from '@/domain/problem';
import { ProblemList } from '@/domain/problem-list';
import type { FileContents, FileFormat } from '@/domain/raw-feature';
import { refusal } from '@/domain/refusal';
import { columnsOf } from '@/domain/site-attributes';
import { detectFormat } from '@/formats/detect-format';
import { FAST_VERTICES } from '@/formats/import-limits';
import { checkFeatures } from './check-features';
import type { FileReaders } from './file-readers';
import { importPreview } from './import-preview';
import { overlapProblems } from './overlap-problems';
import { readSystem, type SystemDetective } from './read-system';

export type ImportTools = {
  readonly readers: FileReaders;
  readonly detect: SystemDetective;
  /** Outlines of the project, which what comes in may lie on. */
  readonly known: readonly KnownSite[];
};

type Tell = (progress: ImportProgress) => void;

/**
 * One file on its way in. It is read once; after that other choices are tried on what was read, and only
 * another encoding reads it again. Nothing throws for a bad file: it ends in a report with the outcome `reject`,
 * which hands out no drafts.
 */
export class ImportService {
  readonly #tools: ImportTools;
  #file: { readonly bytes: Uint8Array; readonly name: string } | undefined;
  #contents: { readonly of: FileContents; readonly encoding: ImportChoices['encoding'] } | undefined;
  #drafts: readonly CandidateDraft[] = [];

  constructor(tools: ImportTools) {
    this.#tools = tools;
  }

  /** @param bytes the whole file; kept for as long as the service is */
  open(bytes: Uint8Array, name: string, tell: Tell, choices = NO_CHOICES): Promise<ImportReport> {
    this.#file = { bytes, name };
    this.#contents = undefined;
    return this.choose(choices, tell);
  }

  /** The same file under other choices. */
  async choose(choices: ImportChoices, tell: Tell): Promise<ImportReport> {
    const file = this.#file;
    this.#drafts = [];
    if (!file) return refusal('', null, { code: 'import-stopped', severity: 'error', subject: '' });
    tell({ stage: 'reading', done: 0 });
    const format = detectFormat(file.bytes, file.name);
    if (!format.ok) return refusal(file.name, null, format.problem);
    const contents = await this.#read(format.value, choices, tell);
    if ('code' in contents) return refusal(file.name, format.value, contents);
    return this.#check(file.name, contents, choices, tell);
  }

  /** Some of the drafts, from one on; none after a reject, and fewer than asked for at the end. */
  take(first: number, count: number): readonly CandidateDraft[] {
    return this.#drafts.slice(first, first + count);
  }

  async #read(format: FileFormat, { encoding }: ImportChoices, tell: Tell): Promise<FileContents | Problem> {
    const { bytes, name } = this.#file ?? { bytes: new Uint8Array(), name: '' };
    if (this.#contents && this.#contents.encoding === encoding) return this.#contents.of;
    if (format === 'project') return { code: 'format-project', severity: 'error', subject: name };
    const damaged = (detail: string): Problem => ({
      code: 'file-damaged',
      severity: 'error',
      subject: name,
      detail,
    });
    try {
      const load = this.#tools.readers[format];
      if (!load) return { code: 'format-unknown', severity: 'error', subject: name };
      const read = await load();
      const contents = await read(bytes, {
        fileName: name,
        ...(encoding ? { encoding } : {}),
        tellProgress: (done) => tell({ stage: 'reading', done }),
      });
      if (!contents.ok) return contents.problem;
      this.#contents = { of: contents.value, encoding };
      return contents.value;
    } catch (error) {
      // Readers answer with problems; what their packages throw all the same must not stop the page.
      return damaged(error instanceof Error ? error.name : '');
    }
  }

  #check(fileName: string, contents: FileContents, choices: ImportChoices, tell: Tell): ImportReport {
    const { features, format, text } = contents;
    const problems = new ProblemList();
    problems.addAll(contents.problems);
    if (features.length === 0) problems.add({ code: 'file-empty', severity: 'error', subject: fileName });
    const isTold = contents.problems.some(({ code }) => code === 'encoding-unsure');
    if (text && !text.isSure && !isTold && choices.encoding === null)
      problems.add({ code: 'encoding-unsure', severity: 'warning', mend: 'choose-encoding' });
    const system = readSystem(contents, choices, this.#tools.detect);
    problems.addAll(system.problems);
    const columns = columnsOf(features);
    const mapping = choices.mapping ?? guessMapping(columns.map(({ name }) => name));
    const checked = checkFeatures(contents, { ...choices, mapping }, system.answer.read, problems, (done) =>
      tell({ stage: 'checking', done }),
    );
    if (checked.vertices > FAST_VERTICES)
      problems.add({ code: 'many-vertices', severity: 'warning', detail: String(checked.vertices) });
    if (checked.drafts.length === 0 && problems.errors === 0)
      problems.add({ code: 'file-empty', severity: 'error', subject: fileName });
    problems.addAll(overlapProblems(checked.drafts, this.#tools.known));
    const preview = importPreview(checked.drafts);
    const outcome = outcomeOf(problems, checked.drafts.length, checked.leftOut, choices);
    if (outcome !== 'reject') this.#drafts = checked.drafts;
    return {
      fileName,
      format,
      outcome,
      features: features.length,
      drafts: this.#drafts.length,
      vertices: checked.vertices,
      errors: problems.errors,
      warnings: problems.warnings,
      problems: problems.listed(),
      mends: problems.mends(),
      system: system.answer,
      text,
      columns,
      mapping,
      preview,
    };
  }
}

/** All or nothing, unless the user lets what is broken stay out: then only faults of the whole file refuse it. */
function outcomeOf(
  problems: ProblemList,
  drafts: number,
  leftOut: number,
  { leavesOutBroken }: ImportChoices,
): ImportOutcome {
  const refusing = leavesOutBroken ? problems.errors - leftOut : problems.errors;
  if (drafts === 0 || refusing > 0) return 'reject';
  return problems.errors + problems.warnings > 0 ? 'accept-with-warning' : 'accept';
}
