import { expect, test } from 'vitest';
import { compareFiles } from './compare.ts';
import { EXIT_CODES, type Expected, type Findings, judge, STATES } from './judge.ts';

const NOTHING = compareFiles(new Map(), new Map());
const RELEASE = { serial: 7, date: '2026-03-21', site: 'https://forest.example/' };
const GOOD: Findings = {
  signature: { kind: 'good', key: 'RW', source: 'given' },
  changes: NOTHING,
  release: RELEASE,
  sumsDigest: 'aa',
};
const BEFORE = { ...RELEASE, serial: 6 };

test('every state has an exit code of its own, and only one of them is 0', () => {
  expect(new Set(STATES.map((state) => EXIT_CODES[state])).size).toBe(STATES.length);
  expect(STATES.filter((state) => EXIT_CODES[state] === 0)).toEqual(['genuine']);
  expect(Object.values(EXIT_CODES)).not.toContain(1);
});

test.each<[what: string, findings: Partial<Findings>, expected: Partial<Expected>, state: string]>([
  ['newer than what is known', {}, { known: [BEFORE] }, 'genuine'],
  ['the same as what is known', {}, { known: [{ ...RELEASE, sums: 'aa' }] }, 'genuine'],
  ['older than one of those that are known', {}, { known: [BEFORE, { ...RELEASE, serial: 8 }] }, 'older'],
  ['older than what was asked for', {}, { atLeast: 8 }, 'older'],
  ['as new as was asked for', {}, { atLeast: 7 }, 'genuine'],
  ['without a number where there was one', { release: undefined }, { known: [BEFORE] }, 'older'],
  ['another content under a known number', {}, { known: [{ ...RELEASE, sums: 'bb' }] }, 'conflict'],
  ['another site than the one that was expected', {}, { site: 'https://other.example/' }, 'other-site'],
  ['signed only in its own words', { signature: { kind: 'good', key: 'RW', source: 'copy' } }, {}, 'own-word'],
  ['not signed', { signature: { kind: 'none' } }, {}, 'unsigned'],
  ['not signed, and changed', { signature: { kind: 'none' }, changes: { ...NOTHING, changed: ['a'] } }, {}, 'altered'],
  [
    'signed by another key, and changed',
    { signature: { kind: 'other-key', id: '00' }, changes: { ...NOTHING, changed: ['a'] } },
    {},
    'other-key',
  ],
  ['partly unread', { changes: { ...NOTHING, unread: ['a'] } }, {}, 'unreadable'],
  ['partly unread, and changed', { changes: { ...NOTHING, unread: ['a'], added: ['b'] } }, {}, 'altered'],
  [
    'partly unread, and falsely signed',
    { changes: { ...NOTHING, unread: ['a'] }, signature: { kind: 'false', key: 'RW', source: 'given' } },
    {},
    'damaged',
  ],
  ['without a list', { sumsMistake: { mistake: 'missing', line: 0 }, signature: { kind: 'none' } }, {}, 'damaged'],
  ['not there', { failure: ['why.no-folder'], signature: { kind: 'none' } }, {}, 'unreadable'],
])('a copy that is %s', (_, findings, expected, state) => {
  expect(judge({ ...GOOD, ...findings }, { known: [], ...expected })).toBe(state);
});
