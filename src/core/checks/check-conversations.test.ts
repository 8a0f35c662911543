import { expect, test } from 'vitest';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import { checkConversations } from '#src/core/checks/check-conversations.ts';
import type { Known } from '#src/core/checks/known.ts';
import { type Located, readJson } from '#src/core/checks/located.ts';
import { tellIn } from '#src/core/checks/words.ts';

const known = { ids: { pages: ['hosting-guide', 'about'], kit: ['slides', 'sign-in-sheet'] } } as unknown as Known;
const tell = tellIn('en');

function action(id: string, conversation: object | undefined): ReadEntry<'actions'> {
  const data = { ...(conversation && { conversation }), text: {} };
  const path = `content/actions/${id}.json`;
  const located = readJson(path, JSON.stringify(data, undefined, 2)) as Located;
  return { path, located, entry: { ...data, id } as unknown as ReadEntry<'actions'>['entry'] };
}

const told = (actions: ReadEntry<'actions'>[]) =>
  checkConversations(actions, known).map(({ file, line, what, fix }) => `${file}:${line} ${tell(what)} ${tell(fix)}`);

test('a conversation whose guides and graphics are there is sound, and a campaign needs none', () => {
  const sound = { minutes: 60, pages: ['hosting-guide'], graphics: ['slides', 'sign-in-sheet'] };
  expect(told([action('host', sound), action('give', undefined)])).toEqual([]);
  expect(told([action('give', undefined)])).toEqual([]);
});

test('a guide or a graphic that is not there is named with its place', () => {
  const lost = { minutes: 60, pages: ['hosting-gide'], graphics: ['slides', 'poster'] };
  expect(told([action('host', lost)])).toEqual([
    'content/actions/host.json:5 There is no page “hosting-gide”. Did you mean “hosting-guide”?',
    'content/actions/host.json:9 There is no graphic “poster”. Use one of: slides, sign-in-sheet.',
  ]);
});

test('only one action is about hosting', () => {
  const sound = { minutes: 60, pages: [], graphics: [] };
  expect(told([action('host', sound), action('meet', sound)])).toEqual([
    'content/actions/meet.json:2 A conversation to host stands already in the action “host”. Keep “conversation” in one of the two actions and take it out of the other.',
  ]);
});
