import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_METRES } from './ellipsoid';

/** A CSS pixel is a 96th of an inch by definition, whatever the screen. */
const METRES_PER_CSS_PX = 0.0254 / 96;

/** MapLibre's world is 512 px wide at zoom 0. */
const WORLD_PX = 512;

/**
 * Ground metres that one CSS pixel spans west to east on a Web Mercator map. North to south a pixel
 * spans 0.58 % less in Quảng Ninh: Web Mercator is not conformal on the ellipsoid, so one figure
 * cannot hold in both directions.
 *
 * @param latitude degrees
 * @param zoom MapLibre's zoom, of tiles 512 px wide
 */
export function metresPerPixel(latitude: number, zoom: number): number {
  const phi = latitude * RADIANS_PER_DEGREE;
  const normal = SEMI_MAJOR_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
  return (2 * Math.PI * normal * Math.cos(phi)) / (WORLD_PX * 2 ** zoom);
}

/** N of the scale 1 : N, west to east. */
export function scaleDenominator(latitude: number, zoom: number): number {
  return metresPerPixel(latitude, zoom) / METRES_PER_CSS_PX;
}

export type ScaleBar = { readonly metres: number; readonly widthPx: number };

/** The longest bar of 1, 2 or 5 times a power of ten metres that fits a width. */
export function scaleBar(metresPerPx: number, maxWidthPx: number): ScaleBar {
  const longest = metresPerPx * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= longest) ?? 1;
  return { metres: factor * power, widthPx: (factor * power) / metresPerPx };
}
