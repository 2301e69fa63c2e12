import type { Corridor } from '@/domain/corridor';
import { blendColours } from '@/domain/palette';
import { RAILWAY, ROAD_NAME_INK, ROAD_WIDTH, type RoadClass, roadColour } from '@/domain/symbol-style';
import type { Line } from '@/export/drawing/drawing-list';
import type { MapFeatures } from '@/export/sheet/map-features';
import { clipBox } from '@/export/sheet/paper-shapes';
import type { TextLook } from '@/export/sheet/set-text';
import { lengthOf, PIXEL_MILLIMETRES, type SheetDraft } from '@/export/sheet/sheet-draft';
import { clipOpenLine } from '@/geometry/clip-line';
import { positionsOnRim } from './label-positions';
import { lineParts, positionsAlongLine, positionsOnLine } from './line-positions';
import { labelSetting, type MapLabel } from './map-label';

/** Of paper, from one number and from one name of a road to the next. */
const NUMBER_SPACING = 95;
const NAME_SPACING = 240;
const NUMBER_RANK = 35;
const NAME_RANK = 65;
const RING_RANK = 12;
/** Screen pixels. */
const NUMBER_SIZE = 9.6;
const NAME_SIZE = 10.8;
const RING_SIZE = 12;

/** Numbers in their plates on roads, and names along straight stretches of roads and railways. */
export function roadLabels(draft: SheetDraft, { corridors }: MapFeatures): readonly MapLabel[] {
  const box = clipBox(draft.plane.frame, -1);
  return corridors.flatMap(({ corridor, lines }) => {
    const seen = lines.flatMap((line) => clipOpenLine(line, box));
    return [...numberLabels(draft, corridor, seen), ...nameLabels(draft, corridor, seen)];
  });
}

function numberLabels(draft: SheetDraft, corridor: Corridor, lines: readonly Line[]): readonly MapLabel[] {
  const { palette, measure } = draft;
  if (corridor.ref === '' || corridor.class === 'railway') return [];
  const isExpressway = corridor.class === 'expressway';
  const look: TextLook = {
    weight: 'bold',
    size: NUMBER_SIZE * PIXEL_MILLIMETRES,
    colour: isExpressway ? palette.paper : palette.ink,
  };
  const settings = [labelSetting([{ text: corridor.ref, look }], 0, measure)];
  const plate = isExpressway
    ? { fill: palette.expressway, edge: palette.paper }
    : { fill: palette.paper, edge: palette.nationalRoad };
  return lineParts(lines, NUMBER_SPACING, 12).map(
    (part, at): MapLabel => ({
      id: `number ${corridor.id} ${at}`,
      kind: 'road-number',
      name: corridor.ref,
      rank: NUMBER_RANK + (isExpressway ? 0 : 0.5),
      positions: positionsOnLine(part, settings, 0.85),
      settings,
      halo: palette.paper,
      plate,
    }),
  );
}

function nameLabels(draft: SheetDraft, corridor: Corridor, lines: readonly Line[]): readonly MapLabel[] {
  const { palette, measure, words } = draft;
  const colour = corridor.class === 'railway' ? palette.railway : roadColour(palette, corridor.class);
  const name = words.text(corridor.name);
  const look: TextLook = {
    weight: 'regular',
    size: NAME_SIZE * PIXEL_MILLIMETRES,
    colour: blendColours(palette.ink, colour, ROAD_NAME_INK),
  };
  const settings = [labelSetting([{ text: name, look }], 0, measure)];
  const away = halfWidth(draft, corridor.class) + 0.25;
  return lineParts(lines, NAME_SPACING, 1.2 * (settings[0]?.width ?? 0)).map(
    (part, at): MapLabel => ({
      id: `name ${corridor.id} ${at}`,
      kind: 'road-name',
      name,
      rank: NAME_RANK,
      positions: positionsAlongLine(part, settings, away),
      settings,
      halo: palette.paper,
      plate: null,
    }),
  );
}

function halfWidth(draft: SheetDraft, corridor: RoadClass | 'railway'): number {
  return lengthOf(draft, corridor === 'railway' ? RAILWAY.ticks : ROAD_WIDTH[corridor].core) / 2;
}

/** How far each ring reaches, on its rim. */
export function ringLabels(draft: SheetDraft, { rings }: MapFeatures): readonly MapLabel[] {
  const { palette, words, measure, plane } = draft;
  const look: TextLook = { weight: 'semibold', size: RING_SIZE * PIXEL_MILLIMETRES, colour: palette.ring };
  const box = clipBox(plane.frame, -2);
  return rings.map(({ kilometres, rings: lines }, at): MapLabel => {
    const name = words.t('sheet.ring', { value: words.number(kilometres) });
    const settings = [labelSetting([{ text: name, look }], 0, measure)];
    const seen = lines.flatMap((line) => clipOpenLine(closed(line), box));
    return {
      id: `ring ${at}`,
      kind: 'ring',
      name,
      rank: RING_RANK,
      positions: positionsOnRim(seen, settings),
      settings,
      halo: palette.paper,
      plate: null,
    };
  });
}

function closed(line: Line): Line {
  return Float64Array.of(...line, line[0] as number, line[1] as number);
}
