/**
 * What is known of the ground that a table of unknown system may lie on: where the province is, where
 * land is, what lies there already, and where the places are that a heading may name.
 *
 * Source: the published layers and the project's own outlines. Limits: commune boundaries are not shipped,
 * so the province is known to about 5 km; the coast to some hundreds of metres, and without what has been
 * won from the sea since. Neither can tell readings apart that lie 224 m from one another.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { foldText } from '@/domain/fold-text';
import type { ReferenceData } from '@/domain/reference-data';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { RADIANS_PER_DEGREE } from '@/geometry/ellipsoid';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { isInsidePolygon } from '@/geometry/inside-ring';
import { polygonsOf } from '@/geometry/polygon-rings';
import { type LngLat, lngLat } from '@/geometry/position';

/** An outline whose corners are known: of the project or published. */
export type KnownOutline = {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** Whether its corners say more than roughly where it lies. */
  readonly errorMetres: number;
};

/** A place that a heading may name. */
export type NamedPlace = {
  readonly name: string;
  /** Each as `foldText` leaves it. */
  readonly spellings: readonly string[];
  readonly position: LngLat;
  /** How far from there what bears its name may lie. */
  readonly reachMetres: number;
};

export type Surroundings = {
  /** Metres to the province, 0 inside; good to about 5 km. */
  readonly metresOutside: (position: LngLat) => number;
  /** Metres to land, 0 on land. */
  readonly metresOffShore: (position: LngLat) => number;
  readonly outlines: readonly KnownOutline[];
  readonly places: readonly NamedPlace[];
};

const METRES_PER_DEGREE = 111_320;

/** A commune reaches about so far beyond the disc of its area. */
const COMMUNE_STRETCH = 1.8;
const COMMUNE_MARGIN_METRES = 3000;

/** @param own outlines of the project, which are as exact as they say */
export function surroundingsOf(data: ReferenceData, own: readonly KnownOutline[]): Surroundings {
  const communes = data.communes.map((commune) => ({
    name: commune.fullName,
    spellings: [commune.fullName, ...commune.formerNames].flatMap(spellings),
    position: commune.position,
    reachMetres: reachOfArea(commune.areaKm2) + COMMUNE_MARGIN_METRES,
  }));
  const outlines = data.zones.flatMap(({ name, geometry, errorMetres }): KnownOutline[] =>
    geometry && geometry.type !== 'Point' ? [{ name, geometry, errorMetres: errorMetres ?? 0 }] : [],
  );
  return {
    metresOutside: (position) =>
      Math.max(
        0,
        Math.min(...communes.map((one) => roughDistance(position, one.position) - one.reachMetres)),
      ),
    metresOffShore: offShore(data.land.features.map(({ geometry }) => geometry)),
    outlines: [...own, ...outlines],
    places: [...communes, ...data.zones.flatMap(zonePlace)],
  };
}

function zonePlace({ name, geometry, errorMetres }: ReferenceData['zones'][number]): NamedPlace[] {
  const box = geometry && boundingBox(geometry);
  if (!box) return [];
  const [west, south, east, north] = box;
  const middle = lngLat((west + east) / 2, (south + north) / 2);
  const reachMetres = geodesicDistance(middle, lngLat(east, north)) + (errorMetres ?? 0);
  return [{ name, spellings: spellings(name), position: middle, reachMetres }];
}

/** Radius of the disc of an area, stretched. */
const reachOfArea = (squareKilometres: number): number =>
  1000 * COMMUNE_STRETCH * Math.sqrt(squareKilometres / Math.PI);

const SHORT_FORMS: readonly (readonly [whole: string, short: string])[] = [
  ['phuong ', 'p '],
  ['xa ', 'x '],
  ['thi tran ', 'tt '],
  ['khu cong nghiep ', 'kcn '],
  ['cum cong nghiep ', 'ccn '],
  ['khu kinh te ', 'kkt '],
];

/** A name as headings write it: with its kind in full or shortened. The bare name is left out: many are common words. */
function spellings(name: string): string[] {
  const folded = foldText(name);
  const pair = SHORT_FORMS.find(([whole, short]) => folded.startsWith(whole) || folded.startsWith(short));
  if (!pair) return [folded];
  const bare = folded.slice((folded.startsWith(pair[0]) ? pair[0] : pair[1]).length);
  return [`${pair[0]}${bare}`, `${pair[1]}${bare}`];
}

type Land = { readonly geometry: Polygon | MultiPolygon; readonly box: BoundingBox };

function offShore(land: readonly (Polygon | MultiPolygon)[]): (position: LngLat) => number {
  const parts: readonly Land[] = land.flatMap((geometry) => {
    const box = boundingBox(geometry);
    return box ? [{ geometry, box }] : [];
  });
  const shore: readonly Position[] = parts.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
  return (position) => {
    if (shore.length === 0) return 0;
    const [x, y] = position;
    const isOnLand = parts.some(
      ({ geometry, box: [west, south, east, north] }) =>
        x >= west && x <= east && y >= south && y <= north && isInsidePolygon(geometry, x, y),
    );
    return isOnLand ? 0 : distanceToNearest(shore, x, y);
  };
}

/** Good to 0.5 %, which is more than the province is known to, and hundreds of times cheaper than a geodesic. */
function roughDistance([x, y]: LngLat, [px, py]: LngLat): number {
  return METRES_PER_DEGREE * Math.hypot((px - x) * Math.cos(y * RADIANS_PER_DEGREE), py - y);
}

/** To the nearest corner of the shore: those of the embedded coast lie some hundred metres apart. */
function distanceToNearest(shore: readonly Position[], x: number, y: number): number {
  const shrink = Math.cos(y * RADIANS_PER_DEGREE);
  let least = Infinity;
  for (const [px, py] of shore) {
    if (px === undefined || py === undefined) continue;
    const [dx, dy] = [(px - x) * shrink, py - y];
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least) * METRES_PER_DEGREE;
}
