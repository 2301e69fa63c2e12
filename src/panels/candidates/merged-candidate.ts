import type { Polygon } from 'geojson';
import type { Candidate } from '@/domain/candidate';
import { candidateId } from '@/domain/new-candidate';

/**
 * One candidate of several: all their land, the name and fields of the first, the worst of their errors.
 * Undefined where none of them has land.
 *
 * @param nameOf the new name from that of the first and how many others there are
 */
export async function mergedCandidate(
  candidates: readonly Candidate[],
  nameOf: (first: string, others: number) => string,
): Promise<Candidate | undefined> {
  const [first] = candidates;
  const outlines = candidates.flatMap(({ geometry }) => (geometry.type === 'Point' ? [] : [geometry]));
  if (!first || outlines.length === 0) return undefined;
  const { mergeOutlines } = await import('@/geometry/merge-outlines');
  const geometry = mergeOutlines(outlines);
  if (!geometry) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...first,
    id: candidateId(),
    name: nameOf(first.name, candidates.length - 1),
    notes: [...new Set(candidates.map(({ notes }) => notes).filter(Boolean))].join('\n'),
    geometry: simplest(geometry),
    cornerNames: [],
    lineage: {
      ...first.lineage,
      method: 'derived',
      errorMetres: Math.max(...candidates.map(({ lineage }) => lineage.errorMetres)),
      source: [...new Set(candidates.map(({ lineage }) => lineage.source).filter(Boolean))].join('; '),
      asOf: today,
    },
  };
}

function simplest(geometry: Candidate['geometry']): Candidate['geometry'] {
  if (geometry.type !== 'MultiPolygon' || geometry.coordinates.length !== 1) return geometry;
  const [coordinates = []] = geometry.coordinates;
  return { type: 'Polygon', coordinates } satisfies Polygon;
}
