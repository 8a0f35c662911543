import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'code', include: ['src/**/*.test.ts', 'tests/*.test.ts'], testTimeout: 20_000 } },
      // The built pages are parsed once and shared by all files.
      { extends: true, test: { name: 'site', include: ['tests/site/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
