import type { Figure } from '@/domain/figure';
import type { Readmission } from './decision';
import { type DecisionTable, figureAt } from './decision-table';
import { type NearMissReason, nearMissReasons, type RuleVerdict, ruleMargin, ruleVerdict } from './knock-out';
import type { DecisionSite } from './pool-sites';
import type { KnockOutRule } from './requirement';

/** What one rule says of one site, with all that is needed to judge it. */
export type RuleFinding = {
  readonly site: DecisionSite;
  readonly rule: KnockOutRule;
  readonly verdict: RuleVerdict;
  readonly figure: Figure;
  /** On the good side of the threshold, in its unit; null where the value is not held. */
  readonly margin: number | null;
  readonly isNearMiss: boolean;
  /** By what it is a near miss; empty where it is none. */
  readonly nearBy: readonly NearMissReason[];
  /** The user has let the site in again, against this rule. */
  readonly readmission: Readmission | null;
};

export type Elimination = {
  /** Ids of the sites that compete on. */
  readonly standing: readonly string[];
  /** Sites that are out, in the order of the table, with the rules that knocked them out. */
  readonly out: readonly { readonly site: DecisionSite; readonly by: readonly RuleFinding[] }[];
  /** Every rule on every site: a row a site in the order of the table, in it a rule each. */
  readonly findings: readonly (readonly RuleFinding[])[];
};

/**
 * Knocks out the sites that certainly fail a rule. What lies within its error, and what nobody knows,
 * knocks nobody out: it is shown, and stays a question.
 */
export function eliminate(
  table: DecisionTable,
  rules: readonly KnockOutRule[],
  readmissions: readonly Readmission[],
): Elimination {
  const findings = table.sites.map((site) =>
    rules.flatMap((rule) => {
      const figure = figureAt(table, site.id, rule.criterion);
      return figure ? findingOf(site, rule, figure, readmissions) : [];
    }),
  );
  const out = table.sites.flatMap((site, row) => {
    const by = (findings[row] ?? []).filter(
      ({ verdict, readmission }) => verdict === 'fails' && readmission === null,
    );
    return by.length > 0 ? { site, by } : [];
  });
  const gone = new Set(out.map(({ site }) => site.id));
  const standing = table.sites.map(({ id }) => id).filter((id) => !gone.has(id));
  return { standing, out, findings };
}

function findingOf(
  site: DecisionSite,
  rule: KnockOutRule,
  figure: Figure,
  readmissions: readonly Readmission[],
): RuleFinding {
  const { value, error = 0 } = figure;
  const nearBy = nearMissReasons(value, error, rule);
  return {
    site,
    rule,
    verdict: ruleVerdict(value, error, rule),
    figure,
    margin: value === null ? null : ruleMargin(value, rule),
    isNearMiss: nearBy.length > 0,
    nearBy,
    readmission: readmissions.find((one) => one.siteId === site.id && one.ruleId === rule.id) ?? null,
  };
}
