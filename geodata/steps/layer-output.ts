import type { LayerEntry } from '@/domain/catalogue';

/** What is said about a layer beside its data: the catalogue adds the id, file, count, size and hash. */
type LayerDescription = Pick<
  LayerEntry,
  'title' | 'sources' | 'licence' | 'licenceUrl' | 'asOf' | 'errorMetres' | 'accuracy' | 'lacks'
>;

/** What each `geodata/layers/<layer>.ts` gives to the build. */
export type LayerOutput = {
  /** Layer id in the catalogue: `land`. */
  readonly id: string;
  /** File name inside `public/geodata`: `land.geojson`. */
  readonly file: string;
  /** A plain JSON value. Written with its keys in the order given, one feature a line. */
  readonly content: unknown;
  readonly entry: LayerDescription;
  /** Features or records that the file holds. */
  readonly features: number;
};
