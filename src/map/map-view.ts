import type { FeatureCollection } from 'geojson';
import {
  type CustomLayerInterface,
  GeoJSONSource,
  type GeoJSONSourceDiff,
  type LayerSpecification,
  type MapLibreMap,
} from 'maplibre-gl';
import type { Candidate } from '@/domain/candidate';
import type { MapTheme } from '@/domain/palette';
import type { ReferenceData } from '@/domain/reference-data';
import type { Selection } from '@/domain/view-state';
import { CANDIDATE_POINT_SOURCE, CANDIDATE_SOURCE } from './candidate-layer';
import type { CandidateSource } from './candidate-source';
import { changeLayers } from './change-layers';
import { changedSources, sourceData } from './map-sources';
import { type MapLook, mapLayers } from './map-style';
import type { OnlineBasemap } from './online-basemap';

type Shown = { readonly data: ReferenceData; readonly look: MapLook };
const MARKS = ['hovered', 'selected', 'edited'] as const;
type Mark = (typeof MARKS)[number];

/** Sources whose features stand for a kind of selection. */
const MARKED_SOURCES: Record<Exclude<Selection['type'], 'none'>, readonly string[]> = {
  zone: ['zones', 'zone-points'],
  candidate: [CANDIDATE_SOURCE, CANDIDATE_POINT_SOURCE],
  hub: ['hubs'],
  commune: ['communes'],
  place: ['places'],
};

/** Brings one running map to what is to be shown, and only by the difference to what it shows. */
export class MapView {
  readonly #map: MapLibreMap;
  #shown: Shown;
  #wanted: Shown;
  #layers: readonly LayerSpecification[];
  #isStyled = false;
  /** What tools and findings draw, by source: it changes far more often than the look. */
  readonly #overlays = new Map<string, FeatureCollection>();
  #candidateSource: CandidateSource | null = null;
  /** What is drawn by a program of our own, just under a style layer. */
  #own: { readonly place: string; readonly layer: CustomLayerInterface } | null = null;
  #isOver = false;
  #candidates: readonly Candidate[] = [];
  readonly #marks: Record<Mark, Selection> = {
    hovered: { type: 'none' },
    selected: { type: 'none' },
    edited: { type: 'none' },
  };

  /** `shown` is what the map was made with, `isStyled` whether its style has come. */
  constructor(map: MapLibreMap, shown: Shown, isStyled = false) {
    this.#map = map;
    this.#shown = shown;
    this.#wanted = shown;
    this.#layers = mapLayers(shown.look);
    this.#isStyled = isStyled;
    if (isStyled) return;
    map.once('style.load', () => {
      this.#isStyled = true;
      this.#catchUp();
      for (const [id, data] of this.#overlays) this.#setData(id, data);
      this.#placeOwn();
      void this.#bringCandidates();
      for (const mark of MARKS) this.#setMark(mark, this.#marks[mark], true);
    });
  }

  get layers(): readonly LayerSpecification[] {
    return this.#isStyled ? this.#layers : [];
  }

  get theme(): MapTheme {
    return this.#wanted.look.theme;
  }

  show(wanted: Shown): void {
    this.#wanted = wanted;
    if (this.#isStyled) this.#catchUp();
  }

  mark(mark: Mark, selection: Selection): void {
    if (this.#isStyled) {
      this.#setMark(mark, this.#marks[mark], false);
      this.#setMark(mark, selection, true);
    }
    this.#marks[mark] = selection;
  }

  showOverlay(source: string, data: FeatureCollection): void {
    this.#overlays.set(source, data);
    if (this.#isStyled) this.#setData(source, data);
  }

  /** Until the map has them, once its style has come. */
  async showCandidates(candidates: readonly Candidate[]): Promise<void> {
    this.#candidates = candidates;
    if (this.#isStyled) await this.#bringCandidates();
  }

  /** A program of our own draws under a style layer from now on; null: none does. */
  drawUnder(place: string, layer: CustomLayerInterface | null): void {
    const before = this.#own?.layer;
    if (layer === (before ?? null)) return;
    if (before && this.#map.getLayer(before.id)) this.#map.removeLayer(before.id);
    this.#own = layer && { place, layer };
    if (this.#isStyled) this.#placeOwn();
  }

  destroy(): void {
    this.#isOver = true;
    this.#candidateSource?.stop();
  }

  #catchUp(): void {
    const { data, look } = this.#wanted;
    const before = this.#shown;
    this.#shown = this.#wanted;
    if (data !== before.data) {
      const collections = sourceData(data);
      for (const id of changedSources(data, before.data)) this.#setData(id, collections[id]);
    }
    if (look === before.look) return;
    const isOtherBasemap = look.online?.id !== before.look.online?.id;
    if (isOtherBasemap && look.online) this.#addOnline(look.online);
    const layers = mapLayers(look);
    changeLayers(this.#map, this.#layers, layers);
    this.#layers = layers;
    this.#placeOwn();
    if (isOtherBasemap && before.look.online) this.#removeOnline(before.look.online);
  }

  #placeOwn(): void {
    if (!this.#own) return;
    const { place, layer } = this.#own;
    const order = this.#map.getLayersOrder();
    const at = order.indexOf(layer.id);
    if (at < 0) this.#map.addLayer(layer, place);
    else if (order[at + 1] !== place) this.#map.moveLayer(layer.id, place);
  }

  #addOnline(online: OnlineBasemap): void {
    for (const [id, source] of Object.entries(online.sources)) this.#map.addSource(id, source);
    for (const { id, url } of online.sprites) this.#map.addSprite(id, url);
    if (online.glyphs) this.#map.setGlyphs(online.glyphs);
  }

  #removeOnline(online: OnlineBasemap): void {
    for (const id of Object.keys(online.sources)) this.#map.removeSource(id);
    for (const { id } of online.sprites) this.#map.removeSprite(id);
  }

  #setData(id: string, data: FeatureCollection): void {
    const source = this.#map.getSource(id);
    if (source instanceof GeoJSONSource) source.setData(data);
  }

  /** What makes features of candidates comes with the first of them. */
  async #bringCandidates(): Promise<void> {
    if (!this.#candidateSource) {
      if (this.#candidates.length === 0) return;
      const { CandidateSource: Source } = await import('./candidate-source');
      if (this.#isOver) return;
      this.#candidateSource ??= new Source({
        update: (id, diff) => this.#updateData(id, diff),
        rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
        draw: (isDrawn) => this.#drawCandidates(isDrawn),
      });
    }
    await this.#candidateSource.show(this.#candidates);
  }

  #drawCandidates(areDrawn: boolean): void {
    for (const layer of this.#layers) {
      const isTheirs = 'source' in layer && MARKED_SOURCES.candidate.includes(layer.source);
      if (isTheirs)
        this.#map.setLayoutProperty(layer.id, 'visibility', areDrawn ? layer.layout?.visibility : 'none');
    }
  }

  async #updateData(id: string, diff: GeoJSONSourceDiff): Promise<void> {
    const source = this.#map.getSource(id);
    if (source instanceof GeoJSONSource) await source.updateData(diff);
  }

  #setMark(mark: Mark, selection: Selection, isMarked: boolean): void {
    if (selection.type === 'none') return;
    for (const source of MARKED_SOURCES[selection.type]) {
      this.#map.setFeatureState({ source, id: selection.id }, { [mark]: isMarked });
    }
  }
}
