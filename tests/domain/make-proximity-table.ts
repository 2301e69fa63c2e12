import {
  NO_ANSWER,
  PROXIMITY_TARGETS,
  type Proximity,
  type ProximityTable,
  type ProximityTarget,
} from '@/domain/proximity';

type Answer =
  | { readonly metres: number; readonly errorMetres: number; readonly nearestId: string }
  | Extract<Proximity, { type: 'not-assessed' }>['reason'];

type Answers = Readonly<Record<string, Partial<Record<ProximityTarget, Answer>>>>;

/** A table from edge to target with the given answers; what is not given has no place. */
export function makeProximityTable(answers: Answers): ProximityTable {
  const siteIds = Object.keys(answers);
  const targetIds: string[] = [];
  const cells = siteIds.flatMap((id) =>
    PROXIMITY_TARGETS.map((target): Answer => answers[id]?.[target] ?? 'no-place'),
  );
  return {
    origin: 'edge',
    siteIds,
    targetIds,
    metres: Float64Array.from(cells, (cell) => (typeof cell === 'string' ? Number.NaN : cell.metres)),
    errorMetres: Float32Array.from(cells, (cell) =>
      typeof cell === 'string' ? Number.NaN : cell.errorMetres,
    ),
    nearest: Int32Array.from(cells, (cell) =>
      typeof cell === 'string' ? NO_ANSWER[cell] : targetIds.push(cell.nearestId) - 1,
    ),
    connections: new Float64Array(4 * cells.length),
  };
}
