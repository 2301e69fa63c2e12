import type { Problem } from './problem';
import { PROXIMITY_ORIGINS } from './proximity';
import { layersOf, toLayerParts } from './view-query-layers';
import {
  readGates,
  readNear,
  readRings,
  readYear,
  toGates,
  toNear,
  toRingParts,
} from './view-query-nearness';
import {
  cameraOf,
  DIGITS,
  type Parameters,
  readArea,
  readBasemap,
  readCodes,
  readCompared,
  readOne,
  readSelection,
  readSeveral,
  round,
} from './view-query-parts';
import { readSuitability, toSuitability } from './view-query-suitability';
import { type Camera, DEFAULT_VIEW, LOCALES, PAGES, TABS, THEMES, type ViewState } from './view-state';
import { BOUNDARIES, ZONE_KINDS, ZONE_STATUSES } from './zone';
import { ZONE_SORTS } from './zone-sort';

/**
 * The view that the query part of an address asks for. A part that is not understood takes its default
 * and leaves a problem with the name of its parameter; parameters that are not ours are passed over.
 */
export function parseViewQuery(query: string): { view: ViewState; problems: Problem[] } {
  const broken = new Set<string>();
  const parameters: Parameters = { values: new URLSearchParams(query), refuse: (name) => broken.add(name) };
  const view: ViewState = {
    camera: cameraOf(parameters),
    selection: readSelection(parameters),
    filter: {
      kinds: readSeveral(parameters, 'kind', ZONE_KINDS),
      statuses: readSeveral(parameters, 'status', ZONE_STATUSES),
      communes: readCodes(parameters, 'in'),
      boundaries: readSeveral(parameters, 'boundary', BOUNDARIES),
      sectors: readCodes(parameters, 'sector'),
      ...readArea(parameters),
      near: readNear(parameters),
    },
    sort: readOne(parameters, 'sort', ZONE_SORTS, DEFAULT_VIEW.sort),
    year: readYear(parameters),
    origin: readOne(parameters, 'from', PROXIMITY_ORIGINS, DEFAULT_VIEW.origin),
    rings: readRings(parameters),
    gates: readGates(parameters),
    heat: readSuitability(parameters),
    compare: readCompared(parameters),
    layers: layersOf(parameters),
    basemap: readBasemap(parameters),
    locale: readOne(parameters, 'lang', LOCALES, DEFAULT_VIEW.locale),
    theme: readOne(parameters, 'theme', THEMES, DEFAULT_VIEW.theme),
    tab: readOne(parameters, 'tab', TABS, DEFAULT_VIEW.tab),
    page: readOne(parameters, 'page', PAGES, DEFAULT_VIEW.page),
  };
  const problems = [...broken].map(
    (subject): Problem => ({ code: 'url-state-broken', severity: 'warning', subject }),
  );
  return { view, problems };
}

/** The query part of an address, `?` included, that gives this view again; empty for the default view. */
export function toViewQuery(view: ViewState): string {
  const { filter, selection } = view;
  const parts: readonly (readonly [string, string])[] = [
    ['page', unless(DEFAULT_VIEW.page, view.page)],
    ['at', view.camera ? toCamera(view.camera) : ''],
    ...(selection.type === 'none' ? [] : [[selection.type, selection.id] as const]),
    ['kind', filter.kinds.join()],
    ['status', filter.statuses.join()],
    ['in', filter.communes.join()],
    ['boundary', filter.boundaries.join()],
    ['sector', filter.sectors.join()],
    ['min', toHectares(filter.minHectares)],
    ['max', toHectares(filter.maxHectares)],
    ['near', toNear(filter.near)],
    ['sort', unless(DEFAULT_VIEW.sort, view.sort)],
    ['tab', unless(DEFAULT_VIEW.tab, view.tab)],
    ['year', view.year === null ? '' : String(view.year)],
    ['from', unless(DEFAULT_VIEW.origin, view.origin)],
    ...toRingParts(view.rings),
    ['gate', toGates(view.gates)],
    ['heat', toSuitability(view.heat)],
    ['compare', view.compare.join()],
    ...toLayerParts(view.layers),
    ['basemap', unless(DEFAULT_VIEW.basemap, view.basemap)],
    ['lang', unless(DEFAULT_VIEW.locale, view.locale)],
    ['theme', unless(DEFAULT_VIEW.theme, view.theme)],
  ];
  const written = parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${toReadable(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

function unless(usual: string, value: string): string {
  return value === usual ? '' : value;
}

function toCamera({ center: [longitude, latitude], zoom, bearing }: Camera): string {
  const parts = [round(longitude, DIGITS.degrees), round(latitude, DIGITS.degrees), round(zoom, DIGITS.zoom)];
  const turned = round(bearing, DIGITS.bearing);
  return [...parts, ...(turned === 0 ? [] : [turned])].join();
}

function toHectares(value: number | null): string {
  return value === null ? '' : String(round(value, DIGITS.hectares));
}

/** Commas, colons and at signs need no escape in a query, and a link is read by people. */
function toReadable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');
}
