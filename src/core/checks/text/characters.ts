import type { Said } from '#src/core/checks/problem.ts';
import { codeOf, isAtHome, SUSPECT } from '#src/core/checks/text/invisible.ts';
import { unbalancedIsolates } from '#src/core/checks/text/isolates.ts';
import { isTower, MARKS, notComposed } from '#src/core/checks/text/marks.ts';
import { firstMojibake } from '#src/core/checks/text/mojibake.ts';
import type { Phrase, PhraseKey, Values } from '#src/core/checks/words.ts';

/** A character that can't stand in a text, and where it stands: counted in UTF-16 units from 0. */
export interface WrongCharacter {
  index: number;
  said: Said;
}

/** More are not told of one text: whoever mends these looks at it anyway. */
const MOST = 20;

/**
 * What no text of a campaign may hold, the first of each kind: hidden and commanding characters, marks in towers, text that is
 * not NFC or was read in the wrong encoding. For whole files, and for values that are decoded, where `\u202e` has become a character.
 * @example wrongCharacters('a\u200Bb') // [{ index: 1, said: { what: ['text.zero-width-space', { code: 'U+200B' }], … } }]
 */
export function wrongCharacters(text: string): WrongCharacter[] {
  if (/^[\t\n\r -~]*$/.test(text)) return [];
  const found = [...hidden(text), ...isolates(text), ...towers(text), ...decomposed(text), ...misread(text)];
  return found.toSorted((a, b) => a.index - b.index).slice(0, MOST);
}

/** What hidden characters do, and what is said of them: the first that fits counts. */
const KINDS: readonly [RegExp, PhraseKey, fix: PhraseKey][] = [
  [/[\u202A-\u202E]/, 'text.direction', 'text.direction-fix'],
  [/\u200B/, 'text.zero-width-space', 'text.remove-fix'],
  [/\u00AD/, 'text.soft-hyphen', 'text.remove-fix'],
  [/\uFEFF/, 'text.byte-order-mark', 'text.remove-fix'],
  [/[\u200C\u200D]/, 'text.joiner', 'text.remove-fix'],
  [/[\u115F\u1160\u3164\uFFA0\u2800\u17B4\u17B5]/, 'text.blank', 'text.blank-fix'],
  [/[\u{E0000}-\u{E007F}]/u, 'text.tag', 'text.remove-fix'],
  [/[\uFE00-\uFE0F\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]/u, 'text.selector', 'text.remove-fix'],
  [/[\u0085\u2028\u2029\v\f]/, 'text.line-end', 'text.line-end-fix'],
  [/\p{Cc}/u, 'text.control', 'text.remove-fix'],
  [/\p{Cs}/u, 'text.half', 'text.type-again-fix'],
  [/\uFFFD/, 'text.lost', 'text.lost-fix'],
  [/\uFFFC/, 'text.object', 'text.remove-fix'],
  [/\p{Co}/u, 'text.private', 'text.private-fix'],
  [/\p{Noncharacter_Code_Point}/u, 'text.no-character', 'text.remove-fix'],
];

function hidden(text: string): WrongCharacter[] {
  const seen = new Set<PhraseKey>();
  const found: WrongCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    if (/[\u2066-\u2069]/.test(character) || isAtHome(character, text, index)) continue;
    const [, what, fix] = KINDS.find(([kind]) => kind.test(character)) ?? [, 'text.hidden', 'text.remove-fix'];
    if (!seen.has(what)) found.push(wrong(index, [what, { code: codeOf(character) }], [fix]));
    seen.add(what);
  }
  return found;
}

function isolates(text: string): WrongCharacter[] {
  const wrongs = unbalancedIsolates(text);
  const opened = wrongs.find((index) => text[index] !== '\u2069');
  const closed = wrongs.find((index) => text[index] === '\u2069');
  return [
    ...(opened === undefined ? [] : [wrong(opened, ['text.isolate-open', { code: codeOf(text[opened]!) }], ['text.isolate-open-fix'])]),
    ...(closed === undefined ? [] : [wrong(closed, ['text.isolate-closed', { code: 'U+2069' }], ['text.remove-fix'])]),
  ];
}

function towers(text: string): WrongCharacter[] {
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    if (isTower(marks, text, index)) return [wrong(index, ['text.tower'], ['text.tower-fix'])];
  }
  return [];
}

function decomposed(text: string): WrongCharacter[] {
  const found = notComposed(text);
  if (!found) return [];
  const codes = [...found.written].slice(0, 8).map(codeOf).join(' ');
  const character = found.composed.slice(0, 8);
  return [wrong(found.index, ['text.not-nfc', { character, codes }], ['text.not-nfc-fix', { character }])];
}

function misread(text: string): WrongCharacter[] {
  const found = firstMojibake(text);
  if (!found) return [];
  const values: Values = { seen: found.seen.slice(0, 40), meant: found.meant.slice(0, 40) };
  return [wrong(found.index, ['text.misread', values], ['text.misread-fix', values])];
}

function wrong(index: number, what: Phrase, fix: Phrase): WrongCharacter {
  return { index, said: { what, fix } };
}
