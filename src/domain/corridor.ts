import type { LineString } from 'geojson';
import type { ServiceStatus } from './hub';
import type { LocalisedText } from './localised-text';

export const CORRIDOR_CLASSES = ['expressway', 'national-road', 'railway'] as const;
export type CorridorClass = (typeof CORRIDOR_CLASSES)[number];

export type Corridor = {
  readonly id: string;
  readonly class: CorridorClass;
  readonly name: LocalisedText;
  /** The number on its shield: `CT.06`, `QL18`; empty for a railway. */
  readonly ref: string;
  readonly geometry: LineString;
  readonly errorMetres: number;
  readonly status: ServiceStatus;
  readonly opened: string | null;
  readonly sources: readonly string[];
};
