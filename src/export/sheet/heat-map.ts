import { HEAT_OPACITY, heatRamp, heatSteps } from '@/domain/heat-colours';
import type { SheetHeat } from '@/domain/sheet-content';
import { excludedBits, metresAtCell, suitabilityScore } from '@/domain/suitability';
import type { ImageItem } from '@/export/drawing/drawing-list';
import { tablePng } from '@/export/drawing/plain-png';
import { eachFrameRow, framePixels } from './mercator-warp';
import type { SheetDraft } from './sheet-draft';

/** Edges of cells lie within half of it; larger on paper that would take more pixels than a program opens at once. */
const PIXEL_MILLIMETRES = 0.125;
const MOST_PIXELS = 8e6;

const CLASSES = 5;
/** Of the smooth ramp: a table of colours has 255 beside the one that is not drawn. */
const STEPS = 255;

/**
 * The cells of the heat map within the frame, each as it was computed: a picture in the plane of the sheet,
 * since thousands of outlines with one opacity would show their joints. null where none is seen.
 */
export function heatImage(draft: SheetDraft): ImageItem | null {
  const { content, settings, plane } = draft;
  const layer = content.layers.find(({ id }) => id === 'suitability');
  const { heat } = content;
  if (!heat || !settings.parts.heatMap || !layer?.visible || layer.opacity === 0) return null;
  const size = framePixels(plane, PIXEL_MILLIMETRES, MOST_PIXELS);
  const bytes = picture(heat, draft, size.columns, size.rows);
  return (
    bytes && {
      type: 'image',
      format: 'png',
      bytes,
      box: plane.frame,
      opacity: HEAT_OPACITY * layer.opacity,
      isPixelated: true,
    }
  );
}

/** The colours of the numbers that cells have, from 1 on. */
export function heatColours(
  { choice }: Pick<SheetHeat, 'choice'>,
  { palette }: Pick<SheetDraft, 'palette'>,
): readonly string[] {
  const ramp = heatRamp(palette);
  return choice.classes === 'five' ? ramp : heatSteps(ramp, STEPS);
}

function picture(heat: SheetHeat, draft: SheetDraft, columns: number, rows: number): Uint8Array | null {
  const { grid } = heat.field;
  const colours = coloursOfCells(heat);
  const pixels = new Uint8Array(columns * rows);
  let isSeen = false;
  eachFrameRow(draft.plane, { columns, rows }, (row, xs, ys) => {
    for (let column = 0; column < columns; column++) {
      const x = Math.floor(((xs[column] as number) - grid.west) / grid.side);
      const y = Math.floor(((ys[column] as number) - grid.north) / grid.side);
      if (x < 0 || y < 0 || x >= grid.columns || y >= grid.rows) continue;
      const colour = colours[y * grid.columns + x] as number;
      pixels[row * columns + column] = colour;
      isSeen ||= colour > 0;
    }
  });
  return isSeen ? tablePng(columns, rows, heatColours(heat, draft), pixels) : null;
}

/** By the heat map that they belong to: a sheet that is moved takes them as they are. */
const known = new WeakMap<SheetHeat, Uint8Array>();

/** The number of each cell's colour; 0 for cells that are not drawn. */
function coloursOfCells(heat: SheetHeat): Uint8Array {
  const found = known.get(heat);
  if (found) return found;
  const { field, criteria, choice } = heat;
  const excluded = excludedBits(choice.excludes);
  const colours = field.flags.map((bits, cell) => {
    if ((bits & excluded) !== 0) return 0;
    const score = suitabilityScore(criteria, metresAtCell(field, cell));
    if (Number.isNaN(score)) return 0;
    return choice.classes === 'five'
      ? 1 + Math.min(CLASSES - 1, Math.floor(score * CLASSES))
      : 1 + Math.round(Math.min(1, score) * (STEPS - 1));
  });
  known.set(heat, colours);
  return colours;
}
