import { expect, test } from 'vitest';
import { fieldsOfForm } from './composition.ts';
import type { Fields } from './fields.ts';
import { judgeForm, MOST_LINE, MOST_TEXT } from './judge.ts';

const ASKED = fieldsOfForm([
  { title: 'event', fields: [{ block: 'what-happened' }, { block: 'where' }, { block: 'when' }] },
  {
    title: 'you',
    fields: [{ block: 'credit' }, { block: 'consent' }, { block: 'deadline' }, { question: 'colour', kind: 'choice', options: ['a', 'b'] }],
  },
]);
const SOUND: Fields = { what: 'ኢንተርኔት ተዘጋ።', country: 'ET', credit: 'anonymous', scope: 'team-only' };
const NOW = Date.parse('2026-06-01T12:00:00Z');

const judged = (fields: Fields) =>
  judgeForm({ ...SOUND, ...fields }, ASKED, { now: NOW, calendars: ['gregory'] }).map(({ field, rule, most }) =>
    [field, rule, ...(most ? [most] : [])].join(' '),
  );

const day = (id: string, date: string, time = ''): Fields => {
  const [year, month, number] = date.split('-');
  return { [`${id}.day`]: number!, [`${id}.month`]: String(Number(month)), [`${id}.year`]: year!, [`${id}.time`]: time };
};

test('a form with what is needed is sound', () => {
  expect(judged({})).toEqual([]);
});

test.each<[string, Fields, string[]]>([
  ['nothing is written', { what: '  \n ' }, ['what missing']],
  ['nothing is chosen', { country: '', credit: '', scope: '' }, ['country choose', 'credit choose', 'scope choose']],
  ['a name is to be shown, and there is none', { credit: 'full-name' }, ['name missing']],
  ['a role is to be shown, and there is none', { credit: 'role-and-place' }, ['role missing']],
  ['a name is there that is not asked for', { credit: 'anonymous', name: 'a\u202Eb' }, []],
  ['something is to be published without consent', { scope: 'website' }, ['agreed agree']],
  ['something is to be published with consent', { scope: 'website', agreed: ['yes'] }, []],
  ['a text is as long as it may be', { what: 'ሀ'.repeat(MOST_TEXT) }, []],
  ['a text is longer', { what: 'ሀ'.repeat(MOST_TEXT + 1) }, [`what tooLong ${MOST_TEXT}`]],
  ['a line is longer', { place: 'ሀ'.repeat(MOST_LINE + 1) }, [`place tooLong ${MOST_LINE}`]],
  ['a page was pasted', { what: '<script>alert(1)</script><b onclick="x">&amp;</b>' }, []],
  ['a name turns its line around', { credit: 'full-name', name: 'Abebe\u202Eekebe' }, ['name hidden']],
  ['a name deceives with letters', { credit: 'full-name', name: 'Аbebe' }, ['name mixed']],
  ['it began in the future', day('from', '2026-07-01'), ['from ahead']],
  ['it began on a day that does not exist', day('from', '2026-02-30'), ['from day']],
  ['it ended before it began', { ...day('from', '2026-05-02'), ...day('to', '2026-05-01'), state: 'ended' }, ['to before']],
  ['an end is there that is not asked for', { ...day('from', '2026-05-02'), ...day('to', '2026-05-01'), state: 'ongoing' }, []],
  ['an answer is needed in the past', day('deadline', '2026-05-01'), ['deadline over']],
  ['an answer is needed in the future', day('deadline', '2026-07-01'), []],
])('where %s', (_, fields, expected) => {
  expect(judged(fields)).toEqual(expected);
});

test('where there are two calendars, one has to be chosen, and it is told once', () => {
  const fields = { ...SOUND, ...day('from', '2018-07-12'), ...day('deadline', '2026-07-01') };
  const rules = judgeForm(fields, ASKED, { now: NOW, calendars: ['gregory', 'ethiopic'] });
  expect(rules).toEqual([{ field: 'calendar', rule: 'calendar' }]);
});
