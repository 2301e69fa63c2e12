import type { LngLat } from '@/geometry/position';
import type { CorridorClass } from './corridor';
import type { HubKind } from './hub';
import { PROXIMITY_TARGETS, type ProximityTarget } from './proximity';
import type { ReferenceData } from './reference-data';
import type { Site, SiteTarget } from './site';

/** The zones as sites. Where no error of place is held, there is no place either. */
export function zoneSites(
  { zones }: ReferenceData,
  gates: Readonly<Record<string, LngLat>> = {},
): readonly Site[] {
  return zones.map(({ id, geometry, errorMetres }) => {
    const gate = Object.hasOwn(gates, id) ? gates[id] : undefined;
    return { id, geometry, errorMetres: errorMetres ?? 0, ...(gate ? { gate } : {}) };
  });
}

/** Hubs and corridors that nearness is asked to; hubs of other kinds are on the map only. */
export function referenceTargets({ hubs, corridors }: ReferenceData): readonly SiteTarget[] {
  return [
    ...corridors.map(({ id, class: target, geometry, errorMetres, status, opened }) => ({
      id,
      target,
      geometry,
      errorMetres,
      status,
      opened,
    })),
    ...hubs.flatMap(({ id, kind, position, errorMetres, status, opened }): SiteTarget | [] =>
      isTarget(kind)
        ? {
            id,
            target: kind,
            geometry: { type: 'Point', coordinates: [...position] },
            errorMetres,
            status,
            opened,
          }
        : [],
    ),
  ];
}

function isTarget(kind: HubKind | CorridorClass): kind is HubKind & ProximityTarget {
  return PROXIMITY_TARGETS.some((target) => target === kind);
}
