import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Windows compete for two cores; one at a time keeps them honest.
  workers: 1,
  // On a busy machine a window can be slower than a test expects. What fails twice is broken; what
  // passes the second time is listed as flaky at the end, and is a fault of the test to be fixed.
  retries: 1,
  reporter: [['list']],
  forbidOnly: true,
});
