import { defineConfig } from '@playwright/test';
import checks from '../../playwright.config';

/** As the journeys, with pictures in place of assertions. */
export default defineConfig(checks, {
  testDir: '.',
  globalSetup: '../journeys/start-journeys.ts',
  outputDir: '../../test-results',
  timeout: 120_000,
});
