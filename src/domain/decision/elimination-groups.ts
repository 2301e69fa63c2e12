import type { Elimination, RuleFinding } from './elimination';
import type { DecisionSite } from './pool-sites';

/** A site and what the rules say of it that is worth telling. */
export type RuledSite = { readonly site: DecisionSite; readonly by: readonly RuleFinding[] };

/** What the rules leave to tell, each site in one group at most but `unknown`. */
export type EliminationGroups = {
  /** Near misses first: they are worth a second look. */
  readonly out: readonly RuledSite[];
  /** Let in again by the user, with the rules that they were let in against. */
  readonly readmitted: readonly RuledSite[];
  /** They stay, but the truth may lie on the other side of a threshold. */
  readonly doubtful: readonly RuledSite[];
  /** They stay because nobody knows the value. */
  readonly unknown: readonly RuledSite[];
};

export function eliminationGroups({ out, findings }: Elimination): EliminationGroups {
  const gone = new Set(out.map(({ site }) => site.id));
  const standing = findings.filter(([first]) => first !== undefined && !gone.has(first.site.id));
  const group = (rows: typeof findings, isIn: (finding: RuleFinding) => boolean): readonly RuledSite[] =>
    rows.flatMap((row) => {
      const by = row.filter(isIn);
      return by[0] ? { site: by[0].site, by } : [];
    });
  const readmitted = group(standing, ({ readmission }) => readmission !== null);
  const admitted = new Set(readmitted.map(({ site }) => site.id));
  const others = standing.filter(([first]) => first !== undefined && !admitted.has(first.site.id));
  return {
    out: out.toSorted((one, other) => Number(isNear(other)) - Number(isNear(one))),
    readmitted,
    doubtful: group(others, ({ verdict }) => verdict === 'within-error'),
    unknown: group(others, ({ verdict }) => verdict === 'not-held'),
  };
}

/** A site that narrowly fails one rule and clearly another is no near miss. */
function isNear({ by }: RuledSite): boolean {
  return by.every(({ isNearMiss }) => isNearMiss);
}
