import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Candidate, CandidateColour, CandidateStatus } from '@/domain/candidate';
import { FIRM_METRES } from '@/domain/symbol-style';
import { labelPoint } from '@/geometry/label-point';
import { polygonsOf } from '@/geometry/polygon-rings';
import { twiceSignedArea } from '@/geometry/wind-rings';

/** At the most as many candidates have their names from afar; of more, only those that are seen as areas. */
export const MOST_NAMED = 300;

type CandidateProperties = {
  readonly id: string;
  readonly name: string;
  readonly colour: CandidateColour;
  readonly status: CandidateStatus;
  readonly isFirm: boolean;
  /** Near enough to say which of two nested ones is the smaller. */
  readonly hectares: number;
};

type PointProperties = CandidateProperties & {
  readonly part: 'name' | 'place' | 'gate';
  /** The zoom from which the name is written. */
  readonly from: number;
};

export type CandidateFeatures = {
  /** null: only the place is known. */
  readonly outline: Feature<Polygon | MultiPolygon, CandidateProperties> | null;
  readonly points: readonly Feature<Point, PointProperties>[];
};

/** @param isNamedFromAfar there are so few that their names find room at any zoom */
export function candidateFeatures(candidate: Candidate, isNamedFromAfar: boolean): CandidateFeatures {
  const { geometry, gate } = candidate;
  const isPlace = geometry.type === 'Point';
  const properties: CandidateProperties = {
    id: candidate.id,
    name: candidate.name,
    colour: candidate.colour,
    status: candidate.status,
    isFirm: candidate.lineage.errorMetres <= FIRM_METRES,
    hectares: isPlace ? 0 : roughHectares(geometry),
  };
  const from = isNamedFromAfar ? 0 : nameZoom(properties.hectares, isPlace);
  const point = (
    part: PointProperties['part'],
    position: Position,
    id: string,
  ): Feature<Point, PointProperties> => ({
    type: 'Feature',
    properties: { ...properties, id, part, from },
    geometry: { type: 'Point', coordinates: position },
  });
  return {
    outline: isPlace ? null : { type: 'Feature', properties, geometry },
    points: [
      point(isPlace ? 'place' : 'name', labelPoint(geometry), candidate.id),
      ...(gate ? [point('gate', [...gate], gateFeatureId(candidate.id))] : []),
    ],
  };
}

/** A gate is marked with no candidate, so it goes by a name of its own. */
export const gateFeatureId = (id: string): string => `${id}/gate`;

const HECTARES_PER_SQUARE_DEGREE = (110_700 * 104_000) / 10_000;

function roughHectares(geometry: Polygon | MultiPolygon): number {
  const twice = polygonsOf(geometry).reduce(
    (sum, [shell]) => sum + Math.abs(twiceSignedArea(shell ?? [])),
    0,
  );
  return (twice / 2) * HECTARES_PER_SQUARE_DEGREE;
}

/** A pixel at zoom 0, on the ground in the province. */
const METRES_AT_ZOOM_0 = 73_000;
const NAMED_FROM_PX = 22;
const PLACE_FROM = 12;

/** Where the outline is some 22 pixels across. */
function nameZoom(hectares: number, isPlace: boolean): number {
  if (isPlace) return PLACE_FROM;
  const across = 100 * Math.sqrt(Math.max(hectares, 1e-4));
  const zoom = Math.log2((METRES_AT_ZOOM_0 * NAMED_FROM_PX) / across);
  return Math.round(10 * Math.min(15, Math.max(0, zoom))) / 10;
}
