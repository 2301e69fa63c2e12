import { DEFAULT_LAYERS, type LayerState, MAP_LAYERS, type MapLayerId } from './map-layer';
import { type Parameters, readList } from './view-query-parts';

/*
 * `layers=-parks,seaports:50,other-hubs`: what differs from the default, hidden with a dash, opacity in
 * percent. `order=…`: all layers from the top down, where they were moved.
 */

const LAYER_WORD = /^(-?)([a-z]+(?:-[a-z]+)*)(?::(\d{1,3}))?$/;

export function layersOf(parameters: Parameters): readonly LayerState[] {
  const changes = readChanges(parameters);
  const order = readOrder(parameters);
  if (changes.size === 0 && order === MAP_LAYERS) return DEFAULT_LAYERS;
  return order.map((id) => changes.get(id) ?? usualState(id));
}

export function toLayerParts(layers: readonly LayerState[]): readonly (readonly [string, string])[] {
  if (layers === DEFAULT_LAYERS) return [];
  const isMoved = layers.some((layer, index) => layer.id !== MAP_LAYERS[index]);
  return [
    ['layers', layers.filter(isChanged).map(toWord).join()],
    ['order', isMoved ? layers.map((layer) => layer.id).join() : ''],
  ];
}

function usualState(id: MapLayerId): LayerState {
  return DEFAULT_LAYERS.find((layer) => layer.id === id) ?? { id, visible: true, opacity: 1 };
}

function isChanged(layer: LayerState): boolean {
  const usual = usualState(layer.id);
  return layer.visible !== usual.visible || toPercent(layer) !== toPercent(usual);
}

function toWord(layer: LayerState): string {
  const percent = toPercent(layer);
  return `${layer.visible ? '' : '-'}${layer.id}${percent === 100 ? '' : `:${percent}`}`;
}

function toPercent({ opacity }: LayerState): number {
  return Math.round(opacity * 100);
}

function readChanges(parameters: Parameters): ReadonlyMap<MapLayerId, LayerState> {
  const changes = new Map<MapLayerId, LayerState>();
  for (const word of readList(parameters, 'layers')) {
    const layer = toLayer(word);
    if (!layer || changes.has(layer.id)) {
      parameters.refuse('layers');
      return new Map();
    }
    changes.set(layer.id, layer);
  }
  return changes;
}

function toLayer(word: string): LayerState | undefined {
  const [, dash, name, percent = '100'] = LAYER_WORD.exec(word) ?? [];
  const id = MAP_LAYERS.find((layer) => layer === name);
  const opacity = Number(percent) / 100;
  return id && opacity <= 1 ? { id, visible: dash === '', opacity } : undefined;
}

/** Links from before there was a heat map do not name it: it takes its usual place, under the railways. */
function withNewcomer(order: readonly MapLayerId[]): readonly MapLayerId[] {
  if (order.includes('suitability')) return order;
  const above = order.indexOf('railways');
  return order.toSpliced(above + 1, 0, 'suitability');
}

/** Complete or refused: a list that leaves layers out would hide where they went. */
function readOrder(parameters: Parameters): readonly MapLayerId[] {
  const words = readList(parameters, 'order');
  if (words.length === 0) return MAP_LAYERS;
  const known = words.flatMap((word) => MAP_LAYERS.find((layer) => layer === word) ?? []);
  const order = withNewcomer(known);
  if (order.length === MAP_LAYERS.length && words.length === known.length) return order;
  parameters.refuse('order');
  return MAP_LAYERS;
}
