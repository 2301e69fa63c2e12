import type { RawFeature } from '@/domain/raw-feature';
import { type DxfAttributes, dxfAttributes } from './dxf-attributes';
import type { DxfSite } from './dxf-sites';
import type { DxfTextReader } from './dxf-text';

/** A site that we wrote ring by ring; rings by the number of their polygon, the outer one first. */
type Piecewise = {
  readonly own: DxfAttributes;
  readonly layer: string;
  readonly polygons: Map<number, number[][][]>;
};

/** Sites as features in metres; rings that our own writer took apart are put together by what they carry. */
export function dxfFeatures(
  sites: readonly DxfSite[],
  texts: DxfTextReader,
  metres: number,
): readonly RawFeature[] {
  const all: (RawFeature | Piecewise)[] = [];
  const piecewise = new Map<string, Piecewise>();
  for (const site of sites) {
    const own = site.record ? dxfAttributes(site.record, texts.plain) : undefined;
    const layer = texts.plain(site.layer);
    const rings = site.rings.map((ring) => closedRing(ring, metres));
    if (!own || site.point) {
      all.push(plainFeature(site, own, rings, layer, texts, metres));
      continue;
    }
    const known = piecewise.get(own.id) ?? { own, layer, polygons: new Map() };
    if (!piecewise.has(own.id)) all.push(known);
    piecewise.set(own.id, known);
    known.polygons.set(own.polygon, [...(known.polygons.get(own.polygon) ?? []), ...rings]);
  }
  return all.map((one) => ('polygons' in one ? whole(one) : one));
}

function plainFeature(
  site: DxfSite,
  own: DxfAttributes | undefined,
  rings: number[][][],
  layer: string,
  texts: DxfTextReader,
  metres: number,
): RawFeature {
  return {
    id: own?.id ?? null,
    geometry: site.point
      ? { type: 'Point', coordinates: site.point.map((value) => value * metres) }
      : { type: 'Polygon', coordinates: rings },
    properties: own ? [['name', own.name], ...own.fields] : namesOf(site, texts),
    layer,
  };
}

function whole({ own, layer, polygons }: Piecewise): RawFeature {
  const coordinates = [...polygons].sort(([a], [b]) => a - b).map(([, rings]) => rings);
  return {
    id: own.id,
    geometry:
      coordinates.length === 1
        ? { type: 'Polygon', coordinates: coordinates[0] }
        : { type: 'MultiPolygon', coordinates },
    properties: [['name', own.name], ...own.fields],
    layer,
  };
}

function closedRing(ring: readonly (readonly number[])[], metres: number): number[][] {
  const scaled = ring.map((point) => point.map((value) => value * metres));
  return [...scaled, ...scaled.slice(0, 1).map((point) => [...point])];
}

function namesOf({ texts }: DxfSite, reader: DxfTextReader): RawFeature['properties'] {
  const [name, ...others] = texts.map(reader.shown).filter((text) => text !== '');
  if (name === undefined) return [];
  return [['name', name], ...(others.length > 0 ? [['texts', others.join(' · ')] as const] : [])];
}
