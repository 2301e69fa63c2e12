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

/** The position that an id of a point stands for; undefined for ids of other things. */
export function ringPoint(id: string): LngLat | undefined {
  const [, longitude, latitude] = POINT.exec(id) ?? [];
  const [x, y] = [Number(longitude), Number(latitude)];
  return Math.abs(x) <= 180 && Math.abs(y) <= 85 ? lngLat(x, y) : undefined;
}

/** What the ids of a choice stand for; an id that the data does not hold is left out. */
export function ringCentres({ around }: RingChoice, hubs: readonly Hub[]): readonly RingCentre[] {
  return around.flatMap((id): RingCentre | [] => {
    const corridor = CORRIDOR_CLASSES.find((one): one is CorridorClass => one === id);
    if (corridor) return { type: 'corridor', id: corridor };
    const point = ringPoint(id);
    if (point) return { type: 'point', id, position: point, errorMetres: 0 };
    const hub = hubs.find((one) => one.id === id);
    return hub ? { type: 'hub', id, position: hub.position, errorMetres: hub.errorMetres } : [];
  });
}

/** Radii as a person types them, `5, 10, 12.5`; rising and each once. Undefined where one is no radius or there are too many. */
export function parseRadii(text: string): readonly number[] | undefined {
  const words = text.split(/[,;\s]+/).filter((word) => word !== '');
  const radii = [...new Set(words.map(Number))].sort((a, b) => a - b);
  const isMeant = radii.length > 0 && radii.length <= MOST_RINGS && radii.every(isRadius);
  return isMeant ? radii : undefined;
}

function isRadius(value: number): boolean {
  return value > 0 && value <= MOST_RING_KILOMETRES;
}
