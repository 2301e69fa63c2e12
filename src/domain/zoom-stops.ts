/** How a length grows with the zoom: pairs of zoom and screen pixels, zooms rising. */
export type ZoomStops = readonly number[];

/** The base of the growth between two stops: 1 would be a straight line. */
export const ZOOM_BASE = 1.4;

/** The value at a zoom, as MapLibre's exponential interpolation gives it; outside of the stops that of the nearest. */
export function valueAtZoom(stops: ZoomStops, zoom: number): number {
  let at = 0;
  while (at + 2 < stops.length && (stops[at + 2] as number) <= zoom) at += 2;
  const [from, low] = [stops[at] as number, stops[at + 1] as number];
  const [to, high] = [stops[at + 2] ?? from, stops[at + 3] ?? low];
  if (zoom <= from || to === from) return low;
  const share = (ZOOM_BASE ** (zoom - from) - 1) / (ZOOM_BASE ** (to - from) - 1);
  return low + share * (high - low);
}
