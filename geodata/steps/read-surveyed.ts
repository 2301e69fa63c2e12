import type { MultiPolygon, Polygon } from 'geojson';
import type { LocalisedText } from '@/domain/localised-text';

/** A boundary measured on the ground, read from `geodata/surveyed/`. */
export type SurveyedBoundary = {
  readonly geometry: Polygon | MultiPolygon;
  readonly errorMetres: number;
  /** Ids in `sources.json`. */
  readonly sources: readonly string[];
  readonly placeSource: LocalisedText;
};

export function readSurveyedFolder(_folder: string): ReadonlyMap<string, SurveyedBoundary> {
  return new Map();
}
