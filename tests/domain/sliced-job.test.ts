import { describe, expect, it, vi } from 'vitest';
import { mapSliced, type Sliced } from '@/domain/sliced';
import { type SliceClock, SlicedJob } from '@/domain/sliced-job';

/** A clock that a step of the work moves on by 3 ms, and rests that end when they are told to. */
function scene(length: number) {
  let now = 0;
  let steps = 0;
  const rests: (() => void)[] = [];
  const clock: SliceClock = { now: () => now, rest: () => new Promise((resolve) => rests.push(resolve)) };
  const items = Array.from({ length }, (_, place) => place);
  const work = mapSliced(items, (item) => {
    now += 3;
    steps++;
    return 2 * item;
  });
  return {
    job: new SlicedJob(work, clock),
    items,
    steps: () => steps,
    hasRest: () => rests.length > 0,
    endRest: async () => {
      rests.shift()?.();
      await vi.waitFor(() => undefined);
    },
  };
}

describe('SlicedJob', () => {
  it('has the result of short work at once', () => {
    const { job, hasRest } = scene(3);
    expect(job.answer()).toEqual({ value: [0, 2, 4] });
    job.subscribe(() => undefined);
    expect(hasRest()).toBe(false);
  });

  it('does long work slice by slice, and tells after each how far it is', async () => {
    const { job, items, steps, endRest } = scene(10);
    // Four steps of 3 ms are the first that are not over before 10 ms.
    expect(steps()).toBe(4);
    expect(job.answer()).toBeNull();
    const told: number[] = [];
    job.subscribe(() => told.push(job.progress()));
    await endRest();
    expect(steps()).toBe(8);
    await endRest();
    expect(told).toEqual([0.8, 1]);
    expect(job.answer()).toEqual({ value: items.map((item) => 2 * item) });
    expect(job.answer()).toBe(job.answer());
  });

  it('stops when nobody listens, and goes on for who listens again', async () => {
    const { job, steps, hasRest, endRest } = scene(20);
    const stop = job.subscribe(() => undefined);
    stop();
    await endRest();
    expect(steps()).toBe(4);
    expect(hasRest()).toBe(false);
    job.subscribe(() => undefined);
    await endRest();
    expect(steps()).toBe(8);
  });

  it('is run once, however many listen and however they come and go', async () => {
    const { job, steps, endRest } = scene(40);
    job.subscribe(() => undefined)();
    job.subscribe(() => undefined);
    job.subscribe(() => undefined);
    await endRest();
    expect(steps()).toBe(8);
    await endRest();
    expect(steps()).toBe(12);
  });

  it('is finished at once where there is no later', () => {
    const { job, items } = scene(50);
    expect(job.finish().value).toEqual(items.map((item) => 2 * item));
    expect(job.finish()).toBe(job.answer());
  });

  it('is waited for, until it is not wanted any more', async () => {
    const waited = scene(6);
    const result = waited.job.finished(() => true);
    await waited.endRest();
    expect(await result).toEqual([0, 2, 4, 6, 8, 10]);
    const dropped = scene(20);
    const none = dropped.job.finished(() => false);
    await dropped.endRest();
    expect(await none).toBeUndefined();
    expect(dropped.steps()).toBe(4);
  });

  it('throws what the work threw where its answer is read, and is then over', async () => {
    const clock: SliceClock = { now: () => 0, rest: () => Promise.resolve() };
    function* failing(): Sliced<number> {
      yield 0.5;
      throw new Error('no such row');
    }
    const job = new SlicedJob(failing(), clock);
    expect(job.answer).toThrow('no such row');
    await expect(job.finished(() => true)).rejects.toThrow('no such row');
  });
});
