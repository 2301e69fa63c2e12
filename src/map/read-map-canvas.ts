import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';

/** What was granted of a graphics context, and whether it is still there. */
type Graphics = Pick<WebGL2RenderingContext, 'isContextLost' | 'drawingBufferWidth' | 'drawingBufferHeight'>;

type Wanted = { readonly widthPx: number; readonly heightPx: number; readonly scale: number };

export const LOST = 'WebGL context lost';

/** The context that a canvas is drawn with; null where it has none. */
export const graphicsOf = (canvas: HTMLCanvasElement): Graphics | null => canvas.getContext('webgl2');

/**
 * The pixels of a map that is drawn. A context that is lost gives a picture all the same, an empty one; a
 * buffer that is too large is made smaller in silence: neither is taken. Fails with `picture-failed`,
 * `picture-tainted`, or `picture-too-large` with the largest scale in `detail`.
 */
export async function readMapCanvas<Canvas extends ImageBitmapSource>(
  canvas: Canvas,
  graphics: Graphics | null,
  { widthPx, heightPx, scale }: Wanted,
  read: (canvas: Canvas) => Promise<ImageBitmap> = createImageBitmap,
): Promise<Result<ImageBitmap, Problem>> {
  if (!graphics || graphics.isContextLost()) return failed(pictureProblem(LOST));
  const { drawingBufferWidth: width, drawingBufferHeight: height } = graphics;
  if (width < Math.floor(widthPx * scale) || height < Math.floor(heightPx * scale)) {
    const largest = Math.min(width / widthPx, height / heightPx);
    return failed({ code: 'picture-too-large', severity: 'error', detail: largest.toFixed(2) });
  }
  try {
    const image = await read(canvas);
    if (!graphics.isContextLost()) return ok(image);
    image.close();
    return failed(pictureProblem(LOST));
  } catch (error) {
    return failed(pictureProblem(error));
  }
}

export function pictureProblem(error: unknown): Problem {
  const isTainted = error instanceof Error && error.name === 'SecurityError';
  const code = isTainted ? 'picture-tainted' : 'picture-failed';
  return { code, severity: 'error', detail: String(error) };
}
