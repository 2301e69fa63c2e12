import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';
import type { Camera } from '@/domain/view-state';

export type MapPicture = {
  /** The map alone, without cards and tools. */
  readonly image: ImageBitmap;
  /** The size of the map on screen. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the image for one of the screen's. */
  readonly scale: number;
  readonly camera: Camera;
  /** Of the online basemap; empty where there is none. */
  readonly attribution: string;
};

/** Whoever has the map takes a picture of it as it stands, finer than the screen. Fails with `map-unavailable`, `picture-failed` or `picture-too-large` (the largest scale in `detail`). */
export type TakeMapPicture = (scale: number, signal: AbortSignal) => Promise<Result<MapPicture, Problem>>;

/** The map puts itself in while it stands. */
export type MapPictureDesk = { take: TakeMapPicture | null };
