import type { Zone } from '@/domain/zone';

/** A park with nothing remarkable, and what the test is about. */
export function makeZone(part: Partial<Zone> & { readonly id: string }): Zone {
  return {
    kind: 'industrial-park',
    status: 'operating',
    name: part.id,
    nameEn: part.name ?? part.id,
    geometry: null,
    boundary: 'none',
    errorMetres: null,
    reclaimed: false,
    declaredHectares: null,
    localityNow: { vi: '', en: '' },
    localityBefore: { vi: '', en: '' },
    communes: [],
    developer: null,
    sectors: [],
    legalBasis: [],
    year: null,
    partOf: null,
    group: null,
    figures: [],
    notes: [],
    sources: [],
    placeSource: null,
    ...part,
  };
}
