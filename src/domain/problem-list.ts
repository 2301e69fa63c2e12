import type { Mend, Problem } from './problem';

/** More than this nobody reads, and a file of 40,000 faults must not fill the memory with them. */
const MOST_LISTED = 200;

/** Problems of a file as they come: all are counted, the first are kept, errors before warnings. */
export class ProblemList {
  errors = 0;
  warnings = 0;
  readonly #errors: Problem[] = [];
  readonly #others: Problem[] = [];
  readonly #mends = new Map<Mend, number>();

  add(problem: Problem): void {
    if (problem.severity === 'error') this.errors++;
    else if (problem.severity === 'warning') this.warnings++;
    const kept = problem.severity === 'error' ? this.#errors : this.#others;
    if (kept.length < MOST_LISTED) kept.push(problem);
    this.#total++;
    if (problem.mend) this.#mends.set(problem.mend, (this.#mends.get(problem.mend) ?? 0) + 1);
  }

  #total = 0;

  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.add(problem);
  }

  /** The first of them, and how many more there are. */
  listed(): readonly Problem[] {
    const listed = [...this.#errors, ...this.#others].slice(0, MOST_LISTED);
    const more = this.#total - listed.length;
    if (more === 0) return listed;
    return [...listed, { code: 'more-problems', severity: 'info', detail: String(more) }];
  }

  mends(): readonly { readonly mend: Mend; readonly count: number }[] {
    return [...this.#mends].map(([mend, count]) => ({ mend, count }));
  }
}
