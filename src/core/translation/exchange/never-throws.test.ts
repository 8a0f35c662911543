import process from 'node:process';
import { expect, test } from 'vitest';
import { holdAgainst } from './hold-against.ts';
import { readPo } from './read-po.ts';
import { readXliff } from './read-xliff.ts';
import { ARABIC_UNITS, chances, SAMPLE_HEAD } from './sample-units.ts';
import { told } from './sample-told.ts';
import { writePo } from './write-po.ts';
import { writeXliff } from './write-xliff.ts';

/** By day a part of what is tried. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';
const SHREDS = [
  '"',
  '\\',
  '\n',
  '#',
  '<',
  '>',
  '&',
  '&x;',
  '<ph/>',
  '</pc>',
  '<cp hex="110000"/>',
  '{{',
  '\uFFFD',
  '\u0000',
  '\uD800',
  'msgid "',
  '',
];

/** A text to which some accidents happened: pieces lost, doubled, moved, or something in between. */
function damaged(text: string, seed: number): string {
  const chance = chances(seed);
  let result = text;
  for (let i = 0; i <= chance(4); i++) {
    const [from, to] = [chance(result.length), chance(result.length)].toSorted((a, b) => a - b) as [number, number];
    const shred = SHREDS[chance(SHREDS.length)]!;
    const change = [
      () => result.slice(0, from) + shred + result.slice(from),
      () => result.slice(0, from) + result.slice(Math.min(to, from + 40)),
      () => result.slice(0, to) + result.slice(from, Math.min(to, from + 200)) + result.slice(to),
      () => result.slice(0, from) + shred + result.slice(from + 1),
    ][chance(4)]!;
    result = change();
  }
  return result;
}

test.each([
  ['PO', readPo, writePo(ARABIC_UNITS, SAMPLE_HEAD)],
  ['XLIFF', readXliff, writeXliff(ARABIC_UNITS, SAMPLE_HEAD)],
] as const)('whatever happens to %s, reading tells it in words and never throws', (_, read, whole) => {
  const known = new Set(ARABIC_UNITS.map(({ document, key }) => `${document}#${key}`));
  for (let seed = 1; seed <= (DEEP ? 500 : 150); seed++) {
    const found = holdAgainst('x', read('x', damaged(whole, seed)), SAMPLE_HEAD, ARABIC_UNITS);
    for (const { line, column } of found.problems) expect(line > 0 && column > 0).toBe(true);
    for (const sentence of told(found.problems.slice(0, 3))) expect(sentence).not.toMatch(/exchange\.|%\{/);
    for (const { document, key } of found.units) expect(known.has(`${document}#${key}`)).toBe(true);
  }
});
