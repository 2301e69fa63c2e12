/** How a length grows with the zoom: pairs of zoom and screen pixels, zooms rising. */
export type ZoomStops = readonly number[];

/** The base of the growth between two stops: 1 would be a straight line. */
export const ZOOM_BASE = 1.4;
