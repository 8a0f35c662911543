import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import { memoryOf } from './sample-pages.ts';
import { stampOf } from './stamp.ts';
import { textHash } from './text-hash.ts';

const [BEFORE, NOW, AMHARIC] = ['Trees hold water.', 'Trees hold the water.', 'ዛፎች ውኃ ይይዛሉ።'];
const now = textHash(NOW);
const reviewed = { ...stampOf(now, AMHARIC, 'reviewed'), by: 'Abebe', on: '2026-12-01' };

test('a translation of today’s source is current, and tells who has read it', () => {
  expect(judge(now, AMHARIC, reviewed, new Map())).toMatchObject({
    state: 'current',
    stamped: true,
    review: 'reviewed',
    by: 'Abebe',
    on: '2026-12-01',
  });
  expect(judge(now, AMHARIC, stampOf(now, AMHARIC, 'machine'), new Map())).toMatchObject({ state: 'current', review: 'machine' });
});

test('a translation of an older source is outdated, with that source where somebody recorded it', () => {
  const old = stampOf(textHash(BEFORE), AMHARIC, 'person');
  expect(judge(now, AMHARIC, old, memoryOf(BEFORE))).toMatchObject({
    state: 'outdated',
    stamped: true,
    former: { text: BEFORE, date: '2026-05-01' },
  });
  expect(judge(now, AMHARIC, old, new Map())).toMatchObject({ state: 'outdated', former: undefined });
});

test('a translation that was changed since it was stamped is no longer reviewed, and waits for its stamp', () => {
  const touched = `${AMHARIC} ሁሉም።`;
  expect(judge(now, touched, reviewed, new Map())).toMatchObject({ state: 'current', review: 'person', stamped: false, by: undefined });
  expect(judge(now, touched, stampOf(textHash(BEFORE), AMHARIC, 'reviewed'), memoryOf(BEFORE))).toMatchObject({
    state: 'current',
    stamped: false,
  });
});

test('a translation without a stamp is taken as just written', () => {
  expect(judge(now, AMHARIC, undefined, new Map())).toEqual({ state: 'current', review: 'person', stamped: false });
});

test.each([undefined, '', ' ', '\n\t', '\u00a0'])('what says nothing is missing: %j', (target) => {
  expect(judge(now, target, reviewed, new Map())).toEqual({ state: 'missing', review: 'person', stamped: true });
});

test('a translation whose lines are only broken otherwise is not changed', () => {
  expect(judge(now, AMHARIC.replace(' ', '\n'), reviewed, new Map())).toMatchObject({ stamped: true, review: 'reviewed' });
});
