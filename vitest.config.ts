import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve('src/shared'),
      '@main': resolve('src/main'),
      '@renderer': resolve('src/renderer/src'),
    },
  },
  test: {
    include: ['tests/{unit,integration,faults}/**/*.test.{ts,tsx}'],
    // Key derivation and real files on disk: honest work takes its time on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/shared/**', 'src/main/**'], reporter: ['text-summary', 'json'] },
  },
});
