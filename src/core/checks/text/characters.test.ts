import { expect, test } from 'vitest';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';
import { tellIn, type PhraseKey } from '#src/core/checks/words.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';

/** A text, and what is said of it where. */
type Hostile = readonly [text: string, what: PhraseKey, index: number];

const DIRECTION: Hostile[] = [
  ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E'].map((sign): Hostile => [`photo${sign}gpj.exe`, 'text.direction', 5]),
  ['نص\u202Eعربي', 'text.direction', 2],
  ['\u2066abc', 'text.isolate-open', 0],
  ['a \u2067abc\nd\u2069', 'text.isolate-open', 2],
  ['a \u2068abc\u2067d\u2069', 'text.isolate-open', 2],
  ['a\u2069b', 'text.isolate-closed', 1],
  ['\u2067a\u2069\u2069', 'text.isolate-closed', 3],
];

const HIDDEN: Hostile[] = [
  ...['\u206A', '\u206F', '\u2060', '\u2061', '\u2064', '\u2065', '\u034F', '\u180E', '\u{1D173}', '\uFFF0'].map((sign): Hostile => [
    `free${sign}dom`,
    'text.hidden',
    4,
  ]),
  ['in\u200Bternet', 'text.zero-width-space', 2],
  ['中\u200B文', 'text.zero-width-space', 1],
  ['inter\u00ADnet', 'text.soft-hyphen', 5],
  ['a\uFEFFb', 'text.byte-order-mark', 1],
  ['\uFEFFa', 'text.byte-order-mark', 0],
  ['Auf\u200Clage', 'text.joiner', 3],
  ['a\u200Db', 'text.joiner', 1],
  ['ሰ\u200Cላም', 'text.joiner', 1],
  ['при\u200Dвет', 'text.joiner', 3],
  ['می\u200C\u200C\u200Cخواهم', 'text.joiner', 3],
  ['👩\u200D', 'text.joiner', 2],
  ['\u200D👩', 'text.joiner', 0],
  ['👩\u200D\u200D👩', 'text.joiner', 2],
  ...['\u115F', '\u1160', '\u3164', '\uFFA0', '\u2800', '\u17B5'].map((sign): Hostile => [`a${sign}b`, 'text.blank', 1]),
  ['a\u{E0041}\u{E0042}', 'text.tag', 1],
  ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}', 'text.tag', 2],
  ['🏴\u{E0067}\u{E0062}\u{E007F}', 'text.tag', 2],
  ['a\uFE0F', 'text.selector', 1],
  ['1\uFE0F', 'text.selector', 1],
  ['😀\uFE0F\uFE0F', 'text.selector', 3],
  ['😀\u{E0101}', 'text.selector', 2],
  ['a\uFE00', 'text.selector', 1],
  ['+\uFE01', 'text.selector', 1],
  ['漢\u{E0100}\u{E0101}', 'text.selector', 3],
  ['a\u180B', 'text.selector', 1],
];

const NO_TEXT: Hostile[] = [
  ...['\u0000', '\u0007', '\u0008', '\u001B', '\u007F', '\u0080', '\u009B'].map((sign): Hostile => [`a${sign}[31m`, 'text.control', 1]),
  ...['\u000B', '\u000C', '\u0085', '\u2028', '\u2029'].map((sign): Hostile => [`a${sign}b`, 'text.line-end', 1]),
  ['a\uD83D', 'text.half', 1],
  ['\uDE00b', 'text.half', 0],
  ...['\uFDD0', '\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{10FFFF}'].map((sign): Hostile => [`a${sign}`, 'text.no-character', 1]),
  ...['\uE000', '\uF8FF', '\u{F0000}', '\u{100000}'].map((sign): Hostile => [`a${sign}`, 'text.private', 1]),
  ['caf\uFFFD', 'text.lost', 3],
  ['a\uFFFC', 'text.object', 1],
  ...['\uFFF9', '\uFFFA', '\uFFFB'].map((sign): Hostile => [`a${sign}`, 'text.hidden', 1]),
];

const LETTERS: Hostile[] = [
  ['z\u0300\u0316\u0301\u0317\u0302', 'text.tower', 1],
  ['ก็็็็็็', 'text.tower', 1],
  ['ا\u0650\u064D\u0653\u0654\u0655\u0656\u0657', 'text.tower', 1],
  ['cafe\u0301', 'text.not-nfc', 3],
  ['\u212Bngström', 'text.not-nfc', 0],
  ['10 k\u2126', 'text.not-nfc', 4],
  ['\u1112\u1161\u11AB글', 'text.not-nfc', 0],
  ['\u0627\u0653ب', 'text.not-nfc', 0],
  ['か\u3099', 'text.not-nfc', 0],
  ['ক\u09C7\u09BE', 'text.not-nfc', 0],
  ['\uF900', 'text.not-nfc', 0],
  ['mo\u0323\u0302i', 'text.not-nfc', 1],
  ['и\u0306', 'text.not-nfc', 0],
];

const MISREAD: Hostile[] = [
  ['lâ€™été', 'text.misread', 1],
  ['cafÃ© noir', 'text.misread', 3],
  ['Ã\u00A0 Paris', 'text.misread', 0],
  ['Â« oui Â»', 'text.misread', 0],
  ['20\u00A0Â°C', 'text.misread', 3],
  ['maÃ±ana', 'text.misread', 2],
  ['nÃ£o', 'text.misread', 1],
  ['dÃ»', 'text.misread', 1],
  ['Ø§Ù„Ø¥Ù†ØªØ±Ù†Øª', 'text.misread', 0],
  ['ÇáÅäÊÑäÊ', 'text.misread', 0],
  ['áŠ¢áŠ•á‰°áˆ­áŠ”á‰µ', 'text.misread', 0],
  ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚', 'text.misread', 0],
  ['ä½\u00A0å¥½', 'text.misread', 0],
  ['ðŸ˜€', 'text.misread', 0],
  ['ï»¿title', 'text.misread', 0],
  ['10 â‚¬', 'text.misread', 3],
  ['ÃƒÂ©', 'text.misread', 0],
];

const HOSTILE = [...DIRECTION, ...HIDDEN, ...NO_TEXT, ...LETTERS, ...MISREAD];

test.each<Hostile>(HOSTILE)('%j is refused: %s', (text, what, index) => {
  const found = wrongCharacters(text);
  expect(found.map(({ said }) => said.what[0])).toContain(what);
  expect(found.find(({ said }) => said.what[0] === what)).toMatchObject({ index });
});

test('each kind is told once, from the beginning to the end', () => {
  const found = wrongCharacters('é\u200Ba\u202E\n\u200B\u202Eb\u0000e\u0301');
  expect(found.map(({ index, said }) => [index, said.what[0]])).toEqual([
    [1, 'text.zero-width-space'],
    [3, 'text.direction'],
    [8, 'text.control'],
    [9, 'text.not-nfc'],
  ]);
});

test('what is told says which character it is, and what to do', () => {
  const tell = tellIn('en');
  const told = ['a\u202Eb', 'cafe\u0301', 'cafÃ©']
    .map((text) => wrongCharacters(text)[0]!.said)
    .map(({ what, fix }) => `${tell(what)} ${tell(fix)}`);
  expect(told).toMatchInlineSnapshot(`
    [
      "A hidden character here (U+202E) turns the direction of the text, so that people read something else than what is written. Remove it. Where Arabic and Latin text meet, U+200E or U+200F may be used instead.",
      "“é” is written here in an unusual way (U+0065 U+0301), so that search can’t find it. Type “é” again, or have a text editor normalise the file to NFC.",
      "A program read this text in the wrong encoding: “Ã©” probably was “é”. Write “é” instead. If there are more such places, copy the text again from where it came.",
    ]
  `);
});

test('a long text of any of them is decided at once', () => {
  for (const [text] of HOSTILE) {
    const start = processorTime();
    wrongCharacters(text.repeat(Math.ceil(30_000 / text.length)));
    expect(processorTime() - start, JSON.stringify(text)).toBeLessThan(1000);
  }
});
