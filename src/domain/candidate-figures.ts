import { areaError } from '@/geometry/area-error';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import { planeArea } from '@/geometry/plane-area';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { toHectares } from '@/geometry/units';
import type { Candidate } from './candidate';
import type { Figure } from './figure';

export type CandidateFigures = {
  readonly ellipsoid: Figure;
  readonly plane: Figure;
  readonly perimeter: Figure;
};

const held = new WeakMap<Candidate, CandidateFigures>();

/** What is measured of a candidate, with the error that follows from its corners. Not held where it is a point. */
export function candidateFigures(candidate: Candidate): CandidateFigures {
  const figures = held.get(candidate) ?? measure(candidate);
  held.set(candidate, figures);
  return figures;
}

function measure({ geometry, lineage }: Candidate): CandidateFigures {
  const outline = geometry.type === 'Point' ? undefined : geometry;
  const area = outline && geodesicArea(outline);
  const grid = outline && planeArea(outline, QUANG_NINH_SYSTEM);
  const perimeter = outline && geodesicPerimeter(outline);
  const corners = outline ? outline.coordinates.flat(outline.type === 'Polygon' ? 1 : 2).length : 0;
  const hectaresOff = outline ? toHectares(areaError(outline, lineage.errorMetres)) : 0;
  // Each edge may be off at both of its ends, and edges err as their corners do.
  const kilometresOff = (lineage.errorMetres * Math.sqrt(2 * corners)) / 1000;
  const figure = (code: string, unit: 'ha' | 'km', value: number | undefined, error: number): Figure => ({
    code,
    unit,
    value: value ?? null,
    ...(value === undefined || error === 0 ? {} : { error }),
    method: 'measured',
    asOf: lineage.asOf,
    sources: [],
  });
  return {
    ellipsoid: figure('area-ellipsoid', 'ha', area === undefined ? undefined : toHectares(area), hectaresOff),
    plane: figure('area-vn2000', 'ha', grid === undefined ? undefined : toHectares(grid), hectaresOff),
    perimeter: figure(
      'perimeter',
      'km',
      perimeter === undefined ? undefined : perimeter / 1000,
      kilometresOff,
    ),
  };
}
