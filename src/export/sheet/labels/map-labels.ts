import type { UnplacedLabel } from '@/domain/unplaced-label';
import type { DrawingItem, GroupItem, PaperBox } from '@/export/drawing/drawing-list';
import type { MapFeatures } from '@/export/sheet/map-features';
import { DROP_SIZE, gateRadius, hubSize, zonePointSize } from '@/export/sheet/map-signs';
import type { SheetDraft } from '@/export/sheet/sheet-draft';
import type { PaperPoint } from '@/export/sheet/sheet-plane';
import { CROSS_MILLIMETRES } from '@/export/sheet/survey-grid';
import { boxOfLine } from '@/geometry/clip-line';
import { doBoxesOverlap, type OrientedBox } from '@/geometry/oriented-box';
import { BusyGround } from './busy-ground';
import { labelItems, type MapLabel } from './map-label';
import { placeLabels } from './place-labels';
import { pointLabels } from './point-labels';
import { ringLabels, roadLabels } from './road-labels';
import { siteLabels } from './site-labels';

/** What of the map no name may cover besides the signs. */
type Fixed = {
  readonly crosses: readonly PaperPoint[];
  readonly boxes: readonly PaperBox[];
};

export type MapLabels = {
  readonly group: GroupItem;
  readonly unplaced: readonly UnplacedLabel[];
};

/** All names of the map where they stand on no sign, no cross and no other name, and those that found no place. */
export function mapLabels(draft: SheetDraft, features: MapFeatures, fixed: Fixed): MapLabels {
  const busy = busyGround(draft, features);
  const sites = siteBoxes(features);
  const requests = [
    ...siteLabels(draft, features),
    ...pointLabels(draft, features),
    ...roadLabels(draft, features),
    ...ringLabels(draft, features),
  ].map((label) => withBusyCosts(label, busy, sites));
  const { placed, unplaced } = placeLabels(requests, obstacles(draft, features, fixed), draft.plane.frame);
  // Plates below letters, the first placed on top.
  const items = [...placed].reverse().flatMap((label): readonly DrawingItem[] => labelItems(label));
  const standing = new Set(placed.map(({ request }) => `${request.kind} ${request.name}`));
  const told = new Set<string>();
  return {
    group: { type: 'group', layer: { id: 'labels', title: draft.words.t('sheet.layer.labels') }, items },
    // A road has its name in several places: it lacks one only where it has none.
    unplaced: unplaced.filter(({ kind, name }) => {
      const key = `${kind} ${name}`;
      const isRoad = kind === 'road-name' || kind === 'road-number' || kind === 'ring';
      if (!isRoad) return true;
      return !standing.has(key) && !told.has(key) && told.add(key);
    }),
  };
}

/** Of a millimetre of road below a name. */
const BUSY_COST = 0.03;

/** Of standing on a park, a cluster or a candidate that the name is not of. */
const SITE_COST = 0.7;
/** They stand where they must. */
const BOUND_TO_LINES: ReadonlySet<MapLabel['kind']> = new Set(['ring', 'road-number']);

type SiteBox = { readonly id: string; readonly box: OrientedBox };

function siteBoxes({ zones, candidates }: MapFeatures): readonly SiteBox[] {
  const parks = zones.filter(({ site }) => site.kind !== 'economic-zone');
  return [...parks, ...candidates].flatMap(({ site, rings }) =>
    rings.map((ring): SiteBox => {
      const [left, top, right, bottom] = boxOfLine(ring);
      return { id: site.id, box: boxBetween(left, top, right, bottom) };
    }),
  );
}

function boxBetween(left: number, top: number, right: number, bottom: number): OrientedBox {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
    angle: 0,
  };
}

function withBusyCosts(label: MapLabel, busy: BusyGround, sites: readonly SiteBox[]): MapLabel {
  const others = BOUND_TO_LINES.has(label.kind) ? [] : sites.filter(({ id }) => !label.id.endsWith(` ${id}`));
  const isOnOther = (box: OrientedBox): boolean => others.some((site) => doBoxesOverlap(site.box, box));
  const positions = label.positions.map((position) => ({
    ...position,
    cost: position.cost + BUSY_COST * busy.under(position.box) + (isOnOther(position.box) ? SITE_COST : 0),
  }));
  return { ...label, positions };
}

function busyGround({ plane }: SheetDraft, features: MapFeatures): BusyGround {
  const busy = new BusyGround(plane.frame);
  busy.addLines(features.coast, true, 0.4);
  for (const { rings } of features.rings) busy.addLines(rings, true, 1.2);
  for (const { rings } of [...features.zones, ...features.candidates]) busy.addLines(rings, true, 1.6);
  busy.addLines(features.border, false, 2);
  for (const { lines } of features.corridors) busy.addLines(lines, false, 3);
  return busy;
}

const square = ([x, y]: PaperPoint, half: number): OrientedBox => ({
  x,
  y,
  halfWidth: half,
  halfHeight: half,
  angle: 0,
});

function obstacles(
  draft: SheetDraft,
  features: MapFeatures,
  { crosses, boxes }: Fixed,
): readonly OrientedBox[] {
  const half = zonePointSize(draft) / 2;
  return [
    ...features.hubs.map(({ thing, point }) => square(point, hubSize(draft, thing.kind) / 2)),
    ...features.zones.flatMap(({ point }) => (point ? [square(point, 0.72 * half)] : [])),
    ...features.candidates.flatMap(({ point }) => (point ? [square(point, 0.45 * DROP_SIZE)] : [])),
    ...features.gates.map((point) => square(point, gateRadius())),
    ...features.ringCentres.map((point) => square(point, 1.2)),
    ...crosses.map((point) => square(point, CROSS_MILLIMETRES)),
    ...boxes.map(({ x, y, width, height }) => boxBetween(x, y, x + width, y + height)),
  ];
}
