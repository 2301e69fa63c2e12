import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isSpike } from '@/geometry/ring-faults';
import { untieOutline } from '@/geometry/untie-outline';
import { windRings } from '@/geometry/wind-rings';
import type { Mend } from './problem';

type Outline = Polygon | MultiPolygon;
type Rings = Position[][];

/** A ring whose ends are this near, in its own unit, was meant to be closed: the last vertex becomes the first. */
const NEARLY_CLOSED = 1e-9;

/**
 * An outline with the mends made that the user has agreed to, in an order in which each helps the next. Nothing
 * that is sound is changed; what cannot be mended comes back as it is. Which system or encoding a file has is
 * not a matter of its outline: those mends, and `swap-axes`, are made where it is read.
 *
 * @param outline any one unit; finite numbers
 */
export function mendGeometry(outline: Outline, mends: ReadonlySet<Mend>): Outline {
  let mended = outline;
  if (mends.has('close-ring')) mended = mapRings(mended, closeRing);
  if (mends.has('drop-repeated-vertices')) mended = mapRings(mended, dropRepeated);
  if (mends.has('drop-spikes')) mended = mapRings(mended, dropSpikes);
  if (mends.has('split-at-crossing')) mended = untieOutline(mended) ?? mended;
  if (mends.has('rewind')) mended = windRings(mended);
  return mended;
}

function mapRings(outline: Outline, change: (ring: Position[]) => Position[]): Outline {
  const changeAll = (rings: Rings): Rings => rings.map(change);
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: changeAll(outline.coordinates) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map(changeAll) };
}

function isSame(one: Position | undefined, other: Position | undefined, tolerance = 0): boolean {
  if (!one || !other) return false;
  const away = Math.max(
    Math.abs((one[0] as number) - (other[0] as number)),
    Math.abs((one[1] as number) - (other[1] as number)),
  );
  return away <= tolerance;
}

function closeRing(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || isSame(first, last)) return ring;
  const open = ring.length > 3 && isSame(first, last, NEARLY_CLOSED) ? ring.slice(0, -1) : ring;
  return [...open, first];
}

function dropRepeated(ring: Position[]): Position[] {
  return ring.filter((position, vertex) => vertex === 0 || !isSame(position, ring[vertex - 1]));
}

/** Takes tips off until none is left: a spike may end in another. */
function dropSpikes(ring: Position[]): Position[] {
  if (ring.length < 4 || !isSame(ring[0], ring.at(-1))) return ring;
  const kept: Position[] = [];
  for (const position of ring.slice(0, -1)) {
    kept.push(position);
    shortenEnd(kept);
  }
  shortenSeam(kept);
  return kept.length < 3 ? ring : [...kept, kept[0] as Position];
}

/** Drops the corner before the last one while it is a tip, or repeats its neighbour. */
function shortenEnd(kept: Position[]): void {
  while (kept.length > 1) {
    const end = kept.length - 1;
    const repeats = isSame(kept[end], kept[end - 1]);
    if (!repeats && !(end > 1 && isSpike(kept, end - 2, end - 1, end))) return;
    kept.splice(repeats ? end : end - 1, 1);
  }
}

/** The same where the ring's end meets its beginning. */
function shortenSeam(kept: Position[]): void {
  while (kept.length >= 3) {
    const end = kept.length - 1;
    if (isSame(kept[end], kept[0]) || isSpike(kept, end - 1, end, 0)) kept.pop();
    else if (isSpike(kept, end, 0, 1)) kept.shift();
    else return;
  }
}
