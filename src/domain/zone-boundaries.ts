import type { ZoneBoundary } from './project';
import type { ReferenceData } from './reference-data';
import type { Zone } from './zone';

/** A boundary whose corners are known better than this is drawn and named as a surveyed one. */
const SURVEYED_METRES = 5;

/** The data with the user's own boundaries in the place of the published ones. Without any, the data itself. */
export function withBoundaries(data: ReferenceData, boundaries: readonly ZoneBoundary[]): ReferenceData {
  if (boundaries.length === 0) return data;
  const own = new Map(boundaries.map((boundary) => [boundary.zoneId, boundary]));
  const zones = data.zones.map((zone) => {
    const boundary = own.get(zone.id);
    return boundary ? withBoundary(zone, boundary) : zone;
  });
  return { ...data, zones };
}

/** What was published of the zone stays: its declared area is still what was declared. */
function withBoundary(zone: Zone, { geometry, lineage }: ZoneBoundary): Zone {
  const origin = [lineage.fileName, lineage.source].filter((part) => part !== '').join(', ');
  return {
    ...zone,
    geometry,
    boundary: lineage.errorMetres <= SURVEYED_METRES ? 'surveyed' : 'indicative',
    errorMetres: lineage.errorMetres,
    placeSource: {
      vi: `Ranh giới riêng của dự án này${origin && `: ${origin}`}`,
      en: `This project's own boundary${origin && `: ${origin}`}`,
    },
  };
}
