import { expect, test } from 'vitest';
import { completeMessages } from './complete-messages.ts';
import { messageBlocks, messagesIn } from './message-text.ts';
import { memoryOf, seeded } from './sample-pages.ts';
import { stampMessages, syncMessages } from './sync-messages.ts';
import { stampNew } from './sync-prose.ts';
import type { MessageStamps } from './message-stamps.ts';

const ENGLISH = {
  $schema: '../schemas/x.json',
  nav: { skip: 'Skip to the text', menu: 'Menu' },
  count_one: '{{count}} member',
  count_other: '{{count}} members',
  source: 'Source: {{name}}',
};
const ARABIC = {
  nav: { skip: 'إلى النص', menu: 'القائمة' },
  count_zero: 'لا أعضاء',
  count_one: 'عضو واحد',
  count_two: 'عضوان',
  count_few: '{{count}} أعضاء',
  count_many: '{{count}} عضوا',
  count_other: '{{count}} عضو',
  source: 'المصدر: {{name}}',
};
const MEMORY = memoryOf('Skip to the text', 'Menu', 'Source: {{name}}', '{{count}} member\n{{count}} members');
const known = (stamps: MessageStamps, tag: string, sourceStamps: MessageStamps = {}) => ({
  name: 'ui',
  tag,
  sourceStamps,
  stamps,
  memory: MEMORY,
});
const blocksOf = (target: unknown, stamps: MessageStamps = {}, source: unknown = ENGLISH, tag = 'ar') =>
  messageBlocks(source, target, known(stamps, tag));
const states = (...args: Parameters<typeof blocksOf>) => Object.fromEntries(blocksOf(...args).map(({ key, state }) => [key, state]));
const STAMPS = stampMessages({}, 'ui', blocksOf(ARABIC), stampNew('person'));
const CURRENT = { 'nav.skip': 'current', 'nav.menu': 'current', count: 'current', source: 'current' };

test('a message that counts is one message, in all its forms; what only looks like a form is a message of its own', () => {
  expect(messagesIn(ENGLISH).map(({ key }) => key)).toEqual(['nav.skip', 'nav.menu', 'count', 'source']);
  expect(messagesIn({ phase_one: 'Phase one', last_few: 'x' }).map(({ key }) => key)).toEqual(['phase_one', 'last_few']);
});

test('Arabic has six forms: a message is translated when all six are there', () => {
  expect(states(ARABIC)).toEqual(CURRENT);
  for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
    expect(states({ ...ARABIC, [`count_${form}`]: '' }), form).toEqual({ ...CURRENT, count: 'missing' });
    expect(states({ ...ARABIC, [`count_${form}`]: undefined }), form).toEqual({ ...CURRENT, count: 'missing' });
  }
});

test('one message was changed: it alone is outdated, until its translation is changed', () => {
  const changed = { ...ENGLISH, nav: { ...ENGLISH.nav, skip: 'Skip to the main text' } };
  expect(states(ARABIC, STAMPS, changed)).toEqual({ ...CURRENT, 'nav.skip': 'outdated' });
  const done = { ...ARABIC, nav: { ...ARABIC.nav, skip: 'إلى النص الرئيسي' } };
  expect(states(done, STAMPS, changed)).toEqual(CURRENT);
  const plural = { ...ENGLISH, count_other: '{{count}} organisations' };
  expect(blocksOf(ARABIC, STAMPS, plural)).toMatchObject([
    {},
    {},
    { state: 'outdated', former: { text: '{{count}} member\n{{count}} members' } },
    {},
  ]);
});

test('a message in another file of the same name is stamped by itself', () => {
  const both = stampMessages(STAMPS, 'site', blocksOf({ nav: { skip: 'x' } }), stampNew('machine'));
  expect(both.messages!['ui']).toEqual(STAMPS.messages!['ui']);
  expect(both.messages!['site']).toEqual({ 'nav.skip': expect.stringMatching(/\/m$/) as string });
  expect(stampMessages(both, 'site', blocksOf({}), stampNew('person'))).toEqual(STAMPS);
});

test('what is missing gets an empty place; everything else of the file stays, to the last space', () => {
  const file = '{\n    "nav":   { "menu": "القائمة" },\n  "own": {"kept": "يبقى"},\n  "count_other": "{{count}} عضو"\n}\n';
  const synced = syncMessages(file, blocksOf(JSON.parse(file)), 'ar')!;
  expect(synced).toBe(
    '{\n    "nav":   { "menu": "القائمة", "skip": "" },\n  "own": {"kept": "يبقى"},\n  "count_other": "{{count}} عضو",\n  "count_zero": "",\n  "count_one": "",\n  "count_two": "",\n  "count_few": "",\n  "count_many": "",\n  "source": ""\n}\n',
  );
  expect(syncMessages(synced, blocksOf(JSON.parse(synced)), 'ar')).toBe(synced);
});

test('a language without the file gets one, with the forms that it has', () => {
  const begun = syncMessages(undefined, blocksOf(undefined, {}, ENGLISH, 'am'), 'am')!;
  expect(JSON.parse(begun)).toEqual({ nav: { skip: '', menu: '' }, count_one: '', count_other: '', source: '' });
  expect(JSON.parse(syncMessages(undefined, blocksOf(undefined, {}, ENGLISH, 'my'), 'my')!)).toMatchObject({ count_other: '' });
  expect(syncMessages(undefined, [], 'am')).toBeUndefined();
});

const shown = (target: unknown, stamps: MessageStamps = {}, source: unknown = ENGLISH) =>
  completeMessages(source, target, blocksOf(target, stamps, source), 'ar', ({ state }, text) => `[${state}] ${text}`);

test('messages are shown whole, in the order of the source, and only what is due is marked', () => {
  expect(shown(ARABIC)).toEqual(ARABIC);
  const part = { source: ARABIC.source, nav: { menu: 'القائمة' }, own: 'يبقى' };
  const whole = shown(part, STAMPS, { ...ENGLISH, source: 'The source: {{name}}' }) as typeof ENGLISH;
  expect(whole).toMatchObject({
    nav: { skip: '[missing] Skip to the text', menu: 'القائمة' },
    source: '[outdated] المصدر: {{name}}',
    own: 'يبقى',
  });
  expect(Object.keys(whole).filter((key) => key in ENGLISH)).toEqual(['nav', 'count_one', 'count_other', 'source']);
  expect(Object.keys(whole.nav)).toEqual(['skip', 'menu']);
});

test('a form that is missing is filled with another of the translation, or where there is none with the source’s', () => {
  const begun = { ...ARABIC, count_two: '', count_few: undefined };
  expect(shown(begun)).toMatchObject({ count_zero: 'لا أعضاء', count_two: '{{count}} عضو', count_few: '{{count}} عضو' });
  const none = shown({}) as Record<string, string>;
  expect(none['count_one']).toBe('[missing] {{count}} member');
  for (const form of ['zero', 'two', 'few', 'many', 'other']) expect(none[`count_${form}`]).toBe('[missing] {{count}} members');
});

test('whatever stands in a file of messages, showing it never fails', () => {
  const random = seeded(23);
  const values: unknown[] = [
    undefined,
    null,
    1,
    'نص',
    '',
    [],
    ['a'],
    {},
    { skip: null },
    { skip: { deep: 'x' } },
    { toString: 1 },
    JSON.parse('{"__proto__": {"skip": "x"}}'),
  ];
  const any = (): unknown => values[Math.floor(random() * values.length)];
  for (let i = 0; i < 2_000; i++) {
    const file = () =>
      random() > 0.2
        ? { nav: any(), count_one: any(), count_other: any(), source: any(), ['constructor']: any(), ['__proto__.x']: any() }
        : any();
    const [source, target] = [file(), file()];
    const show = () => completeMessages(source, target, blocksOf(target, {}, source), 'ar', (_, text) => text);
    expect(show, JSON.stringify([source, target])).not.toThrow();
  }
  expect(({} as { skip?: string }).skip, 'and changes nothing for others').toBeUndefined();
});
