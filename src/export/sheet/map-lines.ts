import type { CorridorClass } from '@/domain/corridor';
import type { ServiceStatus } from '@/domain/hub';
import {
  PLANNED_ROAD_DASHES,
  RAILWAY,
  RING,
  ROAD_CASING_OPACITY,
  ROAD_WIDTH,
  roadColour,
} from '@/domain/symbol-style';
import type { DrawingItem, Line } from '@/export/drawing/drawing-list';
import { dashesOf, lengthOf, PIXEL_MILLIMETRES, type SheetDraft } from './sheet-draft';

type CorridorLook = {
  readonly class: CorridorClass;
  readonly status: ServiceStatus;
  readonly opacity: number;
};

/** A road on its casing, dashed where it is planned; a railway with its ticks. `casings` lie below all `cores`. */
export function corridorItems(
  draft: SheetDraft,
  lines: readonly Line[],
  look: CorridorLook,
): { readonly casings: readonly DrawingItem[]; readonly cores: readonly DrawingItem[] } {
  const { palette } = draft;
  const path = { type: 'path', lines, isClosed: false } as const;
  if (look.class === 'railway') {
    const stroke = { colour: palette.railway, opacity: look.opacity * RAILWAY.opacity };
    const width = lengthOf(draft, RAILWAY.ticks);
    return {
      casings: [],
      cores: [
        { ...path, stroke: { ...stroke, widthMillimetres: lengthOf(draft, RAILWAY.line), join: 'round' } },
        {
          ...path,
          stroke: { ...stroke, widthMillimetres: width, dash: dashesOf(RAILWAY.tickDashes, width) },
        },
      ],
    };
  }
  const { core, casing } = ROAD_WIDTH[look.class];
  const width = lengthOf(draft, core);
  const isPlanned = look.status === 'planned';
  return {
    casings: [
      {
        ...path,
        stroke: {
          colour: palette.paper,
          widthMillimetres: lengthOf(draft, casing),
          opacity: look.opacity * ROAD_CASING_OPACITY,
          join: 'round',
          cap: 'round',
        },
      },
    ],
    cores: [
      {
        ...path,
        stroke: {
          colour: roadColour(palette, look.class),
          widthMillimetres: width,
          opacity: look.opacity,
          join: 'round',
          ...(isPlanned ? { dash: dashesOf(PLANNED_ROAD_DASHES, width) } : { cap: 'round' as const }),
        },
      },
    ],
  };
}

export function ringItems({ palette }: SheetDraft, rings: readonly Line[]): readonly DrawingItem[] {
  const path = { type: 'path', lines: rings, isClosed: true } as const;
  const width = RING.line * PIXEL_MILLIMETRES;
  return [
    { ...path, fill: { colour: palette.ring, opacity: RING.fill } },
    {
      ...path,
      stroke: {
        colour: palette.paper,
        widthMillimetres: RING.casing * PIXEL_MILLIMETRES,
        opacity: RING.casingOpacity,
      },
    },
    {
      ...path,
      stroke: { colour: palette.ring, widthMillimetres: width, dash: dashesOf(RING.dashes, width) },
    },
  ];
}
