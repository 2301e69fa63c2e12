import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countJourneys, countUnitTests } from './read-report';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOf(content: string): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

describe('what a stage has counted', () => {
  it('takes a skipped unit test for a failed one', () => {
    const file = reportOf('{"numTotalTests":10,"numPassedTests":7}');
    expect(countUnitTests(file)).toEqual({ passed: 7, failed: 3 });
  });

  it('takes skipped and flaky journeys for failed ones', () => {
    const file = reportOf('{"stats":{"expected":5,"unexpected":1,"flaky":2,"skipped":3}}');
    expect(countJourneys(file)).toEqual({ passed: 5, failed: 6 });
  });

  it.each([countUnitTests, countJourneys])('is a failure where no report was written: %o', (count) => {
    expect(count(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
    expect(count(reportOf('{"numTo'))).toEqual({ passed: 0, failed: 1 });
  });

  it('is a failure where nothing ran', () => {
    expect(countUnitTests(reportOf('{"numTotalTests":0,"numPassedTests":0}')).failed).toBe(1);
    const empty = '{"stats":{"expected":0,"unexpected":0,"flaky":0,"skipped":0}}';
    expect(countJourneys(reportOf(empty)).failed).toBe(1);
  });
});
