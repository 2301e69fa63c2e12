import { existsSync } from 'node:fs';
import { preview } from 'vite';
import { findBrowser } from '../find-browser';

/** 4173 unless it is taken: then the next free port. */
const FIRST_PORT = 4173;

/** Finds the browser and serves `dist/`; the journeys read both from the environment. */
// biome: Playwright takes the set-up by its default export.
export default async function startJourneys(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run `npm run build` first.');
  const browser = await findBrowser();
  const server = await preview({ preview: { port: FIRST_PORT, strictPort: false, open: false } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  console.log(`Browser: ${browser.version}, from ${browser.origin} (${browser.path})`);
  console.log(`Serving dist/ on ${address}`);
  process.env.JOURNEY_BROWSER = browser.path;
  process.env.JOURNEY_ADDRESS = address;
  return () => server.close();
}
