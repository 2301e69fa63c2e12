import type { LayerGroup } from './layer-style';

/** Under this layer the heat map is drawn: a style cannot name what is drawn by a program of our own. */
export const SUITABILITY_PLACE = 'suitability-place';

/** Draws nothing; keeps the heat map's place in the reader's order. */
export function suitabilityGroup(): LayerGroup {
  return {
    shapes: [{ id: SUITABILITY_PLACE, type: 'background', paint: { 'background-opacity': 0 } }],
    marks: [],
  };
}
