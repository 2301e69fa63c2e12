import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countJourneys, countUnitTests, type Tally } from './read-report';
import { runCommand } from './run-command';

type Stage = {
  readonly title: string;
  readonly command: readonly string[];
  /** Reads what the command left behind; without it the command is one check. */
  readonly tally?: (reportFile: string) => Tally;
};

/** In order of price: what fails in seconds comes before what takes minutes. */
const STAGES: readonly Stage[] = [
  { title: 'types', command: ['tsc', '--noEmit'] },
  { title: 'lint', command: ['biome', 'check', '.', '--max-diagnostics=50'] },
  { title: 'unused code', command: ['knip', '--no-progress'] },
  {
    title: 'unit tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json'],
    tally: countUnitTests,
  },
  { title: 'published data', command: ['tsx', 'geodata/check.ts'] },
  { title: 'production build', command: ['vite', 'build'] },
  { title: 'journeys', command: ['playwright', 'test', '--reporter=list,json'], tally: countJourneys },
];

/**
 * Runs every stage even after a failure, so that one run tells all. The last line printed is
 * `N passed, N failed`; a stage that could not run counts as a failure.
 *
 * @returns the exit code
 */
export async function runStages(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  const total = { passed: 0, failed: 0 };
  try {
    for (const [index, stage] of STAGES.entries()) {
      const tally = await runStage(stage, join(folder, `stage-${index}.json`));
      total.passed += tally.passed;
      total.failed += tally.failed;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runStage({ title, command, tally }: Stage, reportFile: string): Promise<Tally> {
  console.log(`\n── ${title}: ${command.join(' ')}`);
  const started = Date.now();
  const hasSucceeded = await runCommand(command, reportFile);
  const result = tally ? tally(reportFile) : { passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1 };
  // A tool may fail without a failed test: a broken set-up, a file that does not load.
  const failed = hasSucceeded ? result.failed : Math.max(1, result.failed);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${result.passed} passed, ${failed} failed (${seconds} s)`);
  return { passed: result.passed, failed };
}
