import { expect, test } from 'vitest';
import { discussionSchema } from './schema.ts';

const isTaken = (place: object) => discussionSchema.safeParse([place]).success;

test.each([
  { kind: 'forum', url: 'https://forum.forest.example/' },
  { kind: 'matrix', url: 'https://matrix.to/#/#forest:forest.example', name: 'غابة' },
  { kind: 'mailing-list', url: 'mailto:talk@lists.forest.example', name: 'ደን' },
  { kind: 'mailing-list', url: 'https://lists.forest.example/talk' },
])('%o is a place for discussion', (place) => {
  expect(isTaken(place)).toBe(true);
});

test.each([
  { kind: 'forum', url: 'http://forum.forest.example/' },
  { kind: 'forum', url: 'mailto:talk@lists.forest.example' },
  { kind: 'other', url: 'javascript:alert(1)' },
  { kind: 'mailing-list', url: 'mailto:talk@lists.forest.example?bcc=spy@elsewhere.example' },
  { kind: 'mailing-list', url: 'mailto:' },
  { kind: 'chat', url: 'https://forum.forest.example/' },
  { kind: 'forum', url: 'https://forum.forest.example/', name: '' },
  { kind: 'forum', url: 'https://forum.forest.example/', embed: true },
])('%o is none', (place) => {
  expect(isTaken(place)).toBe(false);
});
