import type { LocalisedText } from './localised-text';

/** What is published with each reference layer, shown on the about page. */
export type LayerEntry = {
  readonly id: string;
  /** File name inside `geodata/`. */
  readonly file: string;
  readonly title: LocalisedText;
  readonly features: number;
  readonly sources: readonly string[];
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly asOf: string;
  readonly errorMetres: number | null;
  readonly accuracy: LocalisedText;
  readonly lacks: LocalisedText | null;
  readonly bytes: number;
  readonly sha256: string;
};

export type Catalogue = {
  /** Changes exactly when a data file changes. */
  readonly version: string;
  readonly box: readonly [number, number, number, number];
  readonly layers: readonly LayerEntry[];
};
