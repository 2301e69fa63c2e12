import type { SystemClaim } from '@/domain/raw-feature';
import { REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';
import { claimOfCode } from './system-claim';
import { epsgIn, readSystemWords } from './system-words';
import { cellText, type TableRow } from './table-cell';
import type { CoordinateColumns } from './table-positions';

/**
 * What the titles and the header over a table of coordinates say of its system, where they leave one only:
 * a code, or datum and meridian. "VN-2000" alone says nothing of the zone.
 */
export function claimOfTitles(rows: readonly TableRow[], columns: CoordinateColumns): SystemClaim {
  const titles = rows.slice(0, columns.start).map((row) => row.map(cellText).join(' '));
  const text = titles.join('\n');
  const { datum, meridian, zoneWidth } = readSystemWords(text);
  if (columns.kind.unit === 'degrees') {
    if (datum === null) return { type: 'unsaid' };
    return { type: datum === 'WGS 84' ? 'wgs84' : 'vn2000-degrees' };
  }
  const code = epsgIn(text);
  const claim: SystemClaim = code === null ? { type: 'unsaid' } : claimOfCode(code);
  if (claim.type === 'plane') return claim;
  const fits = (system: ReferenceSystem): boolean =>
    meridian !== null &&
    system.datum === datum &&
    Math.abs(system.projection.centralMeridian - meridian) < 1e-6 &&
    (zoneWidth === null || zoneWidth === (system.projection.scale === 0.9996 ? 6 : 3));
  const [system, ...others] = REFERENCE_SYSTEMS.filter(fits);
  return system && others.length === 0 ? { type: 'plane', system } : { type: 'unsaid' };
}
