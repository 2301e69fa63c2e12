import { defineConfig } from '@playwright/test';

/**
 * Journeys on the production build. Browser and server are found in `tests/journeys/start-journeys.ts`.
 * One worker: without a graphics card the map takes every core, and two maps are slower than one.
 */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/journeys/start-journeys.ts',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    colorScheme: 'light',
    serviceWorkers: 'block',
  },
});
