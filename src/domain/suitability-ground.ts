import type { MultiPolygon, Polygon } from 'geojson';
import type { ReferenceData } from './reference-data';
import { referenceTargets } from './reference-sites';
import type { SuitabilityGround } from './suitability';
import type { Zone } from './zone';

/** What the heat map takes of the published layers, with the user's own boundaries in them. */
export function suitabilityGround(data: ReferenceData): SuitabilityGround {
  return {
    land: data.land.features,
    border: data.border.features,
    communes: data.communes.map(({ position, areaKm2 }) => ({ position, areaKm2 })),
    plots: outlines(data.zones, ({ kind }) => kind !== 'economic-zone'),
    economicZones: outlines(data.zones, ({ kind }) => kind === 'economic-zone'),
    targets: referenceTargets(data),
  };
}

function outlines(
  zones: readonly Zone[],
  isMeant: (zone: Zone) => boolean,
): readonly (Polygon | MultiPolygon)[] {
  return zones.flatMap((zone) => {
    const { geometry } = zone;
    return geometry && geometry.type !== 'Point' && isMeant(zone) ? geometry : [];
  });
}
