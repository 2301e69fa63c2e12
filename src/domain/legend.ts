import type { Corridor, CorridorClass } from './corridor';
import type { Hub, HubKind, ServiceStatus } from './hub';
import type { LayerState, MapLayerId } from './map-layer';
import type { Zone, ZoneKind } from './zone';

/** How a zone is drawn: an outline, firm or not, or a sign where only its place is known. */
export type ZoneDrawing = 'indicative' | 'surveyed' | 'point';

export type LegendItem =
  | {
      readonly type: 'zone';
      readonly layer: MapLayerId;
      readonly kind: ZoneKind;
      readonly drawing: ZoneDrawing;
    }
  | {
      readonly type: 'corridor';
      readonly layer: MapLayerId;
      readonly class: CorridorClass;
      readonly status: ServiceStatus;
    }
  | {
      readonly type: 'hub';
      readonly layer: MapLayerId;
      readonly kind: HubKind;
      readonly status: ServiceStatus;
    }
  | { readonly type: 'names'; readonly layer: 'places' | 'communes' }
  | { readonly type: 'border'; readonly layer: 'border' }
  | { readonly type: 'candidate'; readonly layer: 'candidates' }
  | { readonly type: 'suitability'; readonly layer: 'suitability' }
  | { readonly type: 'ring'; readonly layer: 'rings' };

/** What the map has to draw, zones after the filter. */
export type LegendInput = {
  readonly layers: readonly LayerState[];
  readonly candidates: readonly unknown[];
  readonly zones: readonly Zone[];
  readonly hubs: readonly Hub[];
  readonly corridors: readonly Corridor[];
  /** The heat map is worked out. */
  readonly hasSuitability: boolean;
  readonly places: readonly unknown[];
  readonly communes: readonly unknown[];
  readonly borderLines: readonly unknown[];
  /** What rings are drawn round. */
  readonly ringCentres: readonly unknown[];
};

const ZONE_LAYER: Record<ZoneKind, MapLayerId> = {
  'economic-zone': 'economic-zones',
  'industrial-park': 'parks',
  'industrial-cluster': 'clusters',
};
const ZONE_DRAWINGS: readonly ZoneDrawing[] = ['surveyed', 'indicative', 'point'];

const CORRIDOR_LAYER: Record<CorridorClass, MapLayerId> = {
  expressway: 'expressways',
  'national-road': 'national-roads',
  railway: 'railways',
};

const HUB_LAYER: Record<HubKind, MapLayerId> = {
  seaport: 'seaports',
  airport: 'airports',
  'border-gate': 'border-gates',
  interchange: 'interchanges',
  heliport: 'other-hubs',
  anchorage: 'other-hubs',
  'pilot-station': 'other-hubs',
  'toll-station': 'other-hubs',
  'power-station': 'other-hubs',
  'navigation-mark': 'other-hubs',
};
const SERVICE: readonly ServiceStatus[] = ['in-service', 'planned'];

/**
 * One item for each way of drawing that is on the map now: its layer is visible and not wholly
 * transparent, and at least one feature is drawn that way. The user's own sites first, then zones, then lines, points, names.
 */
export function visibleLegend(input: LegendInput): readonly LegendItem[] {
  const shown = new Set(
    input.layers.filter((layer) => layer.visible && layer.opacity > 0).map((layer) => layer.id),
  );
  const items: LegendItem[] = [
    ...(input.candidates.length > 0 ? [{ type: 'candidate', layer: 'candidates' } as const] : []),
    ...zoneItems(input.zones),
    ...corridorItems(input.corridors),
    ...hubItems(input.hubs),
  ];
  if (input.hasSuitability) items.push({ type: 'suitability', layer: 'suitability' });
  if (input.places.length > 0) items.push({ type: 'names', layer: 'places' });
  if (input.communes.length > 0) items.push({ type: 'names', layer: 'communes' });
  if (input.borderLines.length > 0) items.push({ type: 'border', layer: 'border' });
  const rings: readonly LegendItem[] = input.ringCentres.length > 0 ? [{ type: 'ring', layer: 'rings' }] : [];
  return [...items.filter((item) => item.layer !== 'rings' && shown.has(item.layer)), ...rings];
}

/** null: the zone is in the list only. */
function drawingOf({ boundary, geometry }: Zone): ZoneDrawing | null {
  if (geometry === null) return null;
  return geometry.type === 'Point' || boundary === 'none' ? 'point' : boundary;
}

function zoneItems(zones: readonly Zone[]): LegendItem[] {
  return keysOf(ZONE_LAYER).flatMap((kind) => {
    const drawings = new Set(zones.filter((zone) => zone.kind === kind).map(drawingOf));
    return ZONE_DRAWINGS.filter((drawing) => drawings.has(drawing)).map(
      (drawing): LegendItem => ({ type: 'zone', layer: ZONE_LAYER[kind], kind, drawing }),
    );
  });
}

/** A railway is drawn in one way whether it runs or not. */
function corridorItems(corridors: readonly Corridor[]): LegendItem[] {
  return keysOf(CORRIDOR_LAYER).flatMap((corridorClass) => {
    const ofClass = corridors.filter((corridor) => corridor.class === corridorClass);
    const statuses = new Set(
      ofClass.map(({ status }) => (corridorClass === 'railway' ? 'in-service' : status)),
    );
    return SERVICE.filter((status) => statuses.has(status)).map(
      (status): LegendItem => ({
        type: 'corridor',
        layer: CORRIDOR_LAYER[corridorClass],
        class: corridorClass,
        status,
      }),
    );
  });
}

function hubItems(hubs: readonly Hub[]): LegendItem[] {
  return keysOf(HUB_LAYER).flatMap((kind) => {
    const statuses = new Set(hubs.filter((hub) => hub.kind === kind).map((hub) => hub.status));
    return SERVICE.filter((status) => statuses.has(status)).map(
      (status): LegendItem => ({ type: 'hub', layer: HUB_LAYER[kind], kind, status }),
    );
  });
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}
