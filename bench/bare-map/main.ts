import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

/** The same files as the app, each drawn in the plainest way: what MapLibre takes with nothing round it. */
const FILES = ['land', 'border', 'zones', 'corridors', 'hubs', 'communes', 'places'];

const style: StyleSpecification = {
  version: 8,
  sources: Object.fromEntries(
    FILES.map((file) => [file, { type: 'geojson', data: `geodata/${file}.geojson` }]),
  ),
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#dce8ea' } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f6f3ec' } },
    { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': '#b9c9c9' } },
    { id: 'zones', type: 'fill', source: 'zones', paint: { 'fill-color': '#c75b39', 'fill-opacity': 0.2 } },
    { id: 'outlines', type: 'line', source: 'zones', paint: { 'line-color': '#c75b39' } },
    { id: 'border', type: 'line', source: 'border', paint: { 'line-color': '#8f9a94' } },
    {
      id: 'corridors',
      type: 'line',
      source: 'corridors',
      paint: { 'line-color': '#d9822b', 'line-width': 2 },
    },
    { id: 'hubs', type: 'circle', source: 'hubs', paint: { 'circle-color': '#0f6e7c' } },
    { id: 'communes', type: 'circle', source: 'communes', paint: { 'circle-radius': 2 } },
    { id: 'places', type: 'circle', source: 'places', paint: { 'circle-radius': 2 } },
  ],
};

const map = new MapLibreMap({
  container: 'map',
  style,
  bounds: [106.3, 20.5, 108.3, 21.8],
  attributionControl: false,
});
map.once('idle', () => {
  document.documentElement.dataset.ready = 'true';
});
