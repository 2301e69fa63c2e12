import type { LngLat } from '@/geometry/position';
import type { LocalisedText } from './localised-text';

export const HUB_KINDS = [
  'seaport',
  'airport',
  'border-gate',
  'interchange',
  'heliport',
  'anchorage',
  'pilot-station',
  'toll-station',
  'power-station',
  'navigation-mark',
] as const;
export type HubKind = (typeof HUB_KINDS)[number];

export type ServiceStatus = 'in-service' | 'planned';

/** A point that land is judged by its nearness to. */
export type Hub = {
  readonly id: string;
  readonly kind: HubKind;
  readonly name: LocalisedText;
  readonly position: LngLat;
  readonly errorMetres: number;
  readonly status: ServiceStatus;
  /** ISO date of opening; null where not held. */
  readonly opened: string | null;
  /** Commune code since 1 July 2025; null outside the province or at sea. */
  readonly commune: string | null;
  readonly sources: readonly string[];
  readonly note: LocalisedText | null;
};
