import { expect, test } from 'vitest';
import { isolate, isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';

const shown = (text: string) => isolateForeign(text).replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

test.each([
  ['حملة #StandingForest ضد قطع الإنترنت', 'حملة ⟨#StandingForest⟩ ضد قطع الإنترنت'],
  ['راسلونا: press@example.org.', 'راسلونا: ⟨press@example.org⟩.'],
  ['انظر https://example.org/a/b؟', 'انظر ⟨https://example.org/a/b⟩؟'],
  ['اتصلوا بالرقم +251 11 123 4567 الآن', 'اتصلوا بالرقم ⟨+251 11 123 4567⟩ الآن'],
  ['በ #StandingForest። ይቀላቀሉ', 'በ ⟨#StandingForest⟩። ይቀላቀሉ'],
  ['Nothing to isolate here', 'Nothing to isolate here'],
])('a hashtag, address or phone number keeps its own direction: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('what is isolated already is not isolated twice', () => {
  const once = isolateForeign('حملة #StandingForest');
  expect(isolateForeign(once)).toBe(once);
});

test('a name that carries isolates of its own cannot end ours early', () => {
  expect(isolate('a\u2069b')).toBe('\u2068ab\u2069');
});

test('a page can tell the isolated pieces of a text', () => {
  expect(splitIsolates('وعلى \u2068Forest Watch\u2069.')).toEqual([
    { text: 'وعلى ', isolated: false },
    { text: 'Forest Watch', isolated: true },
    { text: '.', isolated: false },
  ]);
});
