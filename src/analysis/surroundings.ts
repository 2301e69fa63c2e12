/**
 * What is known of the ground that a table of unknown system may lie on: where the province is, where
 * land is, what lies there already, and where the places are that a heading may name.
 *
 * Source: the published layers and the project's own outlines. Limits: commune boundaries are not shipped,
 * so the province is known to about 5 km; the coast to some hundreds of metres, and without what has been
 * won from the sea since. Neither can tell readings apart that lie 224 m from one another.
 */
import { foldText } from '@/domain/fold-text';
import type { KnownSite } from '@/domain/known-site';
import type { ReferenceData } from '@/domain/reference-data';
import { boundingBox } from '@/geometry/bounding-box';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import { roughDistance, shoreDistance } from '@/geometry/shore-distance';

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
  readonly outlines: readonly KnownSite[];
  readonly places: readonly NamedPlace[];
};

/** A commune reaches about so far beyond the disc of its area. */
const COMMUNE_STRETCH = 1.8;
const COMMUNE_MARGIN_METRES = 3000;

/** @param own outlines of the project */
export function surroundingsOf(data: ReferenceData, own: readonly KnownSite[]): Surroundings {
  const communes = data.communes.map((commune) => ({
    name: commune.fullName,
    spellings: [commune.fullName, ...commune.formerNames].flatMap(spellings),
    position: commune.position,
    reachMetres: reachOfArea(commune.areaKm2) + COMMUNE_MARGIN_METRES,
  }));
  const outlines = data.zones.flatMap(({ name, geometry }): KnownSite[] =>
    geometry && geometry.type !== 'Point' ? [{ name, geometry }] : [],
  );
  return {
    metresOutside: (position) =>
      Math.max(
        0,
        communes.length === 0
          ? 0
          : Math.min(...communes.map((one) => roughDistance(position, one.position) - one.reachMetres)),
      ),
    metresOffShore: shoreDistance(data.land.features.map(({ geometry }) => geometry)),
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
