import type { HubKind } from './hub';
import { HUB_KINDS } from './hub';
import type { MapPalette } from './palette';
import type { Zone, ZoneKind } from './zone';

/*
 * How things are drawn, said once for the map on screen and the sheet on paper. Lengths are screen pixels,
 * as zoom stops where they grow; dashes are multiples of the line's width.
 */

/** Fill strength: plain, and where the pointer is. Economic zones cover towns and bays: a breath of colour. */
export const ZONE_FILL = {
  'economic-zone': { calm: 0.05, planned: 0.03, hovered: 0.12 },
  'industrial-park': { calm: 0.24, planned: 0.1, hovered: 0.42 },
  'industrial-cluster': { calm: 0.26, planned: 0.1, hovered: 0.44 },
} as const;

/** Of the edge of an indicative outline. */
export const ZONE_DASHES = {
  'economic-zone': [5, 2, 1, 2],
  'industrial-park': [3, 1.6],
  'industrial-cluster': [2, 1.2],
};

export const ZONE_EDGE = {
  'economic-zone': [7, 0.9, 10, 1.6, 14, 2.6],
  'industrial-park': [8, 0.8, 10, 1.3, 14, 2.2],
  'industrial-cluster': [8, 0.8, 10, 1.3, 14, 2.2],
} as const;
export const ZONE_EDGE_OPACITY = { calm: 1, planned: 0.75 };

/** A pale band along the edge of an economic zone. */
export const ZONE_BAND = { width: [7, 3, 10, 7, 14, 14], opacity: 0.16 } as const;

/** Parks lean to the right, clusters to the left and wider: told apart without colour. */
export const ZONE_HATCH = {
  tile: 8,
  ink: 0.75,
  opacity: { calm: 0.85, planned: 0.5 },
  'industrial-park': { width: 0.9, lean: 1 },
  'industrial-cluster': { width: 1, lean: -1 },
} as const;

/** Not yet land with a decision to build: drawn lighter. */
export const PLANNED_STATUSES: readonly Zone['status'][] = ['planned', 'preparing'];

/** A zone of which only the place is known: a small hollow sign. */
export const ZONE_POINT = {
  field: 16,
  size: [8, 0.65, 11, 1],
  halo: 4,
  line: 1.8,
  dot: 1.5,
  round: 1.6,
  half: { 'economic-zone': 4.8, 'industrial-park': 4.8, 'industrial-cluster': 4.1 },
} as const;

/** Part of ink in the colour of a zone's name on light ground. */
export const ZONE_NAME_INK = 0.36;

export const ROAD_WIDTH = {
  expressway: { core: [7, 1.7, 10, 3.2, 14, 8], casing: [7, 3.1, 10, 5.4, 14, 11] },
  'national-road': { core: [7, 1, 10, 2, 14, 5.5], casing: [7, 2, 10, 3.8, 14, 8] },
} as const;
export type RoadClass = keyof typeof ROAD_WIDTH;

export const ROAD_CASING_OPACITY = 0.9;
/** A planned road keeps its casing and shows its colour in dashes only. */
export const PLANNED_ROAD_DASHES = [2, 1.4];
/** Part of ink in the colour of a road's name. */
export const ROAD_NAME_INK = 0.35;

export function roadColour(palette: MapPalette, road: RoadClass): string {
  return road === 'expressway' ? palette.expressway : palette.nationalRoad;
}

/** A fine line with cross ticks. */
export const RAILWAY = {
  line: [7, 0.8, 12, 1.6],
  ticks: [7, 3.4, 12, 6.5],
  tickDashes: [0.28, 2.4],
  opacity: 0.9,
} as const;

/** The land border: a broad pale band carries a fine line of dashes and dots. */
export const BORDER = {
  band: [7, 4, 12, 12],
  bandOpacity: 0.16,
  line: [7, 1, 12, 2],
  dashes: [6, 2.5, 1, 2.5],
} as const;

export const COAST = {
  line: [7, 0.45, 9, 0.7, 12, 1.2],
  shore: [7, 2, 10, 6, 14, 18],
  shoreOpacity: 0.55,
} as const;
/** Part of the coast's colour in that of the shallow water before it. */
export const SHORE_TINT = 0.55;

/** Side of a hub's disc. */
export const HUB_DISC = { usual: 22, interchange: 17, glyph: 0.58, glyphLine: 2.6 };
export const HUB_SIZE = [7, 0.62, 10, 0.85, 13, 1.05] as const;

export type HubGroup = {
  readonly id: 'interchanges' | 'border-gates' | 'airports' | 'seaports' | 'other-hubs';
  readonly kinds: readonly HubKind[];
  /** Zoom from which symbols, and then names, are drawn. */
  readonly from: number;
  readonly namesFrom: number;
  /** Zoom from which no symbol gives way to another. */
  readonly allFrom: number;
};

const SINGLE_KINDS: readonly HubKind[] = ['interchange', 'border-gate', 'airport', 'seaport'];

export const HUB_GROUPS: readonly HubGroup[] = [
  { id: 'interchanges', kinds: ['interchange'], from: 8.8, namesFrom: 10.6, allFrom: 8.8 },
  { id: 'border-gates', kinds: ['border-gate'], from: 6, namesFrom: 8.4, allFrom: 9.5 },
  { id: 'airports', kinds: ['airport'], from: 6, namesFrom: 8.2, allFrom: 6 },
  { id: 'seaports', kinds: ['seaport'], from: 6, namesFrom: 9.4, allFrom: 11 },
  {
    id: 'other-hubs',
    kinds: HUB_KINDS.filter((kind) => !SINGLE_KINDS.includes(kind)),
    from: 8.5,
    namesFrom: 10.8,
    allFrom: 11,
  },
];

/** Half a millimetre on a sheet of 1 : 10,000: a candidate's corner that is surer than this is drawn with a solid line. */
export const FIRM_METRES = 5;
export const CANDIDATE = { fill: 0.22, line: 1.8, halo: 3.6, haloOpacity: 0.6, dashes: [2.4, 1.6] };
/** Of a candidate that is given up: its lines, its fill, its halo, its name. */
export const DROPPED = { line: 0.4, fill: 0.08, halo: 0.3, name: 0.6 };
/** Part of ink in the colour of a candidate's name. */
export const CANDIDATE_NAME_INK = 0.3;
export const CANDIDATE_GATE = { radius: 4, line: 2.4 };

export const RING = { fill: 0.07, line: 1.6, casing: 3.4, casingOpacity: 0.7, dashes: [4, 2], centre: 5 };
export const GATE = { radius: 7, line: 2, dot: 3 };

/** First zoom of a name by its rank, and of a commune's. */
export const TOWNS_FROM = { 1: 6, 2: 8.6, 3: 9.8 } as const;
export const WATERS_FROM = { 1: 6.5, 2: 8.8, 3: 10 } as const;
export const COMMUNES_FROM = 9.8;
export const TOWN_SIZE = {
  1: [7, 12, 12, 17],
  2: [8, 11, 12, 14],
  3: [9, 10.5, 13, 13],
} as const;
export const WATER_SIZE = [7, 11, 10, 14, 13, 18] as const;
export const COMMUNE_SIZE = [9.8, 10, 13, 13] as const;
export const HUB_NAME_SIZE = [8, 10.5, 13, 12.5] as const;
export const ZONE_NAME_SIZE = {
  'economic-zone': [7, 10.5, 10, 13, 13, 15],
  'industrial-park': [9, 10.5, 13, 13],
  'industrial-cluster': [9, 10.5, 13, 13],
} as const satisfies Record<ZoneKind, readonly number[]>;
