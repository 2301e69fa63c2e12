import { blendColours, type MapPalette } from './palette';

/** Through the heat map roads and names stay readable at full opacity. */
export const HEAT_OPACITY = 0.82;

/** The colours of the heat map, the worst first. */
export function heatRamp(palette: MapPalette): readonly string[] {
  const { heatLowest, heatLow, heatMiddle, heatHigh, heatHighest } = palette;
  return [heatLowest, heatLow, heatMiddle, heatHigh, heatHighest];
}

/** The colour at a part of the ramp, as the map has it. @param share 0 to 1 */
function heatColour(ramp: readonly string[], share: number): string {
  const along = share * (ramp.length - 1);
  const low = Math.min(ramp.length - 2, Math.floor(along));
  return blendColours(ramp[low] ?? '', ramp[low + 1] ?? '', along - low);
}

/** The ramp in so many colours, evenly from the worst to the best. */
export function heatSteps(ramp: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, step) => heatColour(ramp, step / (count - 1)));
}
