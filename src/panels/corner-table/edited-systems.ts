import { QUANG_NINH_SYSTEM, REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';

const DEGREES = 'wgs84';

const idOf = ({ code }: ReferenceSystem): string => String(code);

/** What a table can be written in: the province's own system and degrees first, then all others. */
export const SYSTEM_IDS: readonly string[] = [
  ...new Set([idOf(QUANG_NINH_SYSTEM), DEGREES, ...REFERENCE_SYSTEMS.map(idOf)]),
];

/** null: degrees of WGS 84. */
export function systemById(id: string): ReferenceSystem | null {
  return REFERENCE_SYSTEMS.find((system) => idOf(system) === id) ?? null;
}

/** Names of systems are the same in every language. */
export function systemTitleOf(id: string): string {
  const system = systemById(id);
  return system ? `${system.name} (EPSG:${system.code})` : 'WGS 84 (EPSG:4326)';
}
