import { mercatorX, mercatorY } from '@/geometry/mercator-grid';
import { fromPaper, type SheetPlane } from './sheet-plane';

/** Pixels of a picture that covers the frame of a sheet. */
export type FramePixels = { readonly columns: number; readonly rows: number };

/**
 * Places between are taken on straight lines: over so much of paper the plane and Web Mercator bend away
 * from each other by less than 0.005 mm up to 1 : 1,000,000, and by 0.02 mm at 1 : 5,000,000.
 */
const KNOT_MILLIMETRES = 8;

/**
 * Where the middle of each pixel lies in Web Mercator, row by row from above.
 *
 * @param take gets the row and, for each column, x and y as parts of the width of the world; the arrays are used again
 */
export function eachFrameRow(
  plane: SheetPlane,
  { columns, rows }: FramePixels,
  take: (row: number, xs: Float64Array, ys: Float64Array) => void,
): void {
  const { frame } = plane;
  const across = Math.ceil(frame.width / KNOT_MILLIMETRES);
  const down = Math.ceil(frame.height / KNOT_MILLIMETRES);
  const knotRow = (at: number): Knots => {
    const row: Knots = { xs: new Float64Array(across + 1), ys: new Float64Array(across + 1) };
    for (let knot = 0; knot <= across; knot++) {
      const [longitude, latitude] = fromPaper(plane, [
        frame.x + (frame.width * knot) / across,
        frame.y + (frame.height * at) / down,
      ]);
      row.xs[knot] = mercatorX(longitude);
      row.ys[knot] = mercatorY(latitude);
    }
    return row;
  };
  const [xs, ys] = [new Float64Array(columns), new Float64Array(columns)];
  let [at, upper, lower] = [0, knotRow(0), knotRow(1)];
  for (let row = 0; row < rows; row++) {
    const along = ((row + 0.5) / rows) * down;
    while (along > at + 1 && at + 1 < down) [at, upper, lower] = [at + 1, lower, knotRow(at + 2)];
    spread(upper.xs, lower.xs, along - at, xs);
    spread(upper.ys, lower.ys, along - at, ys);
    take(row, xs, ys);
  }
}

type Knots = { readonly xs: Float64Array; readonly ys: Float64Array };

/** Between two rows of knots, for the middle of each pixel. */
function spread(upper: Float64Array, lower: Float64Array, down: number, values: Float64Array): void {
  const across = upper.length - 1;
  const between = upper.map((value, knot) => value + down * ((lower[knot] as number) - value));
  for (let column = 0; column < values.length; column++) {
    const along = ((column + 0.5) / values.length) * across;
    const knot = Math.min(across - 1, Math.floor(along));
    const value = between[knot] as number;
    values[column] = value + (along - knot) * ((between[knot + 1] as number) - value);
  }
}

/** The pixels of a size on paper, or larger ones where the frame would take too many. */
export function framePixels({ frame }: SheetPlane, side: number, most: number): FramePixels {
  const own = Math.max(side, Math.sqrt((frame.width * frame.height) / most));
  return {
    columns: Math.max(1, Math.floor(frame.width / own)),
    rows: Math.max(1, Math.floor(frame.height / own)),
  };
}
