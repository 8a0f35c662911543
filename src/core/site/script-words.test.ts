import { expect, test } from 'vitest';
import { scriptWords } from './script-words.ts';

const LOADED = { 'invite.js': ['made', 'pre'], 'letter.js': ['paper'] };
const words = (html: string) => [...scriptWords(html, LOADED)].sort();

test('a page may get what its own scripts name, and those that it loads', () => {
  expect(words('<p class="paper">x</p>')).toEqual([]);
  expect(words('<script type="module">put(`open list`)</script>')).toEqual(['list', 'open', 'put']);
  expect(words('<form data-engine="../assets/invite.js"></form><script>go()</script>')).toEqual(['go', 'made', 'pre']);
});

test('data and drawings in a page name nothing', () => {
  expect(words('<script type="application/json">{"a":"list"}</script><script type="image/svg+xml"><svg class="b"/></script>')).toEqual([]);
});

test('a script that nobody knows may name whatever any does', () => {
  expect(words('<script type="module" src="../assets/other.js"></script>')).toEqual(['made', 'paper', 'pre']);
});
