import type { Feature, Position } from 'geojson';
import type { Problem } from '@/domain/problem';
import { type BoxTree, buildBoxTree } from '@/geometry/box-tree';
import type { LocalPlane } from '@/geometry/local-plane';
import { leafBoxes, packLines } from '@/geometry/pack-lines';
import type { PackedLines } from '@/geometry/packed-sites';
import { planeFor } from './plane-for';
import { projectPath } from './project-ring';

/** Targets that nearness is asked to: roads, railways and, as lines of no length, points. */
export type LineIndex = {
  readonly plane: LocalPlane;
  readonly lines: PackedLines;
  /** null where no feature gave anything to measure to. */
  readonly tree: BoxTree | null;
  /** Features that were left out, by their index. */
  readonly problems: readonly Problem[];
};

/**
 * Packs lines and points for `nearestLine`.
 *
 * @param features LineString, MultiLineString, Point or MultiPoint in WGS 84 degrees; edges are geodesics
 * @param plane the plane of the sites to be compared with; the features' own middle where left out
 */
export function buildLineIndex(
  features: readonly Feature[],
  plane: LocalPlane = planeFor(features),
): LineIndex {
  const paths: Float64Array[] = [];
  const lineOf: number[] = [];
  const problems: Problem[] = [];
  features.forEach((feature, index) => {
    const parts = pathsOf(feature);
    const fault = parts ? faultOf(parts) : 'geometry-type';
    if (!parts || fault) {
      problems.push({
        code: fault ?? 'geometry-type',
        severity: 'error',
        feature: index,
        subject: String(feature.id ?? index),
      });
      return;
    }
    for (const part of parts) {
      paths.push(projectPath(plane, part));
      lineOf.push(index);
    }
  });
  const lines = packLines(paths, lineOf, features.length);
  return { plane, lines, tree: paths.length > 0 ? buildBoxTree(leafBoxes(lines)) : null, problems };
}

/** A point becomes a line from itself to itself. */
function pathsOf({ geometry }: Feature): readonly Position[][] | undefined {
  switch (geometry?.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Point':
      return [[geometry.coordinates, geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position, position]);
    default:
      return undefined;
  }
}

function faultOf(parts: readonly Position[][]): 'not-finite' | 'ring-short' | undefined {
  if (parts.length === 0 || parts.some((part) => part.length < 2)) return 'ring-short';
  const isPlace = ([x = NaN, y = NaN]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;
  return parts.every((part) => part.every(isPlace)) ? undefined : 'not-finite';
}
