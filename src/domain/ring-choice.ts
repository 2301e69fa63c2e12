import { type LngLat, lngLat } from '@/geometry/position';
import { CORRIDOR_CLASSES, type CorridorClass } from './corridor';
import type { Hub } from './hub';
import type { RingCentre } from './ring-table';

/** Which rings the user has asked for. */
export type RingChoice = {
  /** Ids of hubs, classes of corridors, and points as `longitude@latitude`, in the order of choosing. */
  readonly around: readonly string[];
  /** Rising. */
  readonly radiiKilometres: readonly number[];
  readonly isDissolved: boolean;
};

export const RING_PRESETS_KILOMETRES = [5, 10, 20, 50] as const;
/** Beyond this a ring passes the middle of the plane's exactness, and the province's width. */
export const MOST_RING_KILOMETRES = 200;
export const MOST_RINGS = 6;

export const NO_RINGS: RingChoice = { around: [], radiiKilometres: [5, 10, 20], isDissolved: false };

/** Five decimals of a degree are one metre: what a pointer can mean. */
export function ringPointId([longitude, latitude]: LngLat): string {
  return `${longitude.toFixed(5)}@${latitude.toFixed(5)}`;
}

const POINT = /^(-?\d{1,3}\.\d{1,5})@(-?\d{1,2}\.\d{1,5})$/;

export function isRingPoint(id: string): boolean {
  return pointOf(id) !== undefined;
}

function pointOf(id: string): LngLat | undefined {
  const [, longitude, latitude] = POINT.exec(id) ?? [];
  const [x, y] = [Number(longitude), Number(latitude)];
  return Math.abs(x) <= 180 && Math.abs(y) <= 85 ? lngLat(x, y) : undefined;
}

/** What the ids of a choice stand for; an id that the data does not hold is left out. */
export function ringCentres({ around }: RingChoice, hubs: readonly Hub[]): readonly RingCentre[] {
  return around.flatMap((id): RingCentre | [] => {
    const corridor = CORRIDOR_CLASSES.find((one): one is CorridorClass => one === id);
    if (corridor) return { type: 'corridor', id: corridor };
    const point = pointOf(id);
    if (point) return { type: 'point', id, position: point, errorMetres: 0 };
    const hub = hubs.find((one) => one.id === id);
    return hub ? { type: 'hub', id, position: hub.position, errorMetres: hub.errorMetres } : [];
  });
}
