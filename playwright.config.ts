import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Windows compete for two cores; one at a time keeps them honest.
  workers: 1,
  reporter: [['list']],
  forbidOnly: true,
});
