import type { TilePlan } from './plan-tiles';

/** A tile as it was decoded: red, green, blue and opacity of each pixel. */
export type TilePixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

/** A tile of an address; throws where it does not come, or may not be read. */
export type FetchTile = (address: string, signal: AbortSignal) => Promise<TilePixels>;

export type LoadedTiles = {
  /** In the order of the plan; null: it did not come. */
  readonly tiles: readonly (TilePixels | null)[];
  /** What the first that did not come said; empty where all came. */
  readonly refusal: string;
};

/** So many are asked for at once. */
const AT_ONCE = 4;
/** A server that refused so many in a row is not asked on. */
const PATIENCE = 8;

/**
 * Tiles of a plan, from those that were loaded before or from their server. Never fails: what did not come is
 * told by its place.
 *
 * @param known by address; those of this plan are kept in it, and no others
 * @param signal gives up what has not come yet
 */
export async function loadTiles(
  { addresses }: TilePlan,
  fetchTile: FetchTile,
  known: Map<string, TilePixels>,
  signal: AbortSignal,
  tell: (done: number, all: number) => void,
): Promise<LoadedTiles> {
  const wanted = new Set(addresses);
  for (const address of known.keys()) if (!wanted.has(address)) known.delete(address);
  const missing = addresses.filter((address) => !known.has(address));
  let [refusal, failures, done] = ['', 0, addresses.length - missing.length];
  tell(done, addresses.length);
  const work = async (): Promise<void> => {
    for (let address = missing.shift(); address !== undefined; address = missing.shift()) {
      if (signal.aborted || failures >= PATIENCE) return;
      try {
        known.set(address, await fetchTile(address, signal));
        failures = 0;
      } catch (error) {
        failures++;
        refusal ||= String(error);
      }
      tell(++done, addresses.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { tiles: addresses.map((address) => known.get(address) ?? null), refusal };
}
