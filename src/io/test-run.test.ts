import { expect, test } from 'vitest';
import { forVitest, outcomeOf } from './test-run.ts';

test('what npm test answers itself is not handed on', () => {
  expect(forVitest(['--deep', '--campaign', '../forests', 'src/core/kit'])).toEqual(['src/core/kit']);
});

test.each([
  ['all have passed', { numPassedTests: 12, numFailedTests: 0 }, 0, { passed: 12, failed: 0 }],
  ['one has failed', { numPassedTests: 11, numFailedTests: 1 }, 1, { passed: 11, failed: 1 }],
  [
    'a file could not be read',
    { numPassedTests: 11, testResults: [{ status: 'failed', assertionResults: [] }] },
    1,
    { passed: 11, failed: 1 },
  ],
  ['something failed outside of any test', { numPassedTests: 11 }, 1, { passed: 11, failed: 1 }],
  ['no report was written', {}, 1, { passed: 0, failed: 1 }],
])('where %s, that is counted', (_, report, code, outcome) => {
  expect(outcomeOf(JSON.stringify(report), code)).toEqual(outcome);
});
