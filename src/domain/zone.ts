import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Figure } from './figure';
import type { LocalisedText } from './localised-text';

export const ZONE_KINDS = ['economic-zone', 'industrial-park', 'industrial-cluster'] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export const ZONE_STATUSES = [
  'operating',
  'under-construction',
  'established',
  'preparing',
  'planned',
] as const;
export type ZoneStatus = (typeof ZONE_STATUSES)[number];

/** `none`: no outline is drawn, because the area or the place is not known. */
export const BOUNDARIES = ['surveyed', 'indicative', 'none'] as const;
export type Boundary = (typeof BOUNDARIES)[number];

export type LegalBasis = {
  readonly title: LocalisedText;
  readonly date: string | null;
  readonly sources: readonly string[];
};

/** A zone of the province: economic zone (KKT), industrial park (KCN) or industrial cluster (CCN). */
export type Zone = {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly name: string;
  readonly nameEn: string;
  /** Polygon: an outline. Point: the place is known, the area is not. null: the place is not known. */
  readonly geometry: Polygon | MultiPolygon | Point | null;
  readonly boundary: Boundary;
  /** Error of place in metres; null where there is no place. */
  readonly errorMetres: number | null;
  /** Stands partly or wholly on land won from the sea, which the embedded coast does not show. */
  readonly reclaimed: boolean;
  readonly declaredHectares: number | null;
  readonly localityNow: LocalisedText;
  readonly localityBefore: LocalisedText;
  /** Codes of the communes since 1 July 2025 that it lies in, as far as known. */
  readonly communes: readonly string[];
  readonly developer: string | null;
  readonly sectors: readonly string[];
  readonly legalBasis: readonly LegalBasis[];
  /** The year of establishment or of the first decision. */
  readonly year: number | null;
  /** The zone whose area includes this one's. */
  readonly partOf: string | null;
  /** Clusters are published in two groups whose totals are known even where single areas are not. */
  readonly group: 'clusters-operating' | 'clusters-under-development' | null;
  /** Newest official value first; alternatives carry their `scope`. */
  readonly figures: readonly Figure[];
  readonly notes: readonly LocalisedText[];
  readonly sources: readonly string[];
  /** How the place was found, in words. */
  readonly placeSource: LocalisedText | null;
};
