import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '@/domain/import-report';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { FILE_READERS } from '@/workers/file-readers';
import { importDetective } from '@/workers/import-detective';
import { ImportService } from '@/workers/import-service';
import { type FuzzFile, fuzzSeeds, mutate, seededRandom } from './fuzz-cases';

const CASES = Number(process.env.FUZZ_CASES ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_501);
/** Longer than this and a person would think the page dead. */
const MOST_MILLISECONDS = 5000;

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const before = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

function service(): ImportService {
  return new ImportService({
    readers: FILE_READERS,
    detect: importDetective(NO_REFERENCE_DATA, []),
    known: [],
  });
}

async function importOnce({ bytes, name }: FuzzFile) {
  const one = service();
  const begun = performance.now();
  const first = await one.open(bytes, name, () => undefined);
  const drafts = one.take(0, 10).length;
  // The same again with everything agreed to that can be.
  const mended = await one.choose(
    {
      ...NO_CHOICES,
      mends: ['close-ring', 'rewind', 'drop-repeated-vertices', 'drop-spikes', 'split-at-crossing'],
      leavesOutBroken: true,
      system: first.system?.detection?.readings[0] ?? null,
    },
    () => undefined,
  );
  const mendedDrafts = one.take(0, 10).length;
  return { reports: [first, mended], drafts: [drafts, mendedDrafts], took: performance.now() - begun };
}

describe(`${CASES} broken files`, () => {
  const seeds = fuzzSeeds();

  it('come from seeds that are sound', async () => {
    const outcomes = new Map<string, string>();
    for (const seed of seeds) {
      const { reports } = await importOnce(seed);
      outcomes.set(seed.name, `${reports[0]?.format}`);
    }
    expect([...outcomes.values()]).not.toContain('null');
  });

  it('end in a report, soon, and leave nothing behind', { timeout: 300_000 }, async () => {
    const random = seededRandom(SEED);
    const counts = new Map<string, number>();
    for (let number = 0; number < CASES; number++) {
      const file = mutate(seeds, random);
      const told = `case ${number} of seed ${SEED}, ${file.name}`;
      const { reports, drafts, took } = await importOnce(file).catch((error: unknown) => {
        throw new Error(told, { cause: error });
      });
      expect(took, told).toBeLessThan(MOST_MILLISECONDS);
      reports.forEach((report, at) => {
        counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1);
        expect(report.outcome === 'reject', told).toBe(drafts[at] === 0);
        if (report.outcome === 'reject') expect(report.problems.length, told).toBeGreaterThan(0);
      });
      expect(
        PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length),
        told,
      ).toEqual(before);
    }
    // Broken, but not beyond recognition: some must get through, or nothing is tried.
    expect(counts.get('reject')).toBeGreaterThan(CASES / 4);
    expect((counts.get('accept') ?? 0) + (counts.get('accept-with-warning') ?? 0)).toBeGreaterThan(
      CASES / 50,
    );
  });
});
