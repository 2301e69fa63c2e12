import type { Problem } from '@/domain/problem';
import type { OpenQuestion, SystemDetection, SystemReading, SystemStatement } from '@/domain/system-reading';

type Decision = {
  readonly reading: SystemReading;
  /** By the user. */
  readonly isChosen: boolean;
  readonly stated: SystemStatement;
};

/** What is to be said of how a table was read. What the user has chosen is open no more. */
export function detectionProblems(
  { open, verdict }: SystemDetection,
  { reading, isChosen, stated }: Decision,
): readonly Problem[] {
  const problems: Problem[] = [];
  const isStated = Object.values(stated).some((value) => value !== null);
  if (open.includes('statement') && !isChosen) {
    problems.push({
      code: 'system-mislabelled',
      severity: 'warning',
      detail: nameStatement(stated),
      mend: 'choose-system',
    });
  }
  if (open.some((question) => ALTERNATIVES.includes(question)) && !isChosen) {
    problems.push({ code: 'system-unsure', severity: 'warning', mend: 'choose-system' });
  } else if (!isStated && verdict === 'sure') problems.push({ code: 'system-unsaid', severity: 'info' });
  if (reading.reasons.some(({ code }) => code === 'outside-province'))
    problems.push({ code: 'far-from-province', severity: 'warning' });
  return problems;
}

const ALTERNATIVES: readonly OpenQuestion[] = ['system', 'projection', 'datum', 'digits'];

function nameStatement({ datum, meridian, zoneWidth }: SystemStatement): string {
  const width = zoneWidth === null ? [] : [zoneWidth === 3 ? 'TM-3' : 'UTM'];
  const at = meridian === null ? [] : [`${Math.floor(meridian)}°${Math.round((meridian % 1) * 60)}'`];
  return [...(datum === null ? [] : [datum]), ...width, ...at].join(' ');
}

/** The shift between the datums is accurate to about 1 m; what stays open is larger. */
const SHIFT_METRES = 1;
const ERRORS: readonly (readonly [OpenQuestion, number])[] = [
  ['system', 26_000],
  ['digits', 26_000],
  ['projection', 700],
  ['datum', 225],
];

/** How far a corner may lie from where the first reading, or the user's, puts it. */
export function errorMetresOf({ open }: SystemDetection, isChosen: boolean): number {
  const widest = ERRORS.find(([question]) => open.includes(question));
  return isChosen || !widest ? SHIFT_METRES : widest[1];
}
