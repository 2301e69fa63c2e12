import type { MultiPolygon, Polygon } from 'geojson';
import type { Candidate } from '@/domain/candidate';
import type { Commune } from '@/domain/commune';
import type { Corridor, CorridorClass } from '@/domain/corridor';
import type { Hub } from '@/domain/hub';
import type { MapLayerId } from '@/domain/map-layer';
import type { Place } from '@/domain/place';
import { ringCentres } from '@/domain/ring-choice';
import { COMMUNES_FROM, HUB_GROUPS, TOWNS_FROM, WATERS_FROM } from '@/domain/symbol-style';
import type { Zone, ZoneKind } from '@/domain/zone';
import type { ImageItem, Line } from '@/export/drawing/drawing-list';
import { type LngLat, lngLat } from '@/geometry/position';
import { ringPolygon } from '@/geometry/ring-polygon';
import { metres } from '@/geometry/units';
import { heatImage } from './heat-map';
import { areCoursesSeen, areRingsSeen, paperCourses, paperRings } from './paper-shapes';
import type { SheetDraft } from './sheet-draft';
import { isInBox, type PaperPoint, toPaper } from './sheet-plane';

/** A zone or a candidate: its outline, or the place of its sign where it has none. */
export type SeenSite<Site> = {
  readonly site: Site;
  readonly rings: readonly Line[];
  readonly point: PaperPoint | null;
};
type SeenCorridor = { readonly corridor: Corridor; readonly lines: readonly Line[] };
type Seen<Thing> = { readonly thing: Thing; readonly point: PaperPoint };
type SeenRing = { readonly kilometres: number; readonly rings: readonly Line[] };

/** All that is seen within the frame, on paper: what is drawn, named, and stands in the legend. */
export type MapFeatures = {
  readonly coast: readonly Line[];
  readonly zones: readonly SeenSite<Zone>[];
  readonly candidates: readonly SeenSite<Candidate>[];
  readonly corridors: readonly SeenCorridor[];
  readonly border: readonly Line[];
  readonly hubs: readonly Seen<Hub>[];
  readonly places: readonly Seen<Place>[];
  readonly communes: readonly Seen<Commune>[];
  /** The largest first. */
  readonly rings: readonly SeenRing[];
  readonly ringCentres: readonly PaperPoint[];
  readonly gates: readonly PaperPoint[];
  /** Where one of its cells is seen. */
  readonly heat: ImageItem | null;
};

const LAYER_OF: Record<ZoneKind | CorridorClass, MapLayerId> = {
  'economic-zone': 'economic-zones',
  'industrial-park': 'parks',
  'industrial-cluster': 'clusters',
  expressway: 'expressways',
  'national-road': 'national-roads',
  railway: 'railways',
};

export function mapFeatures(draft: SheetDraft): MapFeatures {
  const { content, zoom } = draft;
  const { data } = content;
  const shown = new Set(
    content.layers.filter(({ visible, opacity }) => visible && opacity > 0).map(({ id }) => id),
  );
  const points = <Thing extends { readonly position: LngLat }>(
    things: readonly Thing[],
    isWanted: (thing: Thing) => boolean,
  ): Seen<Thing>[] =>
    things.filter(isWanted).flatMap((thing) => {
      const point = toPaper(draft.plane, thing.position);
      return isInBox(draft.plane.frame, point) ? [{ thing, point }] : [];
    });
  const border = shown.has('border')
    ? data.border.features.flatMap(({ geometry }) => paperCourses(draft.plane, geometry))
    : [];
  const hubs = points(data.hubs, ({ kind }) => {
    const group = HUB_GROUPS.find(({ kinds }) => kinds.includes(kind));
    return group !== undefined && shown.has(group.id) && zoom >= group.from;
  });
  return {
    coast: data.land.features.flatMap(({ geometry }) => paperRings(draft.plane, geometry)),
    zones: content.zones
      .filter(({ kind }) => shown.has(LAYER_OF[kind]))
      .flatMap((zone) => seenSite(draft, zone)),
    candidates: shown.has('candidates') ? content.candidates.flatMap((one) => seenSite(draft, one)) : [],
    corridors: data.corridors
      .filter((corridor) => shown.has(LAYER_OF[corridor.class]))
      .flatMap((corridor) => {
        const lines = paperCourses(draft.plane, corridor.geometry);
        return areCoursesSeen(draft.plane.frame, lines) ? [{ corridor, lines }] : [];
      }),
    border: areCoursesSeen(draft.plane.frame, border) ? border : [],
    hubs,
    places: shown.has('places')
      ? points(data.places, ({ kind, rank }) => zoom >= (kind === 'town' ? TOWNS_FROM : WATERS_FROM)[rank])
      : [],
    communes: shown.has('communes') ? points(data.communes, () => zoom >= COMMUNES_FROM) : [],
    ...seenRings(draft, hubs),
    gates: [...Object.values(content.gates), ...(shown.has('candidates') ? gatesOf(content.candidates) : [])]
      .map((gate) => toPaper(draft.plane, gate))
      .filter((point) => isInBox(draft.plane.frame, point)),
    heat: heatImage(draft),
  };
}

function gatesOf(candidates: readonly Candidate[]): readonly LngLat[] {
  return candidates.flatMap(({ gate }) => (gate ? [gate] : []));
}

/** Nothing where the site has no place or is out of the frame. */
function seenSite<Site extends Zone | Candidate>(
  { plane }: SheetDraft,
  site: Site,
): readonly SeenSite<Site>[] {
  const { geometry } = site;
  if (geometry === null) return [];
  if (geometry.type === 'Point') {
    const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
    const point = toPaper(plane, lngLat(longitude, latitude));
    return isInBox(plane.frame, point) ? [{ site, rings: [], point }] : [];
  }
  const rings = paperRings(plane, geometry);
  return areRingsSeen(plane.frame, rings) ? [{ site, rings, point: null }] : [];
}

/** How far a straight edge may leave its circle on paper. */
const SAGITTA_MILLIMETRES = 0.02;

function seenRings(
  { content, plane }: SheetDraft,
  hubs: readonly Seen<Hub>[],
): Pick<MapFeatures, 'rings' | 'ringCentres'> {
  const centres = ringCentres(content.rings, content.data.hubs).flatMap((centre) =>
    centre.type === 'corridor' ? [] : [centre.position],
  );
  const shapes: { kilometres: number; geometry: Polygon | MultiPolygon }[] = [];
  for (const { radiusMetres, geometry } of content.rings.around.length > 0 ? content.ringOutlines : [])
    shapes.push({ kilometres: radiusMetres / 1000, geometry });
  for (const kilometres of content.rings.isDissolved ? [] : content.rings.radiiKilometres) {
    const radius = 1000 * kilometres * plane.millimetresPerMetre;
    const corners = Math.ceil(Math.PI / Math.sqrt((2 * SAGITTA_MILLIMETRES) / radius));
    for (const centre of centres) {
      const geometry = ringPolygon(centre, metres(1000 * kilometres), Math.min(2048, Math.max(256, corners)));
      if (geometry) shapes.push({ kilometres, geometry });
    }
  }
  const rings = shapes
    .map(({ kilometres, geometry }) => ({ kilometres, rings: paperRings(plane, geometry) }))
    .filter((ring) => areRingsSeen(plane.frame, ring.rings))
    .sort((a, b) => b.kilometres - a.kilometres);
  const ringCentrePoints = centres
    .map((centre) => toPaper(plane, centre))
    .filter((point) => isInBox(plane.frame, point))
    // A hub's own sign marks the middle well enough.
    .filter(([x, y]) => hubs.every(({ point }) => Math.hypot(point[0] - x, point[1] - y) > 0.5));
  return { rings, ringCentres: ringCentrePoints };
}
