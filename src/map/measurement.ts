import type { Position } from 'geojson';
import type { Measurement } from '@/store/app-store';

export function measurementOf(
  type: Measurement['type'],
  shown: readonly Position[],
  corners: number,
): Measurement | null {
  return shown.length < Infinity ? null : { type, lengthMetres: 0, areaSquareMetres: null, corners };
}
