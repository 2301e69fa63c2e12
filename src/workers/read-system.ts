import { positionOf } from '@/analysis/system-hypotheses';
import type { ImportChoices, SystemAnswer } from '@/domain/import-report';
import type { Problem } from '@/domain/problem';
import type { FileContents, SystemClaim } from '@/domain/raw-feature';
import type { SystemDetection, SystemHypothesis } from '@/domain/system-reading';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import { type CoordinateSample, sampleCoordinates } from './sample-coordinates';

/** Tells what system unlabelled numbers are in. */
export type SystemDetective = (pairs: CoordinateSample) => SystemDetection;

export type SystemFound = { readonly answer: SystemAnswer; readonly problems: readonly Problem[] };

const AS_PLAIN = { axisOrder: 'east-first', zonePrefix: 0, cutNorthing: 0 } as const;

/** The farther side of the border and the sea beyond the province's box: coordinates there are still meant. */
const MARGIN_DEGREES = 1;

/**
 * How the coordinates of a file are to be read: as the user says, else as the file says, else as the numbers
 * themselves tell. Where they do not tell, nothing is read until the user has chosen.
 */
export function readSystem(
  { claim, features }: FileContents,
  choices: ImportChoices,
  detect: SystemDetective,
): SystemFound {
  const pairs = sampleCoordinates(features);
  const stated = statedBy(claim);
  const turned = stated && choices.mends.includes('swap-axes') ? swapped(stated) : stated;
  if (choices.system) {
    const isDoubted = !stated || !landsNear(stated, pairs);
    const detection = isDoubted ? detectWith(detect, pairs) : null;
    return { answer: { read: choices.system, by: 'user', detection }, problems: [] };
  }
  if (turned && landsNear(turned, pairs)) return found(turned, 'file', null, []);
  const detection = detectWith(detect, pairs);
  if (turned) return doubted(turned, claim, detection);
  const [best] = detection.readings;
  const degrees = onlyDatumOpen(detection);
  const problems: Problem[] = [];
  if (claim.type === 'unsupported')
    problems.push({
      code: 'system-unsupported',
      severity: 'error',
      detail: claim.name,
      mend: 'choose-system',
    });
  else if (detection.verdict === 'sure' && best)
    return found(best, 'coordinates', detection, [{ code: 'system-unsaid', severity: 'warning' }]);
  else if (degrees)
    return found(degrees, 'coordinates', detection, [
      { code: 'datum-unsaid', severity: 'warning', mend: 'choose-system' },
    ]);
  else if (pairs.length > 0)
    problems.push({ code: 'system-unsure', severity: 'error', mend: 'choose-system' });
  return found(null, 'coordinates', detection, problems);
}

/**
 * Degrees whose datum alone is open, read as WGS 84: what phones, maps on the web and nearly all tables
 * mean by longitude and latitude. It is said, and the other reading, 224 m off, stays to be chosen.
 */
function onlyDatumOpen({ open, readings }: SystemDetection): SystemHypothesis | undefined {
  const isOnly = open.length === 1 && open[0] === 'datum';
  const areDegrees = readings.every(({ system }) => system === null);
  return isOnly && areDegrees ? readings.find(({ datum }) => datum === 'WGS 84') : undefined;
}

function found(
  read: SystemHypothesis | null,
  by: SystemAnswer['by'],
  detection: SystemDetection | null,
  problems: readonly Problem[],
): SystemFound {
  return { answer: { read, by, detection }, problems };
}

/** What the file says makes no sense here; it is read as it says nevertheless, and the user told. */
function doubted(stated: SystemHypothesis, claim: SystemClaim, detection: SystemDetection): SystemFound {
  const fitsOtherwise = detection.readings.length > 0 && !detection.open.includes('elsewhere');
  const problem: Problem = {
    code: 'system-mislabelled',
    severity: 'warning',
    detail: nameOf(claim),
    mend: 'choose-system',
  };
  return found(stated, 'file', detection, fitsOtherwise ? [problem] : []);
}

function nameOf(claim: SystemClaim): string {
  if (claim.type === 'plane') return claim.system.name;
  return claim.type === 'vn2000-degrees' ? 'VN-2000' : 'WGS 84';
}

function detectWith(detect: SystemDetective, pairs: CoordinateSample): SystemDetection {
  return pairs.length === 0 ? { readings: [], verdict: 'unsure', open: [] } : detect(pairs);
}

function statedBy(claim: SystemClaim): SystemHypothesis | undefined {
  switch (claim.type) {
    case 'wgs84':
      return { ...AS_PLAIN, system: null, datum: 'WGS 84', unit: 'degrees' };
    case 'vn2000-degrees':
      return { ...AS_PLAIN, system: null, datum: 'VN-2000', unit: 'degrees' };
    case 'plane':
      return { ...AS_PLAIN, system: claim.system, datum: claim.system.datum, unit: 'm' };
    default:
      return undefined;
  }
}

function swapped(hypothesis: SystemHypothesis): SystemHypothesis {
  return { ...hypothesis, axisOrder: hypothesis.axisOrder === 'east-first' ? 'north-first' : 'east-first' };
}

/** Whether at least half of the positions lie in or about the province; so do those of a file without any. */
function landsNear(hypothesis: SystemHypothesis, pairs: CoordinateSample): boolean {
  const [west, south, east, north] = PROVINCE_BOX;
  const near = pairs.filter((pair) => {
    const [longitude, latitude] = positionOf(hypothesis, pair);
    return (
      longitude >= west - MARGIN_DEGREES &&
      longitude <= east + MARGIN_DEGREES &&
      latitude >= south - MARGIN_DEGREES &&
      latitude <= north + MARGIN_DEGREES
    );
  });
  return near.length >= pairs.length / 2;
}
