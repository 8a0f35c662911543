import { expect, test } from 'vitest';
import { isolate, isolateForeign, isolateName, splitIsolates } from '#src/core/messages/isolate.ts';

const shown = (text: string) => isolateForeign(text).replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

test.each([
  ['حملة #StandingForest ضد قطع الإنترنت', 'حملة ⟨#StandingForest⟩ ضد قطع الإنترنت'],
  ['راسلونا: press@example.org.', 'راسلونا: ⟨press@example.org⟩.'],
  ['انظر https://example.org/a/b؟', 'انظر ⟨https://example.org/a/b⟩؟'],
  ['اتصلوا بالرقم +251 11 123 4567 الآن', 'اتصلوا بالرقم ⟨+251 11 123 4567⟩ الآن'],
  ['በ #StandingForest። ይቀላቀሉ', 'በ ⟨#StandingForest⟩። ይቀላቀሉ'],
  ['اتصلوا بالرقم 011 123 4567 الآن', 'اتصلوا بالرقم ⟨011 123 4567⟩ الآن'],
  ['اتصلوا بالرقم +٢٥١ ١١ ١٢٣ ٤٥٦٧ الآن', 'اتصلوا بالرقم ⟨+٢٥١\u00a0١١\u00a0١٢٣\u00a0٤٥٦٧⟩ الآن'],
  ['المفتاحان [ و ] للتدوير', 'المفتاحان ⟨[⟩ و ⟨]⟩ للتدوير'],
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

test.each([
  ['تحدثوا عبر Signal، WhatsApp، Telegram.', 'تحدثوا عبر ⟨Signal⟩، ⟨WhatsApp⟩، ⟨Telegram⟩.'],
  ['افتحوا «مدير OpenPGP» (Key Manager) دائما', 'افتحوا «مدير ⟨OpenPGP⟩» (⟨Key Manager⟩) دائما'],
  ['حل محلها معهد Modern Media Institute (IMMI).', 'حل محلها معهد Modern Media Institute (IMMI).'],
  ['تقول Forest Watch إن Wi-Fi مفيدة', 'تقول Forest Watch إن Wi-Fi مفيدة'],
])('names with only signs between them stand in the order of an Arabic sentence: %s', (text, expected) => {
  expect(isolateForeign(text, 'rtl').replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩')).toBe(expected);
});

test('Arabic names with only signs between them stand in the order of an English sentence', () => {
  expect(isolateForeign('We met جمعية الغابة, رابطة التل and others.', 'ltr')).toBe(
    'We met \u2068جمعية الغابة\u2069, \u2068رابطة التل\u2069 and others.',
  );
});

test('where nobody knows the direction around, names of both are isolated', () => {
  expect(shown('عبر Signal، WhatsApp.')).toBe('عبر ⟨Signal⟩، ⟨WhatsApp⟩.');
});

test.each([
  ['Standing Forest', 'ltr', 'Standing Forest'],
  ['Standing Forest', 'rtl', '⟨Standing Forest⟩'],
  ['الغابة', 'ltr', '⟨الغابة⟩'],
  ['#StandingForest', 'ltr', '⟨#StandingForest⟩'],
] as const)('a name that runs against the text around is isolated: %s in %s', (name, around, expected) => {
  expect(isolateName(name, around).replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩')).toBe(expected);
});

test('a word without end does not hold up the page', () => {
  const word = 'a-'.repeat(50_000);
  expect(isolateForeign(word)).toBe(word);
});

test('in an Arabic page, what is not translated yet keeps its mark, and names in it are not isolated', () => {
  const foreign = '\uFDD0en ltr\uFDD1Signal, WhatsApp, Tor\uFDD2';
  expect(isolateForeign(foreign, 'rtl')).toBe(foreign);
  expect(isolateForeign('\uFDD0=12345678\uFDD1عبر Signal، WhatsApp\uFDD2', 'rtl')).toBe(
    '\uFDD0=12345678\uFDD1عبر \u2068Signal\u2069، \u2068WhatsApp\u2069\uFDD2',
  );
});
