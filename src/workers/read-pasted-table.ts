import type { MultiPolygon, Polygon } from 'geojson';
import { surveyCorners } from '@/analysis/corner-survey';
import type { NamedPlace, Surroundings } from '@/analysis/surroundings';
import { detectSystem } from '@/analysis/system-detective';
import { planeOf, positionOf } from '@/analysis/system-hypotheses';
import { foldText } from '@/domain/fold-text';
import type { PastedTable, PastedTableChoices } from '@/domain/pasted-table';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import type { SystemReading, SystemStatement } from '@/domain/system-reading';
import { assembleRings, type ClosedRing, type Corner, toGeometry } from '@/formats/assemble-rings';
import { gatherRings, type SurveyRowRing } from '@/formats/survey-rings';
import { readSurveyRows } from '@/formats/survey-rows';
import { claimOfCode } from '@/formats/system-claim';
import { epsgIn, readSystemWords } from '@/formats/system-words';
import { toPlane } from '@/geometry/plane-position';
import type { LngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { windRings } from '@/geometry/wind-rings';
import { detectionProblems, errorMetresOf } from './detection-problems';

type Mark = Corner & { readonly position: LngLat; readonly length: number | null };

/**
 * A pasted table of corners, in whatever system, as rings, readings, an outline and a survey.
 *
 * Fails only where the text has no readable row; a table that is understood but wrong (edges that cross,
 * corners that stand twice) comes back with its problems, its survey and no geometry.
 */
export function readPastedTable(
  text: string,
  surroundings: Surroundings,
  choices: PastedTableChoices,
): Result<PastedTable, readonly Problem[]> {
  const rows = readSurveyRows(text);
  if (!rows.ok) return rows;
  const gathered = gatherRings(rows.value.items);
  const pairs = gathered.rings.flatMap((ring) =>
    ring.rows.map(({ first, second }) => [first, second] as const),
  );
  const stated = statementIn(gathered.heading);
  const places = placesIn(gathered.heading, surroundings.places);
  const detection = detectSystem({ pairs, surroundings, stated, places });
  const chosen = detection.readings.find(({ id }) => id === choices.readingId);
  const reading = chosen ?? detection.readings[0];
  if (!reading)
    return failed([{ code: 'coordinate-out-of-range', severity: 'error', field: firstPair(pairs) }]);
  const given = gathered.rings.map((ring) => ({ ...ring, corners: marksOf(ring, reading) }));
  const assembled = assembleRings(given, new Set(choices.mends));
  const place = ({ position }: Mark): LngLat => position;
  const outline = toGeometry(assembled.rings, place);
  const { survey, problems: measured } = surveyCorners(assembled.rings, outline, rows.value.hasLengths);
  const problems = [
    ...placed(assembled.problems, assembled.rings),
    ...detectionProblems(detection, { reading, isChosen: chosen !== undefined, stated }),
    ...headerProblems(rows.value.headerOrder, reading),
    ...measured,
    ...gathered.problems,
  ].sort(bySeverity);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return ok({
    detection,
    reading,
    geometry: hasErrors ? null : windRings(outline),
    cornerNames: namesOf(assembled.rings, outline),
    survey: assembled.rings.some(({ corners }) => corners.length < 3) ? null : survey,
    problems,
    errorMetres: errorMetresOf(detection, chosen !== undefined),
  });
}

const firstPair = ([pair]: readonly (readonly [number, number])[]): string => pair?.join(', ') ?? '';

const SEVERITIES = ['error', 'warning', 'info'];
const bySeverity = (a: Problem, b: Problem): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** A code of the registry says more than words do. */
function statementIn(heading: string): SystemStatement {
  const words = readSystemWords(heading);
  const code = epsgIn(heading);
  const claim = code === null ? undefined : claimOfCode(code);
  if (claim?.type === 'wgs84') return { ...words, datum: 'WGS 84' };
  if (claim?.type === 'vn2000-degrees') return { ...words, datum: 'VN-2000' };
  if (claim?.type !== 'plane') return words;
  const { datum, projection } = claim.system;
  return { datum, meridian: projection.centralMeridian, zoneWidth: projection.scale === 0.9999 ? 3 : 6 };
}

function placesIn(heading: string, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const words = ` ${foldText(heading)} `;
  return places.filter(({ spellings }) => spellings.some((spelling) => words.includes(` ${spelling} `)));
}

/** Degrees are surveyed in the province's own plane. */
function marksOf(ring: SurveyRowRing, reading: SystemReading): Mark[] {
  return ring.rows.map(({ name, first, second, length }) => {
    const position = positionOf(reading, [first, second]);
    const plane = reading.system ? planeOf(reading, [first, second]) : toPlane(QUANG_NINH_SYSTEM, position);
    return { name, ...plane, position, length };
  });
}

function placed(problems: readonly Problem[], rings: readonly ClosedRing<Mark>[]): readonly Problem[] {
  const places = new Map<string, LngLat>();
  for (const { corners } of rings)
    for (const { name, position } of corners) if (!places.has(name)) places.set(name, position);
  return problems.map((problem) => {
    const place = places.get(nameIn(problem));
    return place ? { ...problem, place } : problem;
  });
}

/** Edges are named by the corner that they begin at. */
const nameIn = ({ subject = '' }: Problem): string => subject.split('–')[0] ?? '';

function headerProblems(header: SystemReading['axisOrder'] | null, reading: SystemReading): Problem[] {
  return header === null || header === reading.axisOrder
    ? []
    : [{ code: 'axes-against-header', severity: 'warning' }];
}

/** Winding turns a ring about its first corner; the names go with it. */
function namesOf(rings: readonly ClosedRing<Mark>[], outline: Polygon | MultiPolygon): readonly string[] {
  const shells = rings.filter(({ within }) => within === null);
  const [shell] = shells;
  if (shells.length !== 1 || !shell || outline.type !== 'Polygon') return [];
  const names = shell.corners.map(({ name }) => name);
  const wound = windRings(outline);
  const isTurned = wound.coordinates[0] !== outline.coordinates[0];
  return isTurned ? [...names.slice(0, 1), ...names.slice(1).reverse()] : names;
}
