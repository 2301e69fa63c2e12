import { expect, journey } from './journey';

const KILLS = 50;
const KILLS_PER_BROWSER = 5;

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const numberOf = (name: string): number => Number(/^N(\d+)$/.exec(name)?.[1] ?? 0);

journey('what was shown as saved is there after tab and browser are killed', async ({ mortal }) => {
  journey.setTimeout(400_000);
  const random = seeded(20261);
  let [written, saved] = [0, 0];
  for (let kill = 1; kill <= KILLS; kill++) {
    await mortal.opens();
    const found = numberOf((await mortal.sees()).name);
    expect(found, `after kill ${kill - 1}`).toBeGreaterThanOrEqual(saved);
    expect(found).toBeLessThanOrEqual(written);
    await mortal.opensNames();
    const edits = 1 + Math.floor(random() * 4);
    for (let edit = 0; edit < edits; edit++) {
      await mortal.renames(`N${++written}`);
      if (random() < 0.5) await mortal.waits(random() * 40);
      const { state, name } = await mortal.sees();
      if (state === 'saved') saved = numberOf(name);
    }
    await mortal.dies(kill % KILLS_PER_BROWSER === 0 ? 'browser' : 'tab');
  }
  // Otherwise nothing was tried.
  expect(saved).toBeGreaterThan(KILLS / 2);
});
