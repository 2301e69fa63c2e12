import type { PolygonRings } from './integer-rings';
import { geodesicPolygonArea } from './measure-area';

/** A tenth of what the check allows, where rounding lets it. */
const GOOD_ENOUGH = 1e-5;
/** What the check allows: the outline's area against the declared one. */
export const AREA_TOLERANCE = 1e-4;
const ROUNDS = 60;

/**
 * Finds the scale at which a shape has the wanted area after all that is done to it (cutting, rounding).
 * `drawAt` must grow with its scale. Secant steps on the square root of the area; the best try is given.
 */
export function fitArea(
  drawAt: (scale: number) => readonly PolygonRings[],
  wantedSquareMetres: number,
  firstScale: number,
): readonly PolygonRings[] {
  let scale = firstScale;
  let best: { readonly shape: readonly PolygonRings[]; readonly fault: number } = {
    shape: [],
    fault: Infinity,
  };
  for (let round = 0; round < ROUNDS; round++) {
    const shape = drawAt(scale);
    const area = geodesicPolygonArea(shape);
    const fault = Math.abs(area / wantedSquareMetres - 1);
    if (fault < best.fault) best = { shape, fault };
    if (fault < GOOD_ENOUGH || !(area > 0)) break;
    // Late rounds creep, so that rounding noise is searched and not jumped over.
    const step = Math.sqrt(wantedSquareMetres / area);
    scale *= round < 12 ? step : 1 + (step - 1) * (0.35 + 0.01 * round);
  }
  if (best.fault > AREA_TOLERANCE) {
    throw new Error(
      `no scale gives ${wantedSquareMetres} m²: the nearest misses by ${(best.fault * 100).toFixed(4)} %`,
    );
  }
  return best.shape;
}
