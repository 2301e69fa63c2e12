import type { LngLat } from '@/geometry/position';
import type { LocalisedText } from './localised-text';

/** A town or a water whose name helps a reader to find the way. */
export type Place = {
  readonly id: string;
  readonly kind: 'town' | 'water';
  readonly name: LocalisedText;
  /** 1: shown first. */
  readonly rank: 1 | 2 | 3;
  readonly position: LngLat;
  readonly errorMetres: number;
};
