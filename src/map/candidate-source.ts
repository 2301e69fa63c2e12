import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { Candidate } from '@/domain/candidate';
import { polygonsOf } from '@/geometry/polygon-rings';
import { candidateFeatures, gateFeatureId, MOST_NAMED } from './candidate-features';
import { CANDIDATE_POINT_SOURCE, CANDIDATE_SOURCE } from './candidate-layer';

type Ports = {
  /** Settles once the map has taken the change, so that the next one is not heaped on it. */
  readonly update: (source: string, diff: GeoJSONSourceDiff) => Promise<unknown>;
  /** Lets the page breathe between two slices. */
  readonly rest: () => Promise<unknown>;
  /** Draws nothing of them until it is told to: else every slice makes the map draw all before it anew. */
  readonly draw: (isDrawn: boolean) => void;
};

/** So many at a time: making and sending them takes some 20 ms. */
const SLICE = 1000;
const SLICE_CORNERS = 20_000;
/** More are shown when all are there. */
const MOST_SEEN_COMING = 5000;

type Diff = { readonly remove: string[]; readonly add: Feature[] };

/**
 * Brings the candidates' sources to a list of candidates by what has changed since the last one: candidates are
 * never changed in place, so the same object needs nothing. Many come in slices; a list that is asked for
 * meanwhile takes the place of the one in work.
 */
export class CandidateSource {
  readonly #ports: Ports;
  readonly #shown = new Map<string, Candidate>();
  #wanted: readonly Candidate[] = [];
  #areNamedFromAfar = true;
  #isAtWork = false;
  #isOver = false;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Settles once the map shows them; at once where a list is in work already, which this one follows. */
  async show(candidates: readonly Candidate[]): Promise<void> {
    this.#wanted = candidates;
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    while (!this.#isOver && (await this.#showSome()));
    this.#isAtWork = false;
    if (!this.#isOver) this.#ports.draw(true);
  }

  stop(): void {
    this.#isOver = true;
  }

  /** @returns whether more is to do */
  async #showSome(): Promise<boolean> {
    const candidates = this.#wanted;
    this.#prepareNames(candidates.length <= MOST_NAMED);
    const gone = this.#removed(candidates);
    const fresh = candidates.filter((candidate) => this.#shown.get(candidate.id) !== candidate);
    if (fresh.length > MOST_SEEN_COMING) this.#ports.draw(false);
    let at = 0;
    do {
      if (this.#isOver || this.#wanted !== candidates) break;
      if (at > 0) await this.#ports.rest();
      const outlines: Diff = { remove: [], add: [] };
      const points: Diff = { remove: [], add: [] };
      if (at === 0) for (const id of gone) this.#remove(id, outlines, points);
      at = this.#addSlice(fresh, at, outlines, points);
      await Promise.all([this.#send(CANDIDATE_SOURCE, outlines), this.#send(CANDIDATE_POINT_SOURCE, points)]);
    } while (at < fresh.length);
    return this.#wanted !== candidates;
  }

  /** Another rule for names: all are drawn anew. */
  #prepareNames(areNamedFromAfar: boolean): void {
    if (areNamedFromAfar === this.#areNamedFromAfar) return;
    this.#areNamedFromAfar = areNamedFromAfar;
    for (const [id, candidate] of this.#shown) this.#shown.set(id, { ...candidate });
  }

  #removed(candidates: readonly Candidate[]): readonly string[] {
    if (this.#shown.size === 0) return [];
    const kept = new Set(candidates.map(({ id }) => id));
    return [...this.#shown.keys()].filter((id) => !kept.has(id));
  }

  #remove(id: string, outlines: Diff, points: Diff): void {
    const candidate = this.#shown.get(id);
    if (!candidate) return;
    this.#shown.delete(id);
    points.remove.push(id);
    if (candidate.geometry.type !== 'Point') outlines.remove.push(id);
    if (candidate.gate) points.remove.push(gateFeatureId(id));
  }

  #addSlice(fresh: readonly Candidate[], start: number, outlines: Diff, points: Diff): number {
    let [at, corners] = [start, 0];
    while (at < fresh.length && at - start < SLICE && corners < SLICE_CORNERS) {
      const candidate = fresh[at++] as Candidate;
      this.#remove(candidate.id, outlines, points);
      this.#shown.set(candidate.id, candidate);
      const features = candidateFeatures(candidate, this.#areNamedFromAfar);
      if (features.outline) outlines.add.push(features.outline);
      points.add.push(...features.points);
      corners += cornerCount(candidate);
    }
    return at;
  }

  async #send(source: string, diff: Diff): Promise<void> {
    if (diff.remove.length > 0 || diff.add.length > 0) await this.#ports.update(source, diff);
  }
}

function cornerCount({ geometry }: Candidate): number {
  if (geometry.type === 'Point') return 1;
  return polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + ring.length, 0);
}
