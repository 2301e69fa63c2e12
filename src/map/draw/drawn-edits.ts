import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Candidate } from '@/domain/candidate';
import type { Edit } from '@/domain/edit';
import type { Lineage } from '@/domain/lineage';
import { candidateId, newCandidate, nextColour } from '@/domain/new-candidate';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { addHole } from '@/geometry/add-hole';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { metresPerPixel } from '@/geometry/map-scale';
import { outlineFaults } from '@/geometry/outline-validity';
import { openRing } from '@/geometry/polygon-rings';
import { type LngLat, lngLat } from '@/geometry/position';
import { snapEdges, snapTarget } from '@/geometry/snap-target';
import { splitOutline } from '@/geometry/split-outline';
import { windRings } from '@/geometry/wind-rings';

type Outline = Polygon | MultiPolygon;

/** A hand and a pointer together miss a place on the screen by about this much. */
const POINTER_PX = 1.5;
const LEAST_METRES = 1;

/** What a corner that is drawn on the map may be off: what a pixel and a half spans on the ground. */
export function drawnError(latitude: number, zoom: number): number {
  const metres = POINTER_PX * metresPerPixel(latitude, zoom);
  return Math.max(LEAST_METRES, Number(metres.toPrecision(2)));
}

/** Valid, wound as it should be, without corners that repeat the one before; or why not, and where. */
export function soundOutline(outline: Outline): Result<Outline, Problem> {
  const tidy = windRings(withoutRepeats(outline));
  const fault = outlineFaults(tidy).find(({ isInvalid }) => isInvalid);
  if (!fault) return ok(tidy);
  if (!fault.place) return failed({ code: fault.code, severity: 'warning' });
  const [longitude, latitude] = fault.place;
  const where = `${latitude.toFixed(5)}°, ${longitude.toFixed(5)}°`;
  const place = lngLat(longitude, latitude);
  return failed({ code: fault.code, severity: 'warning', subject: where, field: where, place });
}

function withoutRepeats(outline: Outline): Outline {
  const tidy = (ring: Position[]): Position[] =>
    ring.filter((position, at) => at === 0 || !isSame(position, ring[at - 1] as Position));
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: outline.coordinates.map(tidy) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map((rings) => rings.map(tidy)) };
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

type Drawn = {
  readonly geometry: Polygon | Point;
  /** With its number put in. */
  readonly nameOf: (number: number) => string;
  readonly errorMetres: number;
  /** ISO date. */
  readonly today: string;
};

/** A new candidate from what was drawn. */
export function drawnCandidate(
  candidates: readonly Candidate[],
  { geometry, nameOf, errorMetres, today }: Drawn,
): Result<Candidate, Problem> {
  const sound = geometry.type === 'Point' ? ok(geometry) : soundOutline(geometry);
  if (!sound.ok) return sound;
  const lineage: Lineage = {
    method: 'drawn',
    systemCode: 4326,
    errorMetres,
    source: '',
    fileName: '',
    asOf: today,
  };
  const name = freeName(candidates, nameOf);
  return ok(newCandidate({ name, geometry: sound.value, colour: nextColour(candidates), lineage }));
}

function freeName(candidates: readonly Candidate[], nameOf: (number: number) => string): string {
  const taken = new Set(candidates.map(({ name }) => name));
  let number = candidates.length + 1;
  while (taken.has(nameOf(number))) number++;
  return nameOf(number);
}

/** The parts in the place of the whole: each with all that was known of it, the gate with the nearest part. */
export function splitEdit(
  candidate: Candidate,
  line: readonly Position[],
  errorMetres: number,
): Result<Edit, Problem> {
  if (candidate.geometry.type === 'Point') return failed({ code: 'geometry-type', severity: 'warning' });
  const parts = splitOutline(candidate.geometry, line);
  if (!parts) return failed({ code: 'split-cuts-nothing', severity: 'warning', subject: candidate.name });
  const gated = nearestPart(parts, candidate.gate);
  const lineage: Lineage = {
    ...candidate.lineage,
    method: 'derived',
    errorMetres: Math.max(candidate.lineage.errorMetres, errorMetres),
  };
  const by = parts.map((geometry, at) => ({
    ...candidate,
    id: candidateId(),
    name: `${candidate.name} (${at + 1})`,
    geometry,
    cornerNames: [],
    gate: at === gated ? candidate.gate : null,
    lineage,
  }));
  return ok({ type: 'candidate-split', ids: [candidate.id], by });
}

const ANYWHERE_METRES = 1e7;

function nearestPart(parts: readonly Polygon[], gate: LngLat | null): number {
  if (!gate) return -1;
  const away = parts.map((part) => {
    const corners = part.coordinates.flat().length;
    const target = snapTarget(snapEdges([part], corners), gate, ANYWHERE_METRES);
    return target ? geodesicDistance(gate, target.position) : Infinity;
  });
  return away.indexOf(Math.min(...away));
}

export function holeEdit(
  candidate: Candidate,
  ring: readonly Position[],
  errorMetres: number,
): Result<Edit, Problem> {
  if (candidate.geometry.type === 'Point') return failed({ code: 'geometry-type', severity: 'warning' });
  const holed = addHole(candidate.geometry, ring);
  if (!holed) return failed({ code: 'hole-outside', severity: 'warning' });
  const sound = soundOutline(holed);
  return sound.ok ? ok(outlineEdit(candidate, sound.value, errorMetres)) : sound;
}

/** Another outline for a candidate, some corners of which were set by hand. */
export function outlineEdit(candidate: Candidate, geometry: Outline, errorMetres: number): Edit {
  const { lineage } = candidate;
  const change = {
    geometry,
    cornerNames: keptNames(candidate, geometry),
    ...(errorMetres > lineage.errorMetres ? { lineage: { ...lineage, errorMetres } } : {}),
  };
  return { type: 'candidate-changed', id: candidate.id, change };
}

/** Corners keep their names: all of them where as many are left, else those that have not moved. */
function keptNames({ geometry, cornerNames }: Candidate, after: Outline): readonly string[] {
  if (cornerNames.length === 0 || geometry.type !== 'Polygon' || after.type !== 'Polygon') return [];
  const [old, next] = [openRing(geometry.coordinates[0] ?? []), openRing(after.coordinates[0] ?? [])];
  if (old.length === next.length) return cornerNames;
  const names = new Map(old.map((corner, at) => [String(corner), cornerNames[at] ?? '']));
  return next.map((corner) => names.get(String(corner)) ?? '');
}
