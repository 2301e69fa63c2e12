import type { Zone } from '@/domain/zone';

/**
 * What is published about a zone, before its outline is made: the outline step adds the geometry, its kind,
 * its error and whether it stands on land won from the sea.
 */
export type ZoneRecord = Omit<Zone, 'geometry' | 'boundary' | 'errorMetres' | 'reclaimed'> & {
  /** Where the outline is centred, in degrees on WGS 84; null where no document gives the place. */
  readonly anchor: { readonly lon: number; readonly lat: number; readonly errorMetres: number } | null;
  /** Code of the commune that the anchor lies in; null where it is not known or the anchor is at sea. */
  readonly anchorCommune: string | null;
  /** Economic zones only: rough open rings in degrees, one a part, to be scaled to the declared area. */
  readonly outlineSketch?: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
  readonly outlineErrorMetres?: number;
};
