import type { Candidate } from '@/domain/candidate';
import { candidateFigures } from '@/domain/candidate-figures';
import type { Figure } from '@/domain/figure';
import { overlapArea } from '@/domain/overlap-figures';
import type { Overlap } from '@/domain/overlap-table';
import { type ProximityTable, type ProximityTarget, proximityAt } from '@/domain/proximity';
import { proximityFigure, type SourcesOf } from '@/domain/proximity-figure';
import { ringRow } from '@/domain/ring-results';
import type { RingAnswer } from '@/domain/ring-table';
import { siteRow } from '@/domain/site-row';
import type { Zone } from '@/domain/zone';
import { declaredArea, occupancyOf } from '@/domain/zone-figures';
import { type Criterion, criterionUnit } from './criterion';
import type { Rating } from './decision';

/** All that is known of the sites; null is not worked out yet. */
export type DecisionFacts = {
  readonly zones: ReadonlyMap<string, Zone>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly proximity: ProximityTable | null;
  /** Holds the centres and radii that criteria of type `share` ask for. */
  readonly shares: RingAnswer | null;
  /** Of every site that overlaps another, by its id; null: not worked out yet. */
  readonly overlaps: ReadonlyMap<string, readonly Overlap[]> | null;
  readonly ratings: readonly Rating[];
  readonly sourcesOf: SourcesOf;
};

const CORRIDORS: ReadonlySet<string> = new Set(['expressway', 'national-road', 'railway']);

/** The value of a criterion for a site, with its error and source; not held where nobody knows it. */
export function criterionFigure(criterion: Criterion, siteId: string, facts: DecisionFacts): Figure {
  switch (criterion.type) {
    case 'area':
      return area(siteId, facts);
    case 'distance':
      return distance(criterion.target, siteId, facts);
    case 'share':
      return share(criterion.centre, criterion.kilometres, siteId, facts);
    case 'overlap':
      return overlap(siteId, facts);
    case 'occupancy':
      return ofZone('occupancy', 'pct', siteId, facts);
    case 'rent':
      return ofZone('rent', 'usd_per_m2', siteId, facts);
    case 'rating':
      return rating(criterion.name, siteId, facts);
    case 'field':
      return field(criterion.name, siteId, facts);
  }
}

function notHeld(code: string, criterion: Criterion): Figure {
  const unit = criterionUnit(criterion) ?? 'count';
  return { code, value: null, unit, method: 'derived', asOf: null, sources: [] };
}

function area(siteId: string, { zones, candidates }: DecisionFacts): Figure {
  const zone = zones.get(siteId);
  if (zone) return declaredArea(zone);
  const candidate = candidates.get(siteId);
  return candidate ? candidateFigures(candidate).ellipsoid : notHeld('area-ellipsoid', { type: 'area' });
}

function distance(target: ProximityTarget, siteId: string, { proximity, sourcesOf }: DecisionFacts): Figure {
  const row = proximity ? siteRow(proximity, siteId) : -1;
  if (!proximity || row < 0) return notHeld(`distance-${target}`, { type: 'distance', target });
  return proximityFigure(proximityAt(proximity, row, target), sourcesOf);
}

function share(centre: string, kilometres: number, siteId: string, { shares }: DecisionFacts): Figure {
  const isCorridor = CORRIDORS.has(centre);
  const row = shares ? ringRow(shares.table, siteId, centre, isCorridor) : undefined;
  const cell = row?.cells.find(({ radiusMetres }) => radiusMetres === kilometres * 1000);
  const code = isCorridor ? 'share-corridor' : 'share-ring';
  return cell?.share ?? notHeld(code, { type: 'share', centre, kilometres });
}

/** With parks, clusters and other candidates. Economic zones hold parks by design, and a part lies on its whole. */
function overlap(siteId: string, { overlaps, zones, candidates }: DecisionFacts): Figure {
  const figure = notHeld('overlap-area', { type: 'overlap' });
  const geometry = zones.get(siteId)?.geometry ?? candidates.get(siteId)?.geometry ?? null;
  if (!overlaps || !geometry || geometry.type === 'Point') return figure;
  const others = (overlaps.get(siteId) ?? []).filter(({ oneId, otherId }) => {
    const other = zones.get(oneId === siteId ? otherId : oneId);
    const isPart = other?.partOf === siteId || zones.get(siteId)?.partOf === other?.id;
    return other === undefined || (other.kind !== 'economic-zone' && !isPart);
  });
  return overlapArea(others);
}

function ofZone(
  code: 'occupancy' | 'rent',
  unit: Figure['unit'],
  siteId: string,
  facts: DecisionFacts,
): Figure {
  const zone = facts.zones.get(siteId);
  const held =
    code === 'occupancy'
      ? zone && occupancyOf(zone)[0]
      : zone?.figures.find((figure) => figure.code === code && figure.value !== null);
  return held ?? { ...notHeld(code, { type: code }), unit };
}

function rating(name: string, siteId: string, { ratings }: DecisionFacts): Figure {
  const own = ratings.find((one) => one.siteId === siteId && one.name === name);
  return { ...notHeld('rating', { type: 'rating', name }), value: own?.value ?? null, method: 'estimated' };
}

function field(name: string, siteId: string, { candidates }: DecisionFacts): Figure {
  const value = candidates.get(siteId)?.fields.find((one) => one.name === name)?.value;
  const figure = { ...notHeld('field', { type: 'field', name }), method: 'declared' } as const;
  return { ...figure, value: typeof value === 'number' ? value : null };
}
