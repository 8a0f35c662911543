import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { APART } from './apart.ts';
import { HeavyFirst } from './heavy-first.ts';

const MINUTE = 60_000;
const deep = process.env['ALTAVEU_DEEP'] === '1';

/** Modules are read once for all files, by Node itself: to transform them, and to read them anew for each file, took as long as the tests. */
const sharing = { isolate: false, experimental: { viteModuleRunner: false, nodeLoader: false } };

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: HeavyFirst },
    env: { TZ: 'UTC' },
    // Machines are shared: what comes late has come all the same.
    expect: { poll: { timeout: MINUTE / 6 } },
    projects: [
      // Pure functions leave nothing behind.
      { extends: true, test: { ...sharing, name: 'core', include: ['src/core/**/*.test.ts'], testTimeout: MINUTE / 3 } },
      {
        extends: true,
        test: {
          ...sharing,
          name: 'code',
          globalSetup: 'tests/gate/program.ts',
          setupFiles: ['tests/tidy.ts'],
          include: ['src/**/*.test.ts', 'scripts/*.test.ts', 'tests/*.test.ts', 'tests/gate/*.test.ts'],
          exclude: ['src/core/**', ...APART],
          testTimeout: MINUTE / 3,
        },
      },
      { extends: true, test: { name: 'apart', include: APART, testTimeout: MINUTE / 3 } },
      // Whole builds, each in a folder of its own.
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['tests/hostile/*.test.ts', 'tests/translation/*.test.ts', 'tests/lossless/*.test.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      // The built pages are parsed once and shared by all files.
      { extends: true, test: { ...sharing, name: 'site', include: ['tests/site/*.test.ts'], testTimeout: MINUTE } },
      {
        extends: true,
        test: {
          ...sharing,
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: deep ? 30 * MINUTE : 2 * MINUTE,
          hookTimeout: MINUTE,
        },
      },
    ],
  },
});
