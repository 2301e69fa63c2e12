import type { Position } from 'geojson';
import type { BoundingBox } from '@/geometry/bounding-box';
import type { LngLat } from '@/geometry/position';

/** A small map: north is up, its middle over a place. Sizes in its own pixels. */
export type PictureFrame = {
  readonly middle: LngLat;
  readonly metresPerPixel: number;
  readonly width: number;
  readonly height: number;
};

type Point = readonly [x: number, y: number];

/** On a sphere: enough for a picture of a few kilometres, which nobody measures in. */
const METRES_PER_DEGREE = 111_195;
/** Even a small site is seen with what lies around it. */
const LEAST_METRES_ACROSS = 6000;
/** Of the picture that the largest site may fill. */
const MOST_FILLED = 0.7;

/** The scale at which each of the boxes fits a picture of this size. */
export function commonScale(boxes: readonly BoundingBox[], width: number, height: number): number {
  const needed = boxes.map(([west, south, east, north]) => {
    const across = (east - west) * METRES_PER_DEGREE * narrowing((south + north) / 2);
    const up = (north - south) * METRES_PER_DEGREE;
    return Math.max(across / width, up / height) / MOST_FILLED;
  });
  return Math.max(LEAST_METRES_ACROSS / width, ...needed);
}

export function toPicture(frame: PictureFrame, [longitude = NaN, latitude = NaN]: Position | LngLat): Point {
  const { middle, metresPerPixel, width, height } = frame;
  const perDegree = METRES_PER_DEGREE / metresPerPixel;
  return [
    width / 2 + (longitude - middle[0]) * narrowing(middle[1]) * perDegree,
    height / 2 - (latitude - middle[1]) * perDegree,
  ];
}

/** What of the earth the picture shows, and a little more, so that cut edges are out of sight. */
export function boxOfPicture({ middle, metresPerPixel, width, height }: PictureFrame): BoundingBox {
  const up = ((height / 2 + BLEED) * metresPerPixel) / METRES_PER_DEGREE;
  const across = ((width / 2 + BLEED) * metresPerPixel) / METRES_PER_DEGREE / narrowing(middle[1]);
  return [middle[0] - across, middle[1] - up, middle[0] + across, middle[1] + up];
}

const BLEED = 4;

export function boxesMeet(one: BoundingBox, other: BoundingBox): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/**
 * What of a ring lies in the box, by Sutherland and Hodgman: cut at one side after the other. Parts of a
 * ring that leaves the box and comes back stay joined along the box's edge, which does no harm to a fill.
 */
export function clipRing(
  ring: readonly Position[],
  [west, south, east, north]: BoundingBox,
): readonly Position[] {
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  return sides.reduce((points, [axis, limit, sign]) => cutAt(points, axis, limit, sign), ring);
}

function cutAt(ring: readonly Position[], axis: 0 | 1, limit: number, sign: 1 | -1): readonly Position[] {
  const kept: Position[] = [];
  ring.forEach((point, place) => {
    const before = ring.at(place - 1) ?? point;
    const [here = NaN, there = NaN] = [point[axis], before[axis]];
    const [isIn, wasIn] = [sign * (here - limit) >= 0, sign * (there - limit) >= 0];
    if (isIn !== wasIn) {
      const share = (limit - there) / (here - there);
      const [x0 = NaN, y0 = NaN] = before;
      const [x1 = NaN, y1 = NaN] = point;
      kept.push([x0 + share * (x1 - x0), y0 + share * (y1 - y0)]);
    }
    if (isIn) kept.push(point);
  });
  return kept;
}

/** SVG path data; points that would fall on the one before, to a third of a pixel, are left out. */
export function pathOf(points: readonly Position[], frame: PictureFrame, isClosed: boolean): string {
  let path = '';
  let last: Point = [NaN, NaN];
  for (const position of points) {
    const [x, y] = toPicture(frame, position);
    if (Math.abs(x - last[0]) < 0.3 && Math.abs(y - last[1]) < 0.3) continue;
    path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    last = [x, y];
  }
  return path === '' || !isClosed ? path : `${path}Z`;
}

/** The longest of 1, 2 or 5 times a power of ten metres that is no longer than a third of the picture. */
export function scaleBarMetres(metresPerPixel: number, width: number): number {
  const most = (width / 3) * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((times) => times * power <= most) ?? 1);
}

function narrowing(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}
