import { readFileSync } from 'node:fs';

export type Tally = { readonly passed: number; readonly failed: number };

/** No report means that the tool did not get as far as writing one. */
const NOTHING_RAN: Tally = { passed: 0, failed: 1 };

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

type UnitReport = {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
};

/** Everything that did not pass has failed: a skipped test is a test that nobody ran. */
export function countUnitTests(file: string): Tally {
  const report = read<UnitReport>(file);
  if (!report || report.numPassedTests === 0) return NOTHING_RAN;
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

type JourneyReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

export function countJourneys(file: string): Tally {
  const report = read<JourneyReport>(file);
  if (!report || report.stats.expected === 0) return NOTHING_RAN;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
