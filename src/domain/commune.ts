import type { LngLat } from '@/geometry/position';

/** A ward, commune or special zone as it stands since 1 July 2025. */
export type Commune = {
  readonly code: string;
  readonly type: 'ward' | 'commune' | 'special-zone';
  /** Without its type: `Đông Mai`. */
  readonly name: string;
  /** With its type: `Phường Đông Mai`. */
  readonly fullName: string;
  /** The units that it was formed from, with their types. */
  readonly formerNames: readonly string[];
  readonly areaKm2: number;
  /** Where its name stands on the map; its boundary is not shipped. */
  readonly position: LngLat;
};
