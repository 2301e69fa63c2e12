import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat } from '@/geometry/position';
import type { ServiceStatus } from './hub';
import type { ProximityTarget } from './proximity';

/** What analysis needs to know of a zone or a candidate. */
export type Site = {
  readonly id: string;
  /** null: its place is not known. */
  readonly geometry: Polygon | MultiPolygon | Point | null;
  /** How far its true place may lie from the drawn one. */
  readonly errorMetres: number;
  /** Where its gate is, if the user has set one. */
  readonly gate?: LngLat;
};

/** A hub or a corridor, as something to be near to. */
export type SiteTarget = {
  readonly id: string;
  readonly target: ProximityTarget;
  readonly geometry: Point | LineString;
  readonly errorMetres: number;
  readonly status: ServiceStatus;
  readonly opened: string | null;
};
