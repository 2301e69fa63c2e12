import type { Candidate } from '@/domain/candidate';
import { candidateColour, zoneColour } from '@/domain/palette';
import {
  CANDIDATE,
  DROPPED,
  FIRM_METRES,
  PLANNED_STATUSES,
  ZONE_BAND,
  ZONE_DASHES,
  ZONE_EDGE,
  ZONE_EDGE_OPACITY,
  ZONE_FILL,
  ZONE_HATCH,
} from '@/domain/symbol-style';
import type { Boundary, ZoneKind } from '@/domain/zone';
import type { DrawingItem, Line } from '@/export/drawing/drawing-list';
import { hatchLines } from './hatch';
import type { SeenSite } from './map-features';
import { dashesOf, lengthOf, PIXEL_MILLIMETRES, type SheetDraft } from './sheet-draft';

type ZoneLook = {
  readonly kind: ZoneKind;
  readonly boundary: Boundary;
  readonly isPlanned: boolean;
  readonly opacity: number;
};

/** Fill, hatch where the outline is indicative, band and edge of a zone; also of its sign in the legend. */
export function zoneItems(
  draft: SheetDraft,
  rings: readonly Line[],
  { kind, boundary, isPlanned, opacity }: ZoneLook,
): readonly DrawingItem[] {
  const colour = zoneColour(draft.palette, kind);
  const manner = isPlanned ? 'planned' : 'calm';
  const path = { type: 'path', lines: rings, isClosed: true } as const;
  const edge = lengthOf(draft, ZONE_EDGE[kind]);
  const items: DrawingItem[] = [{ ...path, fill: { colour, opacity: opacity * ZONE_FILL[kind][manner] } }];
  if (kind === 'economic-zone') {
    const width = lengthOf(draft, ZONE_BAND.width);
    items.push({
      ...path,
      stroke: { colour, widthMillimetres: width, opacity: opacity * ZONE_BAND.opacity, join: 'round' },
    });
  } else if (boundary !== 'surveyed') {
    const { width, lean } = ZONE_HATCH[kind];
    const spacing = (ZONE_HATCH.tile / Math.SQRT2) * PIXEL_MILLIMETRES;
    items.push({
      type: 'path',
      lines: hatchLines(rings, spacing, lean),
      isClosed: false,
      stroke: {
        colour,
        widthMillimetres: width * PIXEL_MILLIMETRES * 0.85,
        opacity: opacity * ZONE_HATCH.ink * ZONE_HATCH.opacity[manner],
      },
    });
  }
  items.push({
    ...path,
    stroke: {
      colour,
      widthMillimetres: edge,
      opacity: opacity * ZONE_EDGE_OPACITY[manner],
      join: 'round',
      ...(boundary === 'surveyed' ? {} : { dash: dashesOf(ZONE_DASHES[kind], edge) }),
    },
  });
  return items;
}

export function isPlannedZone({ status }: { readonly status: (typeof PLANNED_STATUSES)[number] }): boolean {
  return PLANNED_STATUSES.includes(status);
}

/** Solid where the corners are sure, dashed where they are not, pale where given up. */
export function candidateItems(
  draft: SheetDraft,
  { site, rings }: SeenSite<Pick<Candidate, 'colour' | 'status' | 'lineage'>>,
  opacity: number,
): readonly DrawingItem[] {
  const { palette } = draft;
  const colour = candidateColour(palette, site.colour);
  const isDropped = site.status === 'dropped';
  const width = CANDIDATE.line * PIXEL_MILLIMETRES;
  const path = { type: 'path', lines: rings, isClosed: true } as const;
  const isFirm = site.lineage.errorMetres <= FIRM_METRES;
  return [
    { ...path, fill: { colour, opacity: opacity * (isDropped ? DROPPED.fill : CANDIDATE.fill) } },
    {
      ...path,
      stroke: {
        colour: palette.paper,
        widthMillimetres: CANDIDATE.halo * PIXEL_MILLIMETRES,
        opacity: opacity * (isDropped ? DROPPED.halo : CANDIDATE.haloOpacity),
        join: 'round',
      },
    },
    {
      ...path,
      stroke: {
        colour,
        widthMillimetres: width,
        opacity: opacity * (isDropped ? DROPPED.line : 1),
        join: 'round',
        ...(isFirm ? {} : { dash: dashesOf(CANDIDATE.dashes, width) }),
      },
    },
  ];
}
