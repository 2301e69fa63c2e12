import { geoJSONToWkt, wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';
import type { SystemClaim } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { claimOfCode } from './system-claim';

/** A geometry out of a cell, and the system that the cell itself names. */
export type CellGeometry = {
  /** null: the text says that there is none (`EMPTY`). */
  readonly geometry: Geometry | null;
  readonly claim: SystemClaim;
};

const WKT =
  /^\s*(?:SRID\s*=\s*(\d{1,6})\s*;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)(?:\s+(?:ZM|Z|M)|ZM|Z|M)?\s*(?:\(|EMPTY\b)/i;
const GEOJSON =
  /^\s*\{[^{}[\]]{0,200}"type"\s*:\s*"(?:Multi)?(?:Point|LineString|Polygon)"|^\s*\{\s*(?:"type"\s*:\s*"GeometryCollection"|"coordinates"\s*:\s*\[)/;

/** How long the beginning is that tells. */
const HEAD_LETTERS = 400;
const MOST_NESTED = 64;

/** One position: two to four numbers, parted by blanks. */
const POSITION = /^\s*(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?:\s+|$)){2,4}$/i;
const MOST_POSITION = 400;
const WORDS = /^[\sA-Z]*$/i;

/** Whether a cell holds a geometry, whole or broken, and not a name such as `Point A`. */
export function isGeometryText(text: string): boolean {
  const head = text.slice(0, HEAD_LETTERS);
  return WKT.test(head) || GEOJSON.test(head);
}

/**
 * WKT, EWKT with its SRID, or the text of a GeoJSON geometry. Coordinates are given as they stand.
 *
 * @returns a failure with what is wrong, for text that `isGeometryText` takes for a geometry and that is broken
 */
export function readGeometryText(text: string): Result<CellGeometry, string> {
  const [, srid, type = ''] = WKT.exec(text.slice(0, HEAD_LETTERS)) ?? [];
  if (type === '') return readGeoJson(text);
  const body = text.replace(/^\s*SRID\s*=\s*\d+\s*;/i, '').replace(/\s+/g, ' ');
  const fault = wktFault(body);
  if (fault !== undefined) return failed(fault);
  const claim: SystemClaim = srid === undefined ? { type: 'unsaid' } : claimOfCode(Number(srid));
  try {
    return ok({ geometry: wktToGeoJSON(body), claim });
  } catch {
    return failed(body.slice(0, 40));
  }
}

export function writeGeometryText(geometry: Geometry | null): string | null {
  return geometry && geoJSONToWkt(geometry);
}

function readGeoJson(text: string): Result<CellGeometry, string> {
  try {
    return ok({ geometry: JSON.parse(text) as Geometry, claim: { type: 'wgs84' } });
  } catch {
    return failed(text.slice(0, 40));
  }
}

/** The package reads `12,5 30` and `1x 2` as numbers and passes over what follows the last bracket: looked at before. */
function wktFault(body: string): string | undefined {
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of body.matchAll(/[(),]/g)) {
    const piece = body.slice(start, index);
    if (!isPiece(piece)) return piece.slice(0, 40);
    start = index + 1;
    if (sign !== ',') depth += sign === '(' ? 1 : -1;
    if (depth < 0 || depth > MOST_NESTED) return body.slice(Math.max(0, index - 20), start);
  }
  const rest = body.slice(start).trim();
  const isWhole = depth === 0 && (rest === '' || /EMPTY$/i.test(rest));
  return isWhole ? undefined : body.slice(-40);
}

function isPiece(piece: string): boolean {
  return WORDS.test(piece) || (piece.length <= MOST_POSITION && POSITION.test(piece));
}
