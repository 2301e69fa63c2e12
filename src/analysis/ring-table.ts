/**
 * How much of each site lies within chosen distances of hubs, points and corridors, and what is the ±?
 * Straight-line distances on the WGS 84 ellipsoid; see `ring-columns.ts` and `corridor-column.ts`.
 */
import type { CorridorClass } from '@/domain/corridor';
import { DISSOLVED, type RingCentre, type RingQuestion, type RingTable } from '@/domain/ring-table';
import { isInService } from '@/domain/scenario';
import type { Site, SiteTarget } from '@/domain/site';
import { planeScale } from '@/geometry/local-plane';
import { type CorridorDistances, corridorDistances, fillCorridorColumn } from './corridor-column';
import { fillDiscColumns, fillDissolvedColumn, type RingHubs, type RingSlot } from './ring-columns';
import { RingPlaces } from './ring-places';
import { hubDistances } from './rings';
import type { SiteIndex } from './site-index';

type PointCentre = Exclude<RingCentre, { readonly type: 'corridor' }>;

/** Answers ring questions about one set of sites, and keeps what a moving radius does not change. */
export class RingAnswers {
  readonly #sites: readonly Site[];
  readonly #index: SiteIndex;
  readonly #targets: readonly SiteTarget[];
  readonly #siteErrors: Float64Array;
  readonly #siteIds: readonly string[];
  readonly #squareMetres: Float64Array;
  #hubs: { readonly key: string; readonly hubs: RingHubs } | null = null;
  readonly #corridors = new Map<string, CorridorDistances>();

  /** @param index of the sites, in their order */
  constructor(sites: readonly Site[], index: SiteIndex, targets: readonly SiteTarget[]) {
    this.#sites = sites;
    this.#index = index;
    this.#targets = targets;
    this.#siteErrors = Float64Array.from(sites, ({ errorMetres }) => errorMetres);
    this.#siteIds = sites.map(({ id }) => id);
    this.#squareMetres = Float64Array.from(
      hubDistances(index, []).areas,
      (area, site) => area / planeScale(index.plane, index.sites.centreX[site] as number) ** 2,
    );
  }

  table({ centres, radiiMetres, isDissolved, year }: RingQuestion): RingTable {
    // Hubs and points first, corridors after them: each group is filled in one pass.
    const points = centres.filter((centre) => centre.type !== 'corridor');
    const hubs = this.#hubsOf(points);
    const merges = isDissolved && points.length > 0;
    const corridors = centres.flatMap((centre) => (centre.type === 'corridor' ? centre.id : []));
    const columns = [...(merges ? [DISSOLVED] : points.map(({ id }) => id)), ...corridors];
    const rows = this.#sites.length * columns.length;
    const places = new RingPlaces(rows * radiiMetres.length);
    for (const [radius, metres] of radiiMetres.entries()) {
      const slotOf = (column: number): RingSlot => ({
        places,
        first: radius * rows + column,
        stride: columns.length,
      });
      if (merges) fillDissolvedColumn(this.#index, this.#siteErrors, hubs, metres, slotOf(0));
      else fillDiscColumns(this.#index, this.#siteErrors, hubs, metres, slotOf(0));
      for (const [place, corridor] of corridors.entries()) {
        this.#fillCorridor(corridor, year, metres, slotOf(columns.length - corridors.length + place));
      }
    }
    const siteIds = this.#siteIds;
    return { siteIds, columns, radiiMetres, ...places.finish(), squareMetres: this.#squareMetres.slice() };
  }

  #hubsOf(points: readonly PointCentre[]): RingHubs {
    const key = points.map(({ id }) => id).join();
    if (this.#hubs?.key !== key) {
      const positions = points.map(({ position }) => position);
      const errors = Float64Array.from(points, ({ errorMetres }) => errorMetres);
      this.#hubs = { key, hubs: { errors, distances: hubDistances(this.#index, positions) } };
    }
    return this.#hubs.hubs;
  }

  #fillCorridor(id: CorridorClass, year: number | null, metres: number, slot: RingSlot): void {
    const key = `${id} ${year}`;
    const distances =
      this.#corridors.get(key) ??
      corridorDistances(
        this.#index,
        this.#targets.filter((target) => target.target === id && isInService(target, year)),
      );
    this.#corridors.set(key, distances);
    fillCorridorColumn(this.#index, this.#siteErrors, distances, metres, slot);
  }
}
