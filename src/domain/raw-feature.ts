import type { ReferenceSystem } from '@/geometry/reference-systems';
import type { Problem } from './problem';
import type { TextEncodingId } from './text-encoding-id';

/** Formats that are read, by the name of the file's kind. */
export type FileFormat =
  | 'geojson'
  | 'geojson-sequence'
  | 'topojson'
  | 'kml'
  | 'kmz'
  | 'gpx'
  | 'shapefile'
  | 'geopackage'
  | 'csv'
  | 'xlsx'
  | 'dxf'
  | 'project';

/**
 * A feature as a file has it, believed in nothing: geometry may be any value, coordinates may be of any
 * system and order. `parse-site.ts` turns it into a candidate or into problems.
 */
export type RawFeature = {
  readonly id: string | null;
  /** GeoJSON geometry if all is well. */
  readonly geometry: unknown;
  /** Pairs, not an object: names come from files. */
  readonly properties: readonly (readonly [name: string, value: unknown])[];
  /** Layer, sheet or folder inside the file; empty where there is none. */
  readonly layer: string;
  /** Names of the corners, where the file is a table of corners. */
  readonly cornerNames?: readonly string[];
};

/** What a file says of its own coordinates. */
export type SystemClaim =
  /** Degrees, longitude first: by the format itself or by what the file says. */
  | { readonly type: 'wgs84' }
  | { readonly type: 'plane'; readonly system: ReferenceSystem }
  /** Geographic VN-2000 degrees. */
  | { readonly type: 'vn2000-degrees' }
  /** A system is named, and it is none we know. */
  | { readonly type: 'unsupported'; readonly name: string }
  | { readonly type: 'unsaid' };

/** How the text of a file was read, where its bytes alone do not say. */
export type TextReading = {
  readonly encoding: TextEncodingId;
  readonly isSure: boolean;
  /** Other ways to read it, likeliest first, each with some of the text so read. */
  readonly others: readonly { readonly encoding: TextEncodingId; readonly preview: readonly string[] }[];
  readonly preview: readonly string[];
};

/** All that a reader finds in a file. */
export type FileContents = {
  readonly format: FileFormat;
  readonly claim: SystemClaim;
  readonly features: readonly RawFeature[];
  readonly text: TextReading | null;
  /** What was passed over or looked odd; a file that cannot be read at all fails instead. */
  readonly problems: readonly Problem[];
};

/** What a reader is given besides the bytes. */
export type ReadOptions = {
  readonly fileName: string;
  /** Set when the user has chosen how text is to be read. */
  readonly encoding?: TextEncodingId;
  /** Called now and then with the part done, 0 to 1. */
  readonly tellProgress?: (progress: number) => void;
};
