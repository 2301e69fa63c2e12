/** A basemap that `config.json` offers beside the embedded one. Online ones are off until the user asks. */
export type Basemap =
  | {
      readonly id: string;
      readonly type: 'style';
      readonly title: string;
      readonly url: string;
      readonly attribution: string;
    }
  | {
      readonly id: string;
      readonly type: 'raster';
      readonly title: string;
      /** Tile addresses with `{z}/{x}/{y}`. */
      readonly tiles: readonly string[];
      readonly tileSize: number;
      readonly maxZoom: number;
      readonly attribution: string;
    };
