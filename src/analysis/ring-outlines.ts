/**
 * What do rings look like that are dissolved into one, or that run along corridors? Shapes for the map
 * only: the shares of sites are computed exactly and apart, in `ring-table.ts`.
 */
import type { RingOutline, RingQuestion } from '@/domain/ring-table';
import type { SiteTarget } from '@/domain/site';
import type { LocalPlane } from '@/geometry/local-plane';
import { type Buffered, planeBuffers } from '@/geometry/plane-buffers';

/** @param corridors those in service
 *  @returns for each radius one shape for all, or one for each class of corridor where the rings stand apart */
export function ringOutlines(
  { centres, radiiMetres, isDissolved }: RingQuestion,
  corridors: readonly SiteTarget[],
  plane: LocalPlane,
): readonly RingOutline[] {
  return radiiMetres.flatMap((radiusMetres) => {
    const discs = centres.flatMap((centre): Buffered | [] =>
      centre.type === 'corridor' ? [] : { path: [[...centre.position]], radiusMetres },
    );
    const bands = centres.flatMap((centre) =>
      centre.type === 'corridor' ? [bandsAlong(centre.id, corridors, radiusMetres)] : [],
    );
    const groups = isDissolved ? [[...discs, ...bands.flat()]] : bands;
    return groups
      .filter((group) => group.length > 0)
      .map((group) => ({ radiusMetres, geometry: planeBuffers(plane, group) }));
  });
}

function bandsAlong(target: string, corridors: readonly SiteTarget[], radiusMetres: number): Buffered[] {
  return corridors
    .filter((corridor) => corridor.target === target)
    .flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [{ path: geometry.coordinates, radiusMetres }] : [],
    );
}
