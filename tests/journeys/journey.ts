import { test as base, expect } from '@playwright/test';
import { BROWSER_FLAGS } from '../find-browser';
import { MortalBrowser } from './driver/mortal-browser';
import { PageWatch } from './driver/watch-page';
import { PlannerDriver } from './planner-driver';

const WITHOUT_WEBGL = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-3d-apis',
  '--no-first-run',
  '--disable-sync',
];

type WorkerOptions = { readonly hasWebgl: boolean };
type Fixtures = {
  readonly planner: PlannerDriver;
  /** A browser to be killed. */
  readonly mortal: MortalBrowser;
  /** The same person in another tab of the same browser. */
  readonly anotherPlanner: () => Promise<PlannerDriver>;
};

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: journeys are started by start-journeys.ts`);
  return value;
}

/**
 * A journey gets a planner and nothing else. It fails by itself on an error in the console, an error of
 * the page, a report of the security policy, a request off the origin, or a file that nobody waited for.
 */
export const journey = base.extend<Fixtures, WorkerOptions>({
  hasWebgl: [true, { option: true, scope: 'worker' }],
  launchOptions: [
    async ({ hasWebgl }, use) =>
      use({ executablePath: environment('JOURNEY_BROWSER'), args: hasWebgl ? BROWSER_FLAGS : WITHOUT_WEBGL }),
    { scope: 'worker' },
  ],
  planner: async ({ page }, use) => {
    const home = environment('JOURNEY_ADDRESS');
    const watch = await PageWatch.start(page, home);
    await use(new PlannerDriver(page, home, watch));
    expect(watch.faults).toEqual([]);
    watch.files.comeOnlyWhenAwaited();
  },
  mortal: async ({ hasWebgl: _ }, use) => {
    const mortal = new MortalBrowser(environment('JOURNEY_BROWSER'), environment('JOURNEY_ADDRESS'));
    await use(mortal);
    await mortal.ends();
  },
  anotherPlanner: async ({ context }, use) => {
    const home = environment('JOURNEY_ADDRESS');
    const watches: PageWatch[] = [];
    await use(async () => {
      const page = await context.newPage();
      const watch = await PageWatch.start(page, home);
      watches.push(watch);
      return new PlannerDriver(page, home, watch);
    });
    expect(watches.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { files } of watches) files.comeOnlyWhenAwaited();
  },
});

export { expect };
