import type { CorridorClass } from '@/domain/corridor';
import type { MapLayerId } from '@/domain/map-layer';
import { candidateColour } from '@/domain/palette';
import { HUB_GROUPS } from '@/domain/symbol-style';
import type { ZoneKind } from '@/domain/zone';
import type { DrawingItem, GroupItem } from '@/export/drawing/drawing-list';
import { basemapItems } from './basemap/sheet-basemap';
import type { MapFeatures } from './map-features';
import { beyondItems, borderItems, groundItems } from './map-ground';
import { corridorItems, ringItems } from './map-lines';
import {
  candidatePlaceItems,
  gateItems,
  hubItems,
  hubSize,
  ringCentreItems,
  zonePointItems,
  zonePointSize,
} from './map-signs';
import { candidateItems, isPlannedZone, zoneItems } from './map-sites';
import type { SheetDraft } from './sheet-draft';

const ZONES: Partial<Record<MapLayerId, ZoneKind>> = {
  'economic-zones': 'economic-zone',
  parks: 'industrial-park',
  clusters: 'industrial-cluster',
};
const CORRIDORS: Partial<Record<MapLayerId, CorridorClass>> = {
  expressways: 'expressway',
  'national-roads': 'national-road',
  railways: 'railway',
};

/** Areas and lines: the ground, each layer in the reader's order, rings, the veil beyond the data. */
export function mapShapes(draft: SheetDraft, features: MapFeatures): readonly GroupItem[] {
  const { t } = draft.words;
  const layers = [...draft.content.layers].reverse();
  return withoutEmpty([
    group('land', t('sheet.layer.land'), groundItems(draft, features.coast)),
    group('basemap', t('composer.parts.basemap'), basemapItems(draft)),
    ...layers.map(({ id, opacity }) =>
      group(id, t(`layers.name.${id}`), layerShapes(draft, features, id, opacity)),
    ),
    group(
      'rings',
      t('sheet.layer.rings'),
      features.rings.flatMap(({ rings }) => ringItems(draft, rings)),
    ),
    group('beyond', t('sheet.layer.land'), beyondItems(draft)),
  ]);
}

/** Signs, above all shapes in the reader's order. */
export function mapSigns(draft: SheetDraft, features: MapFeatures): readonly GroupItem[] {
  const { t } = draft.words;
  const layers = [...draft.content.layers].reverse();
  return withoutEmpty([
    ...layers.map(({ id, opacity }) =>
      group(`${id}-signs`, t(`layers.name.${id}`), layerSigns(draft, features, id, opacity)),
    ),
    group(
      'ring-centres',
      t('sheet.layer.rings'),
      features.ringCentres.flatMap((point) => ringCentreItems(draft, point)),
    ),
    group(
      'gates',
      t('sheet.layer.gates'),
      features.gates.flatMap((point) => gateItems(draft, point)),
    ),
  ]);
}

function group(id: string, title: string, items: readonly DrawingItem[]): GroupItem {
  return { type: 'group', layer: { id, title }, items };
}

function withoutEmpty(groups: readonly GroupItem[]): readonly GroupItem[] {
  return groups.filter(({ items }) => items.length > 0);
}

function layerShapes(
  draft: SheetDraft,
  features: MapFeatures,
  id: MapLayerId,
  opacity: number,
): readonly DrawingItem[] {
  const kind = ZONES[id];
  if (kind)
    return features.zones.flatMap(({ site, rings }) => {
      const look = { kind, boundary: site.boundary, isPlanned: isPlannedZone(site), opacity };
      return site.kind === kind && rings.length > 0 ? zoneItems(draft, rings, look) : [];
    });
  const corridorClass = CORRIDORS[id];
  if (corridorClass) {
    const drawn = features.corridors
      .filter(({ corridor }) => corridor.class === corridorClass)
      .map(({ corridor, lines }) =>
        corridorItems(draft, lines, { class: corridorClass, status: corridor.status, opacity }),
      );
    return [...drawn.flatMap(({ casings }) => casings), ...drawn.flatMap(({ cores }) => cores)];
  }
  if (id === 'candidates')
    return features.candidates.flatMap((one) =>
      one.rings.length > 0 ? candidateItems(draft, one, opacity) : [],
    );
  if (id === 'suitability') return features.heat ? [features.heat] : [];
  return id === 'border' ? borderItems(draft, features.border) : [];
}

function layerSigns(
  draft: SheetDraft,
  features: MapFeatures,
  id: MapLayerId,
  opacity: number,
): readonly DrawingItem[] {
  const kind = ZONES[id];
  if (kind) {
    const size = zonePointSize(draft);
    return features.zones.flatMap(({ site, point }) =>
      site.kind === kind && point ? zonePointItems(draft, point, size, { kind, opacity }) : [],
    );
  }
  if (id === 'candidates')
    return features.candidates.flatMap(({ site, point }) =>
      point
        ? candidatePlaceItems(draft, point, { colour: candidateColour(draft.palette, site.colour), opacity })
        : [],
    );
  const hubs = HUB_GROUPS.find((one) => one.id === id);
  if (!hubs) return [];
  return features.hubs
    .filter(({ thing }) => hubs.kinds.includes(thing.kind))
    .flatMap(({ thing: { kind, status }, point }) =>
      hubItems(draft, point, hubSize(draft, kind), { kind, status, opacity }),
    );
}
