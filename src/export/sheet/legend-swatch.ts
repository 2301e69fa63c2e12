import type { LegendItem } from '@/domain/legend';
import { candidateColour } from '@/domain/palette';
import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { heatSwatch } from './heat-legend';
import { borderItems } from './map-ground';
import { corridorItems, ringItems } from './map-lines';
import { hubItems, zonePointItems } from './map-signs';
import { candidateItems, zoneItems } from './map-sites';
import { textItem } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** The look on this very sheet of what an item of the legend stands for. */
export function swatchItems(draft: SheetDraft, item: LegendItem, box: PaperBox): readonly DrawingItem[] {
  const [midX, midY] = [box.x + box.width / 2, box.y + box.height / 2];
  const line: readonly Line[] = [Float64Array.of(box.x, midY, box.x + box.width, midY)];
  const opacity = draft.content.layers.find(({ id }) => id === item.layer)?.opacity ?? 1;
  switch (item.type) {
    case 'zone':
      return item.drawing === 'point'
        ? zonePointItems(draft, [midX, midY], 1.05 * box.height, { kind: item.kind, opacity })
        : clipped(
            box,
            zoneItems(draft, [roundedLine(box)], {
              ...item,
              boundary: item.drawing,
              isPlanned: false,
              opacity,
            }),
          );
    case 'corridor': {
      const { cores } = corridorItems(draft, line, { class: item.class, status: item.status, opacity });
      return cores;
    }
    case 'hub':
      return hubItems(draft, [midX, midY], 1.12 * box.height, {
        kind: item.kind,
        status: item.status,
        opacity,
      });
    case 'names':
      return nameSwatch(draft, item.layer, midX, midY, box.height);
    case 'border':
      return borderItems(draft, line);
    case 'candidate':
      return candidateSwatch(draft, box, opacity);
    case 'ring':
      return clipped(box, ringItems(draft, [circleLine(midX, box.y + 1.1 * box.width, 1.05 * box.width)]));
    case 'suitability':
      return heatSwatch(draft, box, opacity);
  }
}

/** Bands and halos do not run over what stands beside. */
function clipped(box: PaperBox, items: readonly DrawingItem[]): readonly DrawingItem[] {
  const room = 0.35;
  const [left, top, right, bottom] = [
    box.x - room,
    box.y - room,
    box.x + box.width + room,
    box.y + box.height + room,
  ];
  const clip = [Float64Array.of(left, top, right, top, right, bottom, left, bottom)];
  return [{ type: 'group', clip, items }];
}

function roundedLine({ x, y, width, height }: PaperBox): Line {
  const cut = 0.16 * height;
  return Float64Array.of(
    ...[x + cut, y, x + width - cut, y, x + width, y + cut, x + width, y + height - cut],
    ...[x + width - cut, y + height, x + cut, y + height, x, y + height - cut, x, y + cut],
  );
}

function circleLine(x: number, y: number, radius: number): Line {
  const corners = Array.from({ length: 72 }, (_, at) => {
    const angle = (at * Math.PI) / 36;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return Float64Array.from(corners.flat());
}

function nameSwatch(
  { palette, words }: SheetDraft,
  layer: 'places' | 'communes',
  x: number,
  y: number,
  height: number,
): readonly DrawingItem[] {
  const isTown = layer === 'places';
  const size = 0.72 * height;
  const look = {
    weight: isTown ? 'semibold' : 'regular',
    size,
    colour: isTown ? palette.ink : palette.muted,
  } as const;
  return [textItem(words.t('layers.legend.sample'), look, x, y + 0.36 * size, 'middle')];
}

/** In the colour of the first candidate that is seen. */
function candidateSwatch(draft: SheetDraft, box: PaperBox, opacity: number): readonly DrawingItem[] {
  const { x, y, width, height } = box;
  const [first] = draft.content.candidates;
  const site = first ?? { colour: 'violet' as const, status: 'idea' as const };
  const lines = [
    Float64Array.of(
      ...[x + 0.08 * width, y + 0.9 * height, x + 0.2 * width, y + 0.1 * height, x + 0.82 * width, y],
      ...[x + 0.96 * width, y + 0.62 * height, x + 0.5 * width, y + height],
    ),
  ];
  if (first) return candidateItems(draft, { site: first, rings: lines, point: null }, opacity);
  return [
    {
      type: 'path',
      lines,
      isClosed: true,
      fill: { colour: candidateColour(draft.palette, site.colour), opacity },
    },
  ];
}
