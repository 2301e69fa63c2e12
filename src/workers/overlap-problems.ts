import type { Feature } from 'geojson';
import { overlapPairs } from '@/analysis/overlaps';
import { buildSiteIndex } from '@/analysis/site-index';
import type { CandidateDraft } from '@/domain/import-report';
import type { KnownSite } from '@/domain/known-site';
import type { Problem } from '@/domain/problem';
import { boundingBox } from '@/geometry/bounding-box';
import { BoxSearch } from '@/geometry/meeting-boxes';
import { polygonsOf } from '@/geometry/polygon-rings';
import { representativePoint } from '@/geometry/representative-point';

/** Pairs of outlines whose shared ground is worked out; a file that lies on more is told of these. */
const MOST_PAIRS = 1000;
/** Outlines larger than this are not compared: it would hold up the answer. */
const MOST_VERTICES = 5000;

/** What of the drafts lies on ground of the project: a warning for each two that share more than a square metre. */
export function overlapProblems(
  drafts: readonly CandidateDraft[],
  known: readonly KnownSite[],
): readonly Problem[] {
  const outlines = known.filter(({ geometry }) => isSmall(geometry) && boundingBox(geometry));
  if (outlines.length === 0) return [];
  const search = new BoxSearch(Float64Array.from(outlines.flatMap(({ geometry }) => boxOf(geometry))));
  const problems: Problem[] = [];
  let pairs = 0;
  for (const draft of drafts) {
    if (draft.geometry.type === 'Point' || !isSmall(draft.geometry)) continue;
    const meeting: KnownSite[] = [];
    search.forEachMeeting(Float64Array.from(boxOf(draft.geometry)), 0, (item) => {
      meeting.push(outlines[item] as KnownSite);
      return true;
    });
    pairs += meeting.length;
    if (pairs > MOST_PAIRS) break;
    if (meeting.length > 0) problems.push(...sharedGround(draft, meeting));
  }
  return problems;
}

function sharedGround(draft: CandidateDraft, meeting: readonly KnownSite[]): readonly Problem[] {
  const features = [draft, ...meeting].map(
    ({ geometry }): Feature => ({ type: 'Feature', properties: {}, geometry }),
  );
  const { pairs } = overlapPairs(buildSiteIndex(features));
  const place = draft.geometry.type === 'Point' ? undefined : representativePoint(draft.geometry);
  const found: Problem[] = [];
  for (let pair = 0; pair < pairs.length / 2; pair++) {
    const other = meeting[(pairs[2 * pair + 1] as number) - 1];
    if (pairs[2 * pair] !== 0 || !other) continue;
    found.push({
      code: 'overlaps-another',
      severity: 'warning',
      feature: draft.feature,
      subject: other.name,
      ...(place ? { place } : {}),
    });
  }
  return found;
}

function isSmall(geometry: KnownSite['geometry']): boolean {
  return (
    polygonsOf(geometry)
      .flat()
      .reduce((sum, ring) => sum + ring.length, 0) <= MOST_VERTICES
  );
}

function boxOf(geometry: KnownSite['geometry']): readonly number[] {
  return boundingBox(geometry) ?? [Infinity, Infinity, -Infinity, -Infinity];
}
