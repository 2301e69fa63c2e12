import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';

const FILE = resolve(import.meta.dirname, '../../../public/geodata/zones.geojson');

/** `longitude,latitude` in the middle of the corners of a zone that has an outline without bays. */
export function zoneCentre(id: string): string {
  const zones = JSON.parse(readFileSync(FILE, 'utf8')) as FeatureCollection<Polygon>;
  const corners = zones.features.find((zone) => zone.id === id)?.geometry.coordinates[0];
  if (!corners) throw new Error(`${id} has no outline`);
  const mean = (axis: 0 | 1): string =>
    (corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length).toFixed(5);
  return `${mean(0)},${mean(1)}`;
}
