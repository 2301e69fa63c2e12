import type { SystemClaim } from '@/domain/raw-feature';
import { REFERENCE_SYSTEMS } from '@/geometry/reference-systems';

/** VN-2000 in degrees (EPSG:4756), and with heights (EPSG:4755 is another datum, and is not it). */
const VN2000_DEGREES = 4756;

/** WGS 84 in degrees, in two and three dimensions. */
const WGS84_DEGREES = [4326, 4979];

/** @param code EPSG code, of any kind of system */
export function claimOfCode(code: number): SystemClaim {
  if (WGS84_DEGREES.includes(code)) return { type: 'wgs84' };
  if (code === VN2000_DEGREES) return { type: 'vn2000-degrees' };
  const system = REFERENCE_SYSTEMS.find((one) => one.code === code);
  return system ? { type: 'plane', system } : { type: 'unsupported', name: `EPSG:${code}` };
}

/** @param name as files write it: `EPSG:5899`, `urn:ogc:def:crs:EPSG::5899`, `urn:ogc:def:crs:OGC:1.3:CRS84`, a web address that ends in the code */
export function claimOfName(name: string): SystemClaim {
  if (/CRS:?84h?$/i.test(name)) return { type: 'wgs84' };
  const [, code] = /EPSG[^0-9]*(?:[0-9.]+[/:]+)?(\d{4,6})$/i.exec(name) ?? [];
  return code ? claimOfCode(Number(code)) : { type: 'unsupported', name };
}
