import type { Candidate } from '@/domain/candidate';
import { QUANG_NINH_SYSTEM, REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';
import type { CornerOutline } from '@/store/survey-port';

/** The system that a candidate came in, so that the same table goes out; else the province's. */
export function systemOf({ lineage }: Candidate): ReferenceSystem {
  return REFERENCE_SYSTEMS.find(({ code }) => code === lineage.systemCode) ?? QUANG_NINH_SYSTEM;
}

/** Undefined: it is a point, which has no corners. */
export function cornerOutline(
  { geometry, cornerNames }: Candidate,
  system: ReferenceSystem | null,
): CornerOutline | undefined {
  return geometry.type === 'Point' ? undefined : { geometry, system, names: cornerNames };
}
