import process from 'node:process';
import { expect, test } from 'vitest';
import { memoryOf, pageOf, pageText, seeded, syncedPage, wordsIn } from './sample-pages.ts';

const pieces = [
  '> said\n> more\n>\n> ```\n> code\n> ```',
  '- an item\n\n  ```\n  code\n\n  x\n  ```\n\n  | a | b |\n  |---|---|\n  | c | d |',
  'A tree.',
  '## A hill',
  '- one\n- two',
  '> said',
  '<Note>\n\nnoted\n\n</Note>',
  '<Note>in its line</Note>',
  '| a | b |\n|---|---|\n| c | d |',
  '```\ncode\n\nx\n```',
  '1. first\n\n   more of it',
  '[w]: ../w.html',
  '{/* of my own */}',
];
const translated = [
  '> قيل\n> وأكثر\n>\n> ```\n> شفرة\n> ```',
  '- بند\n\n  ```\n  شفرة\n\n  س\n  ```\n\n  | ا | ب |\n  |---|---|\n  | ج | د |',
  'شجرة.',
  '## تلة',
  '- واحد\n- اثنان',
  '> قيل',
  '<Note>\n\nملاحظة\n\n</Note>',
  '<Note>في سطرها</Note>',
  '| ا | ب |\n|---|---|\n| ج | د |',
  '```\nشفرة\n\nس\n```',
  '1. أول\n\n   بقيته',
  '[و]: ../w.html',
  '<Chart id="x" />',
];

/** A page of some of these pieces, each with a number of its own behind a letter of its language. */
function page(random: () => number, from: readonly string[], number: () => string): string[] {
  const numbered = (piece: string): string =>
    piece.replace(/(?<![<./\w])[a-z\u0600-\u06ff]{3,}(?![\w]*\/|:)/u, (word) => `${word} ${number()}`);
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => numbered(from[Math.floor(random() * from.length)]!));
}

/** Some pieces taken out, put in, moved, changed. */
function edited(pieces: string[], random: () => number, from: readonly string[], number: () => string): string[] {
  const next = pieces
    .filter(() => random() > 0.2)
    .map((piece) => (random() > 0.8 ? piece.replace(/[nن]\d+/, (word) => `${word} ${number()}`) : piece));
  if (random() > 0.5) next.splice(Math.floor(random() * next.length), 0, ...page(random, from, number));
  return random() > 0.7 ? next.reverse() : next;
}

const bodyIn = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);
const isArabic = (word: string): boolean => /[\u0600-\u06ff]/.test(word);

/** By day a part of what is tried. */
const SEEDS = process.env['ALTAVEU_DEEP'] === '1' ? 150 : 50;

test.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
  'no word of a translator is lost, and bringing up twice is bringing up once (%i)',
  (seed) => {
    const random = seeded(seed);
    let count = 0;
    const [latin, arabic] = [() => `n${count++}`, () => `ن${count++}`];
    let english = page(random, pieces, latin);
    let file = pageText(`${page(random, translated, arabic).join('\n\n')}\n`);
    let remembered = memoryOf();
    for (let round = 0; round < 5; round++) {
      const source = pageText(`${english.join('\n\n')}\n`);
      const { text, insideComments } = syncedPage(source, file, remembered);
      expect(insideComments).toEqual([]);
      const has = new Set(wordsIn(bodyIn(text)));
      expect(
        wordsIn(bodyIn(file)).filter((word) => isArabic(word) && !has.has(word)),
        text,
      ).toEqual([]);
      expect(syncedPage(source, text, remembered).text).toBe(text);
      remembered = new Map([...remembered, ...memoryOf(...pageOf(source).blocks.map((block) => block.text))]);
      english = edited(english, random, pieces, latin);
      // The translator changes some words of what is there, and adds to it.
      const changed = bodyIn(text).replace(/ن\d+/g, (word) => (random() > 0.7 ? arabic() : word));
      const more = random() > 0.5 ? `\n${page(random, translated, arabic).join('\n\n')}\n` : '';
      file = text.slice(0, -bodyIn(text).length) + changed + more;
    }
  },
);
