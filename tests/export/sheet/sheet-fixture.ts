import { readFileSync } from 'node:fs';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import { DEFAULT_LAYERS } from '@/domain/map-layer';
import { ok } from '@/domain/result';
import { NO_RINGS } from '@/domain/ring-choice';
import type { SheetContent } from '@/domain/sheet-content';
import type { DrawingItem, DrawingList } from '@/export/drawing/drawing-list';
import { createWords } from '@/i18n/create-words';
import { openTestFonts } from '../drawing/test-fonts';

const { data } = await loadReferenceData(async (file) => ok(readFileSync(`public/geodata/${file}`, 'utf8')));
const fonts = openTestFonts();
const [vi, en] = await Promise.all([createWords('vi'), createWords('en')]);

/** The published data and both languages, as the page has them. */
export const words = { vi, en };
export const measureText = fonts.widthOf;

export const publishedContent: SheetContent = {
  data,
  zones: data.zones,
  candidates: [],
  isSample: false,
  layers: DEFAULT_LAYERS,
  rings: NO_RINGS,
  ringOutlines: [],
  gates: {},
  proximity: null,
  ranking: null,
  heat: null,
  basemap: null,
  year: null,
  link: 'https://example.org/?c=107,21,10',
};

/** All items, those in groups too. */
export function allItems(items: DrawingList['items']): readonly DrawingItem[] {
  return items.flatMap((item) => (item.type === 'group' ? [item, ...allItems(item.items)] : [item]));
}

/** The items of the layer with an id; empty where the sheet has none. */
export function layerItems({ items }: DrawingList, id: string): readonly DrawingItem[] {
  return allItems(items).flatMap((item) =>
    item.type === 'group' && item.layer?.id === id ? allItems(item.items) : [],
  );
}

export function textsOf({ items }: DrawingList): readonly string[] {
  return allItems(items).flatMap((item) => (item.type === 'text' ? item.text : []));
}
