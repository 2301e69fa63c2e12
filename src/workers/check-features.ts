import { positionOf } from '@/analysis/system-hypotheses';
import type { AttributeMapping } from '@/domain/attribute-mapping';
import type { CandidateDraft, ImportChoices } from '@/domain/import-report';
import { parseSite, type SiteReading } from '@/domain/parse-site';
import type { Mend, Problem } from '@/domain/problem';
import type { ProblemList } from '@/domain/problem-list';
import type { FileContents, RawFeature } from '@/domain/raw-feature';
import type { SystemHypothesis } from '@/domain/system-reading';
import { checkGeojson } from '@/formats/check-geojson';
import { polygonsOf } from '@/geometry/polygon-rings';

export type CheckedFeatures = {
  readonly drafts: readonly CandidateDraft[];
  readonly vertices: number;
  /** Errors of features that are not among the drafts, and of those alone. */
  readonly leftOut: number;
};

/** Formats whose specification says which way rings run. */
const WOUND_FORMATS = ['geojson', 'geojson-sequence', 'topojson'];

const MILLISECONDS_BETWEEN_TELLINGS = 100;
const FEATURES_BETWEEN_LOOKS = 64;

/**
 * Every feature of a file through the chain: form, second opinion on it, outline, likelihood; ids between them.
 * Without a system nothing can be placed: then only their form is looked at.
 */
export function checkFeatures(
  { features, format }: FileContents,
  { mends, mapping, leavesOutBroken }: ImportChoices & { readonly mapping: AttributeMapping },
  system: SystemHypothesis | null,
  problems: ProblemList,
  tell: (done: number) => void,
): CheckedFeatures {
  const accepted = new Set<Mend>(mends);
  const reading = system && readingOf(system, accepted, mapping, WOUND_FORMATS.includes(format));
  const drafts: CandidateDraft[] = [];
  const ids = new Set<string>();
  const tellNowAndThen = everyNow(features.length, tell);
  let [vertices, leftOut] = [0, 0];
  features.forEach((feature, index) => {
    tellNowAndThen(index);
    const found = reading ? parseSite(feature, index, reading) : { drafts: [], problems: [] };
    const all = withSecondOpinion(found.problems, checkGeojson(feature, index), accepted);
    const errors = all.filter(({ severity }) => severity === 'error').length;
    problems.addAll(all.map((problem) => withId(problem, feature)));
    vertices += found.drafts.reduce((sum, draft) => sum + verticesOf(draft), 0);
    if (errors > 0) leftOut += errors;
    if (errors === 0 || !leavesOutBroken)
      for (const draft of found.drafts) drafts.push(withOwnId(draft, ids, problems));
  });
  tell(1);
  return { drafts, vertices, leftOut };
}

function readingOf(
  system: SystemHypothesis,
  mends: ReadonlySet<Mend>,
  mapping: AttributeMapping,
  asksForWinding: boolean,
): SiteReading {
  return {
    locate: (first, second) => positionOf(system, [first, second]),
    unit: system.unit === 'degrees' ? 'degrees' : 'other',
    mends,
    mapping,
    asksForWinding,
  };
}

/** The other checker's view counts where ours saw nothing: it knows less of what is wrong and where. */
function withSecondOpinion(
  own: readonly Problem[],
  others: readonly Problem[],
  mends: ReadonlySet<Mend>,
): readonly Problem[] {
  if (others.length === 0 || own.some(({ severity }) => severity === 'error')) return own;
  const codes = new Set(own.map(({ code }) => code));
  const isNew = ({ code, mend }: Problem): boolean => !codes.has(code) && !(mend && mends.has(mend));
  return [...own, ...others.filter(isNew)];
}

function withId(problem: Problem, { id }: RawFeature): Problem {
  return id === null || problem.subject !== undefined ? problem : { ...problem, subject: id };
}

/** Ids are kept as long as they are the first of their kind. */
function withOwnId(draft: CandidateDraft, ids: Set<string>, problems: ProblemList): CandidateDraft {
  if (draft.id === '' || !ids.has(draft.id)) {
    if (draft.id !== '') ids.add(draft.id);
    return draft;
  }
  problems.add({ code: 'id-repeated', severity: 'warning', subject: draft.id, feature: draft.feature });
  return { ...draft, id: '' };
}

function verticesOf({ geometry }: CandidateDraft): number {
  if (geometry.type === 'Point') return 1;
  return polygonsOf(geometry).reduce(
    (sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0),
    0,
  );
}

function everyNow(count: number, tell: (done: number) => void): (index: number) => void {
  let last = Date.now();
  return (index) => {
    if (index % FEATURES_BETWEEN_LOOKS !== 0) return;
    const now = Date.now();
    if (now - last < MILLISECONDS_BETWEEN_TELLINGS) return;
    last = now;
    tell(index / count);
  };
}
