import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type BoundingBox, boundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';
import type { OutlineFault, OutlineFaultCode } from '@/geometry/outline-fault';
import { outlineFaults } from '@/geometry/outline-validity';
import { polygonsOf } from '@/geometry/polygon-rings';
import { type LngLat, lngLat } from '@/geometry/position';
import { areRingsWound, twiceSignedArea, windRings } from '@/geometry/wind-rings';
import type { AttributeMapping } from './attribute-mapping';
import { bboxProblems } from './bbox-problems';
import type { CandidateDraft } from './import-report';
import { mendGeometry } from './mend-geometry';
import type { Mend, Problem, ProblemCode } from './problem';
import type { RawFeature } from './raw-feature';
import { cutTexts, siteAttributes, unsafeNames } from './site-attributes';
import { type SiteShape, siteShapes } from './site-shapes';

/** How the coordinates and columns of a file are to be understood. */
export type SiteReading = {
  /** Two numbers of a position, in the order in which they stand, on WGS 84. */
  readonly locate: (first: number, second: number) => LngLat;
  readonly unit: 'degrees' | 'other';
  readonly mends: ReadonlySet<Mend>;
  readonly mapping: AttributeMapping;
  /** The format asks for a winding, so that another one is worth a word. */
  readonly asksForWinding: boolean;
};

export type ParsedSite = {
  readonly drafts: readonly CandidateDraft[];
  readonly problems: readonly Problem[];
};

/** Faults told of one outline: a scribble has thousands. */
const MOST_FAULTS = 20;

const MENDS: Partial<Record<OutlineFaultCode, Mend>> = {
  'ring-open': 'close-ring',
  'repeated-vertex': 'drop-repeated-vertices',
  spike: 'drop-spikes',
  'ring-crosses-itself': 'split-at-crossing',
  'ring-touches-itself': 'split-at-crossing',
};

/** Below this a site is likely a slip of the hand; above, a province: both in square metres. */
const TINY_AREA = 100;
const HUGE_AREA = 3e9;
const METRES_PER_DEGREE = 111_320;
/** Some 55 km: a neighbour's land is near enough to be meant. */
const FAR_DEGREES = 0.5;

/**
 * A feature of a file as candidates, or what is wrong with it. Validity is judged in the file's own coordinates,
 * where what was drawn straight is straight.
 *
 * @param index number of the feature in the file, from 0
 */
export function parseSite(feature: RawFeature, index: number, reading: SiteReading): ParsedSite {
  const { shapes, problems } = siteShapes(feature.geometry);
  const attributes = siteAttributes(feature, reading.mapping);
  const parsed = shapes.map((shape) => parseShape(shape, reading));
  const isWhole = parsed.filter(({ geometry }) => geometry !== undefined).length <= 1;
  const drafts = parsed.flatMap(({ geometry }, part): CandidateDraft[] => {
    if (!geometry) return [];
    const name = isWhole || attributes.name === '' ? attributes.name : `${attributes.name} (${part + 1})`;
    const cornerNames = cornerNamesOf(feature, geometry);
    return [
      { ...attributes, feature: index, id: isWhole ? (feature.id ?? '') : '', name, geometry, cornerNames },
    ];
  });
  const found = [
    ...problems,
    ...bboxProblems(feature.geometry),
    ...parsed.flatMap((shape) => shape.problems),
  ].map((problem): Problem => ({ ...problem, feature: index }));
  const texts = [...unsafeNames(feature, index), ...cutTexts(feature, index, reading.mapping)];
  return { drafts, problems: [...found, ...texts] };
}

type ParsedShape = { readonly geometry?: CandidateDraft['geometry']; readonly problems: readonly Problem[] };

function parseShape({ geometry, path }: SiteShape, reading: SiteReading): ParsedShape {
  const wild = reading.unit === 'degrees' ? outOfRange(positionsOf(geometry), path, reading) : undefined;
  if (wild) return { problems: [wild] };
  if (geometry.type === 'Point') {
    const place = placeOf(geometry.coordinates, reading);
    if (!place) return { problems: [{ code: 'coordinate-out-of-range', severity: 'error', field: path }] };
    return {
      geometry: { type: 'Point', coordinates: [...place] },
      problems: farProblems([...place, ...place]),
    };
  }
  const mended = isFinite2D(geometry) ? mendGeometry(geometry, withoutWinding(reading.mends)) : geometry;
  const faults = outlineFaults(mended);
  const problems = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => toProblem(fault, mended.type === 'Polygon', path, reading));
  if (faults.some(({ isInvalid }) => isInvalid)) return { problems };
  return settle(mended, path, problems, reading);
}

/** On the map: in degrees, wound, and compared with what is likely. */
function settle(
  outline: Polygon | MultiPolygon,
  path: string,
  problems: readonly Problem[],
  reading: SiteReading,
): ParsedShape {
  const located = locateOutline(outline, reading);
  const box = located && boundingBox(located);
  if (!located || !box)
    return { problems: [...problems, { code: 'coordinate-out-of-range', severity: 'error', field: path }] };
  const isWound = !reading.asksForWinding || reading.mends.has('rewind') || areRingsWound(located);
  const winding: Problem = {
    code: 'ring-winding',
    severity: 'warning',
    field: path,
    place: lngLat(box[0], box[1]),
    mend: 'rewind',
  };
  return {
    geometry: windRings(located),
    problems: [
      ...problems,
      ...(isWound ? [] : [winding]),
      ...areaProblems(located, box),
      ...farProblems(box),
    ],
  };
}

function withoutWinding(mends: ReadonlySet<Mend>): ReadonlySet<Mend> {
  if (!mends.has('rewind')) return mends;
  return new Set([...mends].filter((mend) => mend !== 'rewind'));
}

function positionsOf(geometry: SiteShape['geometry']): readonly Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : polygonsOf(geometry).flat(2);
}

function isFinite2D(geometry: Polygon | MultiPolygon): boolean {
  return positionsOf(geometry).every(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
}

/** The first position that is no longitude and latitude, and what it may be instead. Endless numbers are told elsewhere. */
function outOfRange(positions: readonly Position[], path: string, reading: SiteReading): Problem | undefined {
  const wild = positions.find(([x = 0, y = 0]) => !isOnGlobe(reading.locate(x, y)) && Number.isFinite(x + y));
  if (!wild) return undefined;
  const [x = 0, y = 0] = wild;
  const problem = { severity: 'error', field: path, detail: `${x}, ${y}` } as const;
  const turned = reading.locate(y, x);
  if (Math.abs(x) > 360 || Math.abs(y) > 360)
    return { ...problem, code: 'metres-as-degrees', mend: 'choose-system' };
  if (isOnGlobe(turned) && !isFar([...turned, ...turned]))
    return { ...problem, code: 'axes-swapped', mend: 'swap-axes', place: turned };
  return { ...problem, code: 'coordinate-out-of-range' };
}

const isOnGlobe = ([longitude, latitude]: LngLat): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

function placeOf([x = Number.NaN, y = Number.NaN]: Position, reading: SiteReading): LngLat | undefined {
  const place = reading.locate(x, y);
  return isOnGlobe(place) ? place : undefined;
}

function locateOutline(
  outline: Polygon | MultiPolygon,
  reading: SiteReading,
): Polygon | MultiPolygon | undefined {
  let isWhole = true;
  const locate = (rings: Position[][]): Position[][] =>
    rings.map((ring) =>
      ring.map((position) => {
        const place = placeOf(position, reading);
        if (!place) isWhole = false;
        return place ? [place[0], place[1]] : [];
      }),
    );
  const located: Polygon | MultiPolygon =
    outline.type === 'Polygon'
      ? { type: 'Polygon', coordinates: locate(outline.coordinates) }
      : { type: 'MultiPolygon', coordinates: outline.coordinates.map(locate) };
  return isWhole ? located : undefined;
}

function toProblem(
  { code, place, path: [polygon, ring, vertex], isInvalid }: OutlineFault,
  isPolygon: boolean,
  path: string,
  reading: SiteReading,
): Problem {
  const mend = MENDS[code];
  const located = place ? placeOf([...place], reading) : undefined;
  return {
    code: code satisfies ProblemCode,
    severity: isInvalid ? 'error' : 'warning',
    field: isPolygon ? `${path}.${ring}.${vertex}` : `${path}.${polygon}.${ring}.${vertex}`,
    ...(located ? { place: located } : {}),
    ...(mend ? { mend } : {}),
  };
}

function cornerNamesOf(feature: RawFeature, geometry: CandidateDraft['geometry']): readonly string[] {
  const names = feature.cornerNames ?? [];
  const corners = geometry.type === 'Polygon' ? (geometry.coordinates[0]?.length ?? 0) - 1 : 0;
  return names.length === corners ? names : [];
}

function areaProblems(outline: Polygon | MultiPolygon, box: BoundingBox): readonly Problem[] {
  const metresEast = METRES_PER_DEGREE * Math.cos(((box[1] + box[3]) / 2) * (Math.PI / 180));
  const area = polygonsOf(outline).reduce(
    (sum, rings) =>
      rings.reduce((left, ring, place) => {
        const size = (Math.abs(twiceSignedArea(ring)) / 2) * metresEast * METRES_PER_DEGREE;
        return place === 0 ? left + size : left - size;
      }, sum),
    0,
  );
  const place = lngLat(box[0], box[1]);
  if (area < TINY_AREA)
    return [{ code: 'area-tiny', severity: 'warning', detail: `${area.toPrecision(2)} m²`, place }];
  if (area > HUGE_AREA)
    return [{ code: 'area-huge', severity: 'warning', detail: `${Math.round(area / 1e6)} km²`, place }];
  return [];
}

type Box = readonly number[];

function isFar([west = 0, south = 0, east = 0, north = 0]: Box): boolean {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [least, low, greatest, high] = PROVINCE_BOX;
  return (
    x < least - FAR_DEGREES || x > greatest + FAR_DEGREES || y < low - FAR_DEGREES || y > high + FAR_DEGREES
  );
}

function farProblems(box: Box): readonly Problem[] {
  if (!isFar(box)) return [];
  return [{ code: 'far-from-province', severity: 'warning', place: lngLat(box[0] ?? 0, box[1] ?? 0) }];
}
