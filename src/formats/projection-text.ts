import type { WrittenSystem } from '@/domain/exported-site';
import type { SystemClaim } from '@/domain/raw-feature';
import { REFERENCE_SYSTEMS, type ReferenceSystem } from '@/geometry/reference-systems';
import { claimOfName } from './system-claim';
import { childOf, type WktNode, wktTree } from './wkt-tree';

type Datum = ReferenceSystem['datum'];

/** Degrees; a ten-millionth is a centimetre. ESRI writes 107.75 in full, others 107.749999999. */
const MERIDIAN_TOLERANCE = 1e-6;
/** 1e-8 of 2,400 km from the equator is 2.4 cm; no two systems are that near. */
const SCALE_TOLERANCE = 1e-8;
const METRES_TOLERANCE = 1e-3;
const RADIANS_PER_DEGREE = Math.PI / 180;

const COMPOUND = ['COMPD_CS', 'COMPOUNDCRS'];
const BOUND = ['BOUNDCRS'];
const PROJECTED = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const GEOGRAPHIC = [
  'GEOGCS',
  'GEOGCRS',
  'GEOGRAPHICCRS',
  'GEODCRS',
  'GEODETICCRS',
  'BASEGEOGCRS',
  'BASEGEODCRS',
];
const DATUMS = ['DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE'];
const ELLIPSOIDS = ['SPHEROID', 'ELLIPSOID'];
const UNITS = ['UNIT', 'LENGTHUNIT', 'ANGLEUNIT'];

/**
 * What a text of a `.prj` file, or of a GeoPackage's table of systems, says: well-known text of ESRI,
 * of OGC 01-009 or of ISO 19162, or a bare `EPSG:5899`.
 *
 * Told by the datum's name and by the numbers of the projection together, never by an EPSG code that
 * stands beside them: programs copy the code and change the numbers. The shift to WGS 84 that a text may
 * carry is not used; ours is. A system whose own name and datum contradict each other (`VN_2000_…` on
 * `D_WGS_1984`: 224 m lie between them) is `unsupported`, so that the user is asked.
 */
export function readProjectionText(text: string): SystemClaim {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', ' ')
    .trim();
  if (plain === '') return { type: 'unsaid' };
  if (/^EPSG:+\d+$/i.test(plain)) return claimOfName(plain);
  const root = horizontal(wktTree(plain));
  const name = root?.texts[0] || plain.slice(0, 80);
  return (root && claimOf(root)) ?? { type: 'unsupported', name };
}

/** Heights and shifts stand around the system of the plane. */
function horizontal(node: WktNode | undefined): WktNode | undefined {
  if (!node) return undefined;
  if (COMPOUND.includes(node.keyword)) return horizontal(node.children[0]);
  return BOUND.includes(node.keyword) ? horizontal(childOf(node, 'SOURCECRS')?.children[0]) : node;
}

function claimOf(root: WktNode): SystemClaim | undefined {
  if (GEOGRAPHIC.includes(root.keyword)) return degreesClaim(root);
  if (!PROJECTED.includes(root.keyword)) return undefined;
  const datum = datumOf(childOf(root, ...GEOGRAPHIC));
  if (!datum || (datum === 'WGS 84' && isVn2000(root.texts[0] ?? ''))) return undefined;
  const system = REFERENCE_SYSTEMS.find((one) => one.datum === datum && hasProjection(root, one));
  return system && { type: 'plane', system };
}

function degreesClaim(root: WktNode): SystemClaim | undefined {
  const datum = datumOf(root);
  if (!datum || (datum === 'WGS 84' && isVn2000(root.texts[0] ?? ''))) return undefined;
  return { type: datum === 'WGS 84' ? 'wgs84' : 'vn2000-degrees' };
}

/** undefined: neither of the two, or not in degrees from Greenwich. */
function datumOf(node: WktNode | undefined): Datum | undefined {
  const datum = childOf(node, ...DATUMS);
  if (!node || !isOnEllipsoid(childOf(datum, ...ELLIPSOIDS)) || !isInDegrees(node)) return undefined;
  if (Math.abs(childOf(node, 'PRIMEM', 'PRIMEMERIDIAN')?.numbers[0] ?? 0) > 0) return undefined;
  const name = datum?.texts[0] ?? '';
  if (isVn2000(name)) return 'VN-2000';
  // A datum without a name of its own (`D_unknown`) goes by that of the system it makes.
  if (isNameless(name) && isVn2000(node.texts[0] ?? '')) return 'VN-2000';
  return isWgs84(name) ? 'WGS 84' : undefined;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const isVn2000 = (name: string): boolean => /vietnam(?:datum)?2000|vn2000/.test(letters(name));
const isWgs84 = (name: string): boolean => /^d?(?:wgs(?:19)?84|worldgeodeticsystem1984)/.test(letters(name));
const isNameless = (name: string): boolean =>
  /^d?(?:unknown.*|undefined|notspecified|customdatum)?$/.test(letters(name));

/** Both datums have it. GRS 80 is a tenth of a millimetre away and is let through. */
function isOnEllipsoid(node: WktNode | undefined): boolean {
  const [semiMajor = 6_378_137, inverseFlattening = 298.257223563] = node?.numbers ?? [];
  return Math.abs(semiMajor - 6_378_137) < 1e-3 && Math.abs(inverseFlattening - 298.257223563) < 1e-5;
}

function isInDegrees(node: WktNode): boolean {
  const unit = unitOf(node) ?? RADIANS_PER_DEGREE;
  return Math.abs(unit - RADIANS_PER_DEGREE) < 1e-12;
}

/** Radians or metres: of the system, else of its axes. */
function unitOf(node: WktNode): number | undefined {
  const unit = childOf(node, ...UNITS) ?? childOf(childOf(node, 'AXIS'), ...UNITS);
  return unit?.numbers[0];
}

function hasProjection(root: WktNode, { projection }: ReferenceSystem): boolean {
  const conversion = childOf(root, 'CONVERSION') ?? root;
  const method = letters(childOf(conversion, 'PROJECTION', 'METHOD')?.texts[0] ?? '');
  if (!/^(?:transversemercator|gausskruger)$/.test(method)) return false;
  if (Math.abs((unitOf(root) ?? 1) - 1) > 1e-9) return false;
  const given = (pattern: RegExp, usual: number): number => parameterOf(conversion, pattern) ?? usual;
  const away = (value: number, wanted: number): number => Math.abs(value - wanted);
  return (
    away(given(/^centralmeridian$|^longitudeof/, Number.NaN), projection.centralMeridian) <=
      MERIDIAN_TOLERANCE &&
    away(given(/^scalefactor/, 1), projection.scale) <= SCALE_TOLERANCE &&
    away(given(/^latitudeof/, 0), 0) <= MERIDIAN_TOLERANCE &&
    away(given(/^falseeasting$/, 0), projection.falseEasting) <= METRES_TOLERANCE &&
    away(given(/^falsenorthing$/, 0), projection.falseNorthing) <= METRES_TOLERANCE
  );
}

/** Degrees, metres or a plain number; one in another unit is no parameter of ours. */
function parameterOf(conversion: WktNode, pattern: RegExp): number | undefined {
  const node = conversion.children.find(
    ({ keyword, texts }) => keyword === 'PARAMETER' && pattern.test(letters(texts[0] ?? '')),
  );
  if (!node) return undefined;
  const [angle, length] = [childOf(node, 'ANGLEUNIT'), childOf(node, 'LENGTHUNIT')];
  const factor = (angle?.numbers[0] ?? RADIANS_PER_DEGREE) / RADIANS_PER_DEGREE;
  return (node.numbers[0] ?? Number.NaN) * factor * (length?.numbers[0] ?? 1);
}

const WGS84_SPHEROID = 'SPHEROID["WGS_1984",6378137.0,298.257223563]';
const GREENWICH_DEGREES = 'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]';

const TEXTS: Readonly<Record<WrittenSystem, string>> = {
  4326: `GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",${WGS84_SPHEROID}],${GREENWICH_DEGREES}]`,
  5899:
    `PROJCS["VN_2000_TM-3_107-45",GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",${WGS84_SPHEROID}],` +
    `${GREENWICH_DEGREES}],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],` +
    'PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",107.75],PARAMETER["Scale_Factor",0.9999],' +
    'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
};

/** ESRI's well-known text, for a `.prj`: what GIS programs know these systems by. */
export function writeProjectionText(code: WrittenSystem): string {
  return TEXTS[code];
}
