import type { Basemap } from '@/domain/basemap';
import type { SheetSettings } from '@/domain/sheet-settings';
import { type FetchTile, loadTiles, type TilePixels } from '@/export/sheet/basemap/load-tiles';
import { planTiles, type RasterBasemap } from '@/export/sheet/basemap/plan-tiles';
import { warpTiles } from '@/export/sheet/basemap/warp-tiles';
import type { SheetBasemap } from '@/export/sheet/sheet-draft';
import { sheetLayout } from '@/export/sheet/sheet-layout';
import { sheetPlane } from '@/export/sheet/sheet-plane';

type Tell = (done: number, all: number) => void;

/** Fetches the online basemap of a sheet and keeps its tiles for the next one of about the same place. */
export class SheetBasemaps {
  readonly #fetchTile: FetchTile;
  readonly #tiles = new Map<string, TilePixels>();
  #loading = new AbortController();
  #last: { readonly key: string; readonly basemap: SheetBasemap } | null = null;

  constructor(fetchTile: FetchTile) {
    this.#fetchTile = fetchTile;
  }

  /** What is being fetched is given up, and what was drawn of it is not kept. */
  hurry(): void {
    this.#loading.abort();
  }

  /** null where none is wanted. Never fails: what does not come is reported. */
  async load(basemap: Basemap | null, settings: SheetSettings, tell: Tell): Promise<SheetBasemap | null> {
    this.#loading = new AbortController();
    if (!basemap || !settings.parts.basemap) return null;
    const { title, attribution } = basemap;
    if (basemap.type === 'style') return { image: null, title, attribution, report: { type: 'vector' } };
    const { paper, margins, parts, centre, scaleDenominator } = settings;
    const key = JSON.stringify([basemap, paper, margins, parts, centre, scaleDenominator]);
    if (this.#last?.key === key) return this.#last.basemap;
    const drawn = await this.#draw(basemap, settings, tell);
    // What lacks a tile is tried again next time.
    const isWhole = drawn.report.type === 'drawn' && drawn.report.missing === 0;
    this.#last = isWhole ? { key, basemap: drawn } : null;
    return drawn;
  }

  async #draw(basemap: RasterBasemap, settings: SheetSettings, tell: Tell): Promise<SheetBasemap> {
    const { title, attribution } = basemap;
    const { frame } = sheetLayout(settings);
    const plane = sheetPlane(frame, settings.centre, settings.scaleDenominator);
    const plan = planTiles(basemap, plane);
    const { signal } = this.#loading;
    const { tiles, refusal } = await loadTiles(plan, this.#fetchTile, this.#tiles, signal, tell);
    const missing = tiles.filter((tile) => tile === null).length;
    if (missing === tiles.length)
      return { image: null, title, attribution, report: { type: 'unreachable', detail: refusal } };
    const report = { type: 'drawn', tiles: tiles.length, missing } as const;
    return { image: warpTiles(plane, plan, tiles), title, attribution, report };
  }
}
