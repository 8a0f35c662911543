import { expect, test } from 'vitest';
import { today } from './today.ts';

test('the day is that of SOURCE_DATE_EPOCH where it is given, so that an old version can be built again', () => {
  expect(today({ SOURCE_DATE_EPOCH: '1609459199' })).toBe('2020-12-31');
  expect(today({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
});

test.each([{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'tomorrow' }, { SOURCE_DATE_EPOCH: '-5' }])(
  'else it is that of the clock',
  (environment) => {
    expect(Math.abs(Date.parse(today(environment)) - Date.now())).toBeLessThan(2 * 86_400_000);
  },
);
