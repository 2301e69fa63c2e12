import fc from 'fast-check';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { changeLayers, type LayerMap } from '@/map/change-layers';

/** A map that only remembers its layers, and refuses what MapLibre would refuse. */
class RememberedLayers implements LayerMap {
  layers: LayerSpecification[] = [];
  calls: string[] = [];

  constructor(layers: readonly LayerSpecification[]) {
    this.layers = structuredClone([...layers]);
  }
  #at(id: string): number {
    const index = this.layers.findIndex((layer) => layer.id === id);
    if (index < 0) throw new Error(`no layer ${id}`);
    return index;
  }
  #insert(layer: LayerSpecification, beforeId?: string): void {
    this.layers.splice(beforeId === undefined ? this.layers.length : this.#at(beforeId), 0, layer);
  }
  addLayer(layer: LayerSpecification, beforeId?: string): void {
    if (this.layers.some(({ id }) => id === layer.id)) throw new Error(`twice ${layer.id}`);
    this.calls.push(`add ${layer.id}`);
    this.#insert(structuredClone(layer), beforeId);
  }
  removeLayer(id: string): void {
    this.calls.push(`remove ${id}`);
    this.layers.splice(this.#at(id), 1);
  }
  moveLayer(id: string, beforeId?: string): void {
    this.calls.push(`move ${id}`);
    const [layer] = this.layers.splice(this.#at(id), 1);
    if (layer) this.#insert(layer, beforeId);
  }
  setFilter(id: string, filter?: unknown): void {
    this.calls.push(`filter ${id}`);
    Object.assign(this.layers[this.#at(id)] ?? {}, { filter });
  }
  #set(part: 'paint' | 'layout', id: string, name: string, value: unknown): void {
    this.calls.push(`${part} ${id} ${name}`);
    const layer = this.layers[this.#at(id)];
    if (layer) layer[part] = { ...layer[part], [name]: value };
  }
  setPaintProperty(id: string, name: never, value: never): void {
    this.#set('paint', id, name, value);
  }
  setLayoutProperty(id: string, name: never, value: never): void {
    this.#set('layout', id, name, value);
  }
}

const line = (
  id: string,
  width: number,
  visibility: 'visible' | 'none' = 'visible',
  listed = 'a',
): LayerSpecification => ({
  id,
  type: 'line',
  source: 's',
  filter: ['==', ['get', 'id'], listed],
  layout: { visibility },
  paint: { 'line-width': width },
});

const layerList = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(fc.nat(3), fc.constantFrom('visible' as const, 'none' as const), fc.constantFrom('a', 'b'))
          .map(([width, visibility, listed]) => line(id, width, visibility, listed)),
      ),
    ),
  );

describe('changeLayers', () => {
  it('arrives at the wanted layers from any others', () => {
    fc.assert(
      fc.property(layerList, layerList, (before, after) => {
        const map = new RememberedLayers(before);
        changeLayers(map, before, after);
        expect(map.layers).toEqual(after);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('changes one property by one call', () => {
    const before = [line('a', 1), line('b', 1), line('c', 1)];
    const after = [line('a', 1), line('b', 2), line('c', 1)];
    const map = new RememberedLayers(before);
    changeLayers(map, before, after);
    expect(map.calls).toEqual(['paint b line-width']);
  });

  it('does nothing where nothing changed', () => {
    const layers = [line('a', 1), line('b', 1)];
    const map = new RememberedLayers(layers);
    changeLayers(map, layers, structuredClone(layers));
    expect(map.calls).toEqual([]);
  });

  it('moves a layer to the top by one call', () => {
    const [a, b, c] = [line('a', 1), line('b', 1), line('c', 1)];
    const map = new RememberedLayers([a, b, c]);
    changeLayers(map, [a, b, c], [b, c, a]);
    expect(map.calls).toEqual(['move a']);
  });
});
