import { beforeAll, describe, expect, it } from 'vitest';
import { CELL, type SuitabilityGround, type SuitabilityQuestion } from '@/domain/suitability';
import { SuitabilityService } from '@/workers/suitability-service';
import { publishedGround } from '../analysis/suitability/published-ground';

const QUESTION: SuitabilityQuestion = { cells: 50_000, targets: ['interchange', 'seaport'], year: null };

describe('SuitabilityService', () => {
  let ground: SuitabilityGround;

  beforeAll(async () => {
    ground = await publishedGround();
  });

  function service(pause: () => Promise<void> = async () => undefined): SuitabilityService {
    const made = new SuitabilityService(pause);
    made.load(ground);
    return made;
  }

  const untold = (): void => undefined;

  async function fieldOf(made: SuitabilityService, question: SuitabilityQuestion) {
    const answer = await made.field(question, untold);
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value;
  }

  it('gives metres for cells on land in the province, and for no others', async () => {
    const { metres, flags, grid } = await fieldOf(service(), QUESTION);
    const size = grid.columns * grid.rows;
    expect(size).toBeLessThanOrEqual(50_000);
    expect(metres).toHaveLength(2 * size);
    flags.forEach((bits, cell) => {
      const isLand = (bits & (CELL.sea | CELL.outside)) === 0;
      expect(Number.isFinite(metres[cell])).toBe(isLand);
      expect(Number.isFinite(metres[size + cell])).toBe(isLand);
    });
  });

  it('counts what is in service in the year', async () => {
    const made = service();
    const sum = async (year: number | null) => {
      const { metres, targets } = await fieldOf(made, { ...QUESTION, targets: ['interchange'], year });
      expect(targets).toEqual(['interchange']);
      return metres.reduce((total, one) => (Number.isNaN(one) ? total : total + one), 0);
    };
    const [early, now] = [await sum(2018), await sum(null)];
    expect(early).toBeGreaterThan(1.2 * now);
  });

  it('gives the same again, and works only for what is new', async () => {
    const made = service();
    const one = await fieldOf(made, QUESTION);
    const told: number[] = [];
    const again = await made.field({ ...QUESTION, targets: ['seaport', 'interchange'] }, (part) =>
      told.push(part),
    );
    if (!again.ok) throw new Error(again.problem.code);
    expect(told).toEqual([0]);
    const size = one.flags.length;
    expect(again.value.metres.subarray(size)).toEqual(one.metres.subarray(0, size));
  });

  it('hears a cancel, tells progress, and answers the next question', async () => {
    let made: SuitabilityService | undefined;
    let pauses = 0;
    const told: number[] = [];
    made = service(async () => {
      pauses++;
      if (pauses === 3) made?.cancel();
    });
    const answer = await made.field({ ...QUESTION, cells: 250_000 }, (part) => told.push(part));
    expect(answer).toMatchObject({ ok: false, problem: { code: 'analysis-cancelled' } });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeLessThan(0.9);
    expect((await made.field(QUESTION, untold)).ok).toBe(true);
  });

  it('finds areas on the cells of the last field', async () => {
    const made = service();
    const question = {
      hectares: 300,
      count: 2,
      criteria: [
        {
          target: 'seaport',
          weight: 1,
          curve: [
            [0, 1],
            [50_000, 0],
          ],
          leastMetres: 0,
          mostMetres: Infinity,
        },
      ],
      excludes: [],
      taken: [],
    } as const;
    expect((await made.areas(question, untold)).ok).toBe(false);
    await fieldOf(made, QUESTION);
    const areas = await made.areas(question, untold);
    expect(areas.ok && areas.value.length).toBe(2);
  });
});
