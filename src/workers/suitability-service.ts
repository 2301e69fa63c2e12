import type { Feature } from 'geojson';
import { planeFor } from '@/analysis/plane-for';
import { bestAreas } from '@/analysis/suitability/best-areas';
import { cellDistances } from '@/analysis/suitability/cell-distances';
import { cellFlags } from '@/analysis/suitability/cell-flags';
import { type CellPlaces, cellPlaces } from '@/analysis/suitability/cell-places';
import { groundBox } from '@/analysis/suitability/province-cells';
import type { Problem } from '@/domain/problem';
import type { ProximityTarget } from '@/domain/proximity';
import { failed, ok, type Result } from '@/domain/result';
import { isInService } from '@/domain/scenario';
import {
  type AreaQuestion,
  CELL,
  type SuggestedArea,
  type SuitabilityField,
  type SuitabilityGround,
  type SuitabilityQuestion,
} from '@/domain/suitability';
import type { LocalPlane } from '@/geometry/local-plane';
import { type MercatorGrid, mercatorGrid } from '@/geometry/mercator-grid';

type Answer<Value> = Promise<Result<Value, Problem>>;
type TellProgress = (progress: number) => void;

const CANCELLED: Problem = { code: 'analysis-cancelled', severity: 'info' };
const NO_GROUND: Problem = { code: 'analysis-failed', severity: 'error', detail: 'no ground' };

/** Cells of one size, and what is known of them so far. */
type Cells = {
  readonly wanted: number;
  readonly grid: MercatorGrid;
  readonly plane: LocalPlane;
  readonly places: CellPlaces;
  readonly flags: Uint8Array;
  /** Distances by target and year. */
  readonly metres: Map<string, Float32Array>;
};

/**
 * What the worker of the heat map holds and can be asked. Distances stay here by target: a criterion
 * that is added costs its own work only.
 */
export class SuitabilityService {
  #ground: SuitabilityGround | null = null;
  #cells: Cells | null = null;
  #field: SuitabilityField | null = null;
  /** Work begun before the last cancel gives up. */
  #cancels = 0;

  /** @param pause lets waiting messages in, such as a cancel */
  constructor(readonly pause: () => Promise<void>) {}

  load(ground: SuitabilityGround): void {
    this.#ground = ground;
    this.#cells = null;
    this.#field = null;
  }

  async field(question: SuitabilityQuestion, tell: TellProgress): Answer<SuitabilityField> {
    const ground = this.#ground;
    if (!ground) return failed(NO_GROUND);
    const cancels = this.#cancels;
    tell(0);
    await this.pause();
    if (cancels !== this.#cancels) return failed(CANCELLED);
    const cells = this.#cellsOf(ground, question.cells);
    const { flags } = cells;
    const metres = new Float32Array(question.targets.length * flags.length);
    for (const [layer, target] of question.targets.entries()) {
      const one = await this.#distances(cells, ground, target, question.year, (progress) =>
        tell((layer + progress) / question.targets.length),
      );
      if (!one.ok) return one;
      metres.set(one.value, layer * flags.length);
    }
    this.#field = { grid: cells.grid, year: question.year, targets: question.targets, metres, flags };
    return ok(this.#field);
  }

  async areas(question: AreaQuestion, tell: TellProgress): Answer<readonly SuggestedArea[]> {
    if (!this.#field) return failed(NO_GROUND);
    return await this.#finish(bestAreas(this.#field, question), tell);
  }

  cancel(): void {
    this.#cancels++;
  }

  #cellsOf(ground: SuitabilityGround, wanted: number): Cells {
    if (this.#cells?.wanted === wanted) return this.#cells;
    const plane = planeFor(ground.targets.map(toFeature));
    const grid = mercatorGrid(groundBox(ground), wanted);
    const places = cellPlaces(grid, plane);
    const flags = cellFlags(grid, places, plane, ground);
    this.#cells = { wanted, grid, plane, places, flags, metres: new Map() };
    return this.#cells;
  }

  async #distances(
    { grid, plane, places, flags, metres }: Cells,
    { targets }: SuitabilityGround,
    target: ProximityTarget,
    year: number | null,
    tell: TellProgress,
  ): Answer<Float32Array> {
    const key = `${target} ${year}`;
    const held = metres.get(key);
    if (held) return ok(held);
    const inService = targets.filter((one) => one.target === target && isInService(one, year));
    const isWanted = flags.map((bits) => ((bits & (CELL.outside | CELL.sea)) === 0 ? 1 : 0));
    const work = cellDistances(grid, places, plane, inService.map(toFeature), isWanted);
    const found = await this.#finish(work, tell);
    if (found.ok) metres.set(key, found.value);
    return found;
  }

  /** Does work step by step, so that a cancel is heard in between. */
  async #finish<Value>(work: Generator<number, Value>, tell: TellProgress): Answer<Value> {
    const cancels = this.#cancels;
    for (;;) {
      const step = work.next();
      if (step.done) return ok(step.value);
      tell(step.value);
      await this.pause();
      if (cancels !== this.#cancels) return failed(CANCELLED);
    }
  }
}

function toFeature({ geometry }: { readonly geometry: Feature['geometry'] }): Feature {
  return { type: 'Feature', properties: {}, geometry };
}
