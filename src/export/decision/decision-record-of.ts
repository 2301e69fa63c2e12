import { criterionId } from '@/domain/decision/criterion';
import type { DecisionRecord, DecisionResults, RecordedSite } from '@/domain/decision/decision-record';
import { SWAY_PARTS } from '@/domain/decision/ranking';
import type { DecisionContent } from './decision-content';
import { usedSources } from './source-sheets';

/** A decision as a record that can be repeated without the program's data. */
export function decisionRecordOf(content: DecisionContent): DecisionRecord {
  const { ranking, table } = content;
  const { requirement } = ranking.question;
  const judged = new Set(
    table.criteria.flatMap((criterion) => (criterion.type === 'rating' ? criterionId(criterion) : [])),
  );
  return {
    program: content.programVersion,
    created: content.created.toISOString(),
    project: content.projectName,
    data: content.dataVersion,
    year: content.year,
    pool: content.pool,
    requirement,
    readmissions: content.readmissions,
    ratings: content.ratings.filter(({ name }) => judged.has(criterionId({ type: 'rating', name }))),
    criteria: table.criteria,
    sites: table.sites.map((site, row): RecordedSite => {
      const figures = (table.figures[row] ?? []).map(({ scope: _, ...figure }) => figure);
      return { ...site, figures, sways: swaysOf(site.id, content) };
    }),
    sources: usedSources(content).flatMap((id) => content.sources.get(id) ?? []),
    results: resultsOf(content),
  };
}

function swaysOf(siteId: string, { ranking: { question } }: DecisionContent): RecordedSite['sways'] {
  const row = question.siteIds.indexOf(siteId);
  const { criteria } = question.requirement;
  if (row < 0) return [];
  return criteria.map((_, column) => {
    const start = (row * criteria.length + column) * SWAY_PARTS;
    const sway = Array.from(question.sways.subarray(start, start + SWAY_PARTS));
    return sway.every((part) => part === 0) ? null : sway;
  });
}

function resultsOf({ elimination, ranking, stability }: DecisionContent): DecisionResults {
  const { tau, firsts } = stability.agreement;
  return {
    trail: elimination.findings.flat().map(({ site, rule, verdict, margin, isNearMiss, readmission }) => ({
      siteId: site.id,
      ruleId: rule.id,
      verdict,
      margin,
      isNearMiss,
      isReadmitted: readmission !== null,
    })),
    standing: elimination.standing,
    ranked: ranking.ranked.map(({ siteId, rank, score, utilities }) => ({ siteId, rank, score, utilities })),
    left: ranking.left.map(({ siteId }) => siteId),
    stability: {
      bySite: stability.bySite.map(({ siteId, first, likelyRanks, ranks }) => ({
        siteId,
        first,
        likelyRanks,
        ranks,
      })),
      flips: stability.flips,
      tau: Number.isNaN(tau) ? null : tau,
      firsts,
    },
  };
}
