import type { AddLayerObject, FilterSpecification, LayerSpecification } from 'maplibre-gl';

/** The verbs of MapLibre's map that a change of layers needs. */
export type LayerMap = {
  addLayer(layer: AddLayerObject, beforeId?: string): unknown;
  removeLayer(id: string): unknown;
  moveLayer(id: string, beforeId?: string): unknown;
  setFilter(id: string, filter?: FilterSpecification | null): unknown;
  setPaintProperty(id: string, name: never, value: never): unknown;
  setLayoutProperty(id: string, name: never, value: never): unknown;
};

type Properties = Readonly<Record<string, unknown>>;

function changedProperties(before: object = {}, after: object = {}): [name: string, value: unknown][] {
  const [old, next] = [before as Properties, after as Properties];
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...names]
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(next[name]))
    .map((name) => [name, next[name]]);
}

const filterOf = (layer: LayerSpecification): FilterSpecification | undefined =>
  'filter' in layer ? layer.filter : undefined;

function changeLayer(map: LayerMap, before: LayerSpecification, after: LayerSpecification): void {
  for (const [name, value] of changedProperties(before.paint, after.paint)) {
    map.setPaintProperty(after.id, name as never, value as never);
  }
  for (const [name, value] of changedProperties(before.layout, after.layout)) {
    map.setLayoutProperty(after.id, name as never, value as never);
  }
  if (JSON.stringify(filterOf(before)) !== JSON.stringify(filterOf(after))) {
    map.setFilter(after.id, filterOf(after) ?? null);
  }
}

/**
 * Brings the map from one list of style layers (bottom first) to another with the fewest calls: a
 * change of opacity must not rebuild tiles, a change of order must not drop feature state.
 */
export function changeLayers(
  map: LayerMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const wanted = new Set(after.map((layer) => layer.id));
  for (const layer of before) if (!wanted.has(layer.id)) map.removeLayer(layer.id);
  const known = new Map(before.map((layer) => [layer.id, layer]));
  const order = before.filter((layer) => wanted.has(layer.id)).map((layer) => layer.id);
  // From the top down each layer is put just under the one that is already in its place.
  let above: string | undefined;
  for (const layer of [...after].reverse()) {
    const old = known.get(layer.id);
    if (!old) {
      map.addLayer(layer as AddLayerObject, above);
    } else {
      changeLayer(map, old, layer);
      const isInPlace = order.at(-1) === layer.id;
      if (!isInPlace) map.moveLayer(layer.id, above);
      order.splice(order.lastIndexOf(layer.id), 1);
    }
    above = layer.id;
  }
}
