import type { LngLat } from '@/geometry/position';
import type { Candidate } from './candidate';
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

/** The candidates as sites. Theirs is the error of the outline, and their own gate. */
export function candidateSites(candidates: readonly Candidate[]): readonly Site[] {
  return candidates.map(({ id, geometry, lineage, gate }) => ({
    id,
    geometry,
    errorMetres: lineage.errorMetres,
    ...(gate ? { gate } : {}),
  }));
}

/** Whether distances, shares and overlaps are the same for both: names and notes change none of them. */
export function isSameCandidateSites(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((a, index) => {
    const b = other[index];
    if (a === b) return true;
    return (
      a.id === b?.id &&
      a.geometry === b.geometry &&
      a.gate === b.gate &&
      a.lineage.errorMetres === b.lineage.errorMetres
    );
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
