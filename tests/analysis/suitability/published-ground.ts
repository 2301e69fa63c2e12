import { readFile } from 'node:fs/promises';
import { cellDistances } from '@/analysis/suitability/cell-distances';
import { cellFlags } from '@/analysis/suitability/cell-flags';
import { cellPlaces } from '@/analysis/suitability/cell-places';
import { groundBox } from '@/analysis/suitability/province-cells';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import type { ReferenceData } from '@/domain/reference-data';
import { CELL, type SuitabilityField, type SuitabilityGround } from '@/domain/suitability';
import { suitabilityGround } from '@/domain/suitability-ground';
import { localPlane } from '@/geometry/local-plane';
import { mercatorGrid } from '@/geometry/mercator-grid';

/** The published layers, as the app reads them. */
export async function publishedData(): Promise<ReferenceData> {
  const { data } = await loadReferenceData(async (file) => ({
    ok: true,
    value: await readFile(new URL(`../../../public/geodata/${file}`, import.meta.url), 'utf8'),
  }));
  return data;
}

export async function publishedGround(): Promise<SuitabilityGround> {
  return suitabilityGround(await publishedData());
}

export const PROVINCE_PLANE = localPlane(107.3, 21.15);

/** Distances to interchanges and seaports over the province. */
export function fieldOf(ground: SuitabilityGround, cells: number): SuitabilityField {
  const grid = mercatorGrid(groundBox(ground), cells);
  const places = cellPlaces(grid, PROVINCE_PLANE);
  const flags = cellFlags(grid, places, PROVINCE_PLANE, ground);
  const isWanted = flags.map((bits) => ((bits & (CELL.outside | CELL.sea)) === 0 ? 1 : 0));
  const targets = ['interchange', 'seaport'] as const;
  const metres = new Float32Array(2 * flags.length);
  targets.forEach((target, layer) => {
    const features = ground.targets
      .filter((one) => one.target === target && one.status === 'in-service')
      .map(({ geometry }) => ({ type: 'Feature' as const, properties: {}, geometry }));
    const work = cellDistances(grid, places, PROVINCE_PLANE, features, isWanted);
    let step = work.next();
    while (!step.done) step = work.next();
    metres.set(step.value, layer * flags.length);
  });
  return { grid, year: null, targets, metres, flags };
}
