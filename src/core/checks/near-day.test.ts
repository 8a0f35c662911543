import { expect, test } from 'vitest';
import { nearDay } from '#src/core/checks/near-day.ts';

test.each([
  ['31.12.2024', '2024-12-31'],
  ['31/12/2024', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  ['2024-31-12', '2024-12-31'],
  ['2024/1/15', '2024-01-15'],
  ['05/05/2024', '2024-05-05'],
  // The fourth of March or the third of April: nobody can know.
  ['03/04/2024', undefined],
  ['2024-02-30', undefined],
  ['yesterday', undefined],
])('a day written as %s probably means %s', (text, day) => expect(nearDay(text)).toBe(day));
