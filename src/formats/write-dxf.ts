import { type CommonEntityOptions, DxfWriter, LWPolylineFlags, point3d, Units } from '@tarikjabiri/dxf';
import type { Position } from 'geojson';
import type { ExportedSite } from '@/domain/exported-site';
import { type PlanePosition, toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM, type ReferenceSystem } from '@/geometry/reference-systems';
import { attributeStrings, DXF_APPLICATION } from './dxf-attributes';
import { escapeDxfText } from './dxf-text';

/** Colours of AutoCAD's index for the layers, one after another. */
const COLOURS = [3, 4, 6, 30, 5, 1];

/** Fields that say what a site is; the first that it has is its layer. */
const LAYER_FIELDS = ['status', 'kind', 'record'];

/** Metres; names are to be read at about 1 : 10,000. */
const TEXT_HEIGHT = 20;

/**
 * Sites as an ASCII DXF of AutoCAD 2007 in metres of a plane system: a closed LWPOLYLINE a ring, on a layer
 * by status or kind, with the name beside it as TEXT. Coordinates in full: `readDxf` gives them back within
 * 0.1 mm, with the fields, which go along as extended data, and the system, which a comment names.
 */
export function writeDxfSites(
  sites: readonly ExportedSite[],
  system: ReferenceSystem = QUANG_NINH_SYSTEM,
): Uint8Array {
  const dxf = new DxfWriter();
  dxf.setUnits(Units.Meters);
  dxf.tables.addAppId(DXF_APPLICATION);
  const layers = new Map<string, string>();
  for (const site of sites) {
    const options = { layerName: layerOf(site, layers, dxf) };
    const polygons = polygonsOf(site);
    polygons.forEach((rings, polygon) => {
      for (const ring of rings)
        addRing(
          dxf,
          site,
          ring.map((place) => plane(place, system)),
          polygon,
          options,
        );
    });
    if (site.geometry?.type === 'Point') {
      const { easting, northing } = plane(site.geometry.coordinates, system);
      addAttributes(dxf.addPoint(easting, northing, 0, options), site, 0);
    }
    const place = labelPlace(site);
    if (place && site.name !== '') {
      const { easting, northing } = plane(place, system);
      dxf.addText(point3d(easting, northing), TEXT_HEIGHT, escapeDxfText(site.name), options);
    }
  }
  // A drawing has no field for its system; a comment before it, which other programs pass over, says it.
  return new TextEncoder().encode(`999\nEPSG:${system.code}\n${dxf.stringify()}\n`);
}

function polygonsOf({ geometry }: ExportedSite): readonly Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function plane(
  [longitude = Number.NaN, latitude = Number.NaN]: Position,
  system: ReferenceSystem,
): PlanePosition {
  return toPlane(system, lngLat(longitude, latitude));
}

function addRing(
  dxf: DxfWriter,
  site: ExportedSite,
  ring: readonly PlanePosition[],
  polygon: number,
  options: CommonEntityOptions,
): void {
  const vertices = ring.slice(0, -1).map(({ easting, northing }) => ({ point: { x: easting, y: northing } }));
  const line = dxf.addLWPolyline(vertices, { ...options, flags: LWPolylineFlags.Closed });
  addAttributes(line, site, polygon);
}

type WithData = { addXData: (name: string) => { string: (text: string) => void } };

function addAttributes(entity: WithData, { id, name, fields }: ExportedSite, polygon: number): void {
  const data = entity.addXData(DXF_APPLICATION);
  // The package loses the last letter of each string that it is given.
  for (const text of attributeStrings({ id, polygon, name, fields })) data.string(`${text}.`);
}

function layerOf({ fields }: ExportedSite, layers: Map<string, string>, dxf: DxfWriter): string {
  const values = new Map(fields);
  const value = LAYER_FIELDS.map((field) => values.get(field)).find(
    (one) => typeof one === 'string' && one !== '',
  );
  // Letters that a layer name may not hold; the name is cut, as long ones are refused.
  const name =
    String(value ?? 'sites')
      .replace(/[<>/\\":;?*|=`,%{}^\p{C}]/gu, '_')
      .slice(0, 60) || 'sites';
  if (!layers.has(name)) {
    dxf.addLayer(name, COLOURS[layers.size % COLOURS.length] ?? 7, 'Continuous');
    layers.set(name, name);
  }
  return name;
}

/** The first corner of a place; a name need not be in the middle, for the fields say whose it is. */
function labelPlace(site: ExportedSite): Position | undefined {
  if (site.geometry?.type === 'Point') return site.geometry.coordinates;
  return polygonsOf(site)[0]?.[0]?.[0];
}
