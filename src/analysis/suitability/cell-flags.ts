/**
 * What stands in each cell: sea, ground beyond the province, a park or cluster, an economic zone; and
 * whether an edge of one of them runs through it.
 *
 * Source: the published layers. Limits: a cell is what its middle is; the coast lacks land won from the
 * sea; the province inland is a guess from the communes' areas; zones of which only a place is known
 * take no ground.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { CELL, type SuitabilityGround } from '@/domain/suitability';
import type { LocalPlane } from '@/geometry/local-plane';
import type { MercatorGrid } from '@/geometry/mercator-grid';
import { polygonsOf } from '@/geometry/polygon-rings';
import type { CellPlaces } from './cell-places';
import { markProvince } from './province-cells';
import { cellsAlong, cellsInside } from './raster-rings';

export function cellFlags(
  grid: MercatorGrid,
  places: CellPlaces,
  plane: LocalPlane,
  ground: SuitabilityGround,
): Uint8Array {
  const flags = new Uint8Array(grid.columns * grid.rows).fill(CELL.sea);
  for (const { geometry } of ground.land)
    cellsInside(grid, geometry, (cell) => {
      flags[cell] = (flags[cell] as number) & ~CELL.sea;
    });
  markProvince(grid, places, plane, ground, flags);
  for (const { geometry } of ground.land) markEdges(grid, geometry, CELL.cutByShore, flags);
  for (const { geometry } of ground.border)
    for (const line of geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
      cellsAlong(grid, line, adding(CELL.cutByShore, flags));
  for (const plot of ground.plots) mark(grid, plot, CELL.plot, CELL.cutByPlot, flags);
  for (const zone of ground.economicZones) mark(grid, zone, CELL.economicZone, CELL.cutByEconomicZone, flags);
  return flags;
}

/** Sets bits in the cells inside an outline, and others in those that its edges run through. */
export function mark(
  grid: MercatorGrid,
  outline: Polygon | MultiPolygon,
  inside: number,
  cut: number,
  flags: Uint8Array,
): void {
  cellsInside(grid, outline, adding(inside, flags));
  markEdges(grid, outline, cut, flags);
}

function markEdges(
  grid: MercatorGrid,
  outline: Polygon | MultiPolygon,
  bits: number,
  flags: Uint8Array,
): void {
  for (const ring of polygonsOf(outline).flat()) cellsAlong(grid, ring, adding(bits, flags));
}

function adding(bits: number, flags: Uint8Array): (cell: number) => void {
  return (cell) => {
    flags[cell] = (flags[cell] as number) | bits;
  };
}
