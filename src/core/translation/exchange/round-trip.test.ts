import process from 'node:process';
import { expect, test } from 'vitest';
import type { ExchangeHead, ReadUnit } from './exchange-file.ts';
import { readPo } from './read-po.ts';
import { readXliff } from './read-xliff.ts';
import { AMHARIC_UNITS, ARABIC_UNITS, randomUnits, SAMPLE_HEAD } from './sample-units.ts';
import type { ExchangeUnit } from './unit.ts';
import { writePo } from './write-po.ts';
import { writeXliff } from './write-xliff.ts';

/** By day a part of what is tried. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';

const FORMATS = [
  ['PO', writePo, readPo],
  ['XLIFF', writeXliff, readXliff],
] as const;

const bare = (units: readonly ReadUnit[]): ExchangeUnit[] =>
  units.map(({ line, column, ...unit }) => (expect(line * column).toBeGreaterThan(0), unit));
/** In the order of their documents: XLIFF keeps the units of one together. */
const sorted = (units: readonly ExchangeUnit[]) =>
  units.toSorted((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));

test.each(FORMATS)('units in Arabic and Amharic come back from %s as they were, and so do the bytes', (_, write, read) => {
  for (const [units, target] of [[ARABIC_UNITS, 'ar'] as const, [AMHARIC_UNITS, 'am'] as const]) {
    const head: ExchangeHead = { ...SAMPLE_HEAD, target };
    const written = write(units, head);
    const { units: found, problems, head: readHead } = read('x', written);
    expect(problems).toEqual([]);
    expect(bare(found)).toEqual(units);
    expect(readHead).toEqual(head);
    expect(write(found, head)).toBe(written);
  }
});

test.each(FORMATS)('no character of any text is lost in %s', (_, write, read) => {
  for (const [seed, target] of ['ar', 'am', 'fr', 'pt', 'ca', 'es', 'en', 'cs', 'ru', 'ja', 'cy', 'pt-BR', 'zh-Hans', 'kw'].entries()) {
    const head = { ...SAMPLE_HEAD, target };
    const units = randomUnits(seed + 1, DEEP ? 250 : 80);
    const written = write(units, head);
    const { units: found, problems } = read('x', written);
    expect(problems.filter(({ what: [key] }) => key !== 'exchange.control')).toEqual([]);
    expect(sorted(bare(found))).toEqual(sorted(units));
    expect(write(found, head)).toBe(written);
  }
});

test.each(FORMATS)('%s has no time and no chance in it: the same units give the same bytes', (_, write) => {
  const units = randomUnits(7, 50);
  expect(write(structuredClone(units), SAMPLE_HEAD)).toBe(write(units, SAMPLE_HEAD));
});

test.each(FORMATS)('%s of nothing is a sound file of nothing', (_, write, read) => {
  expect(read('x', write([], SAMPLE_HEAD))).toMatchObject({ units: [], problems: [] });
});

test.each(FORMATS)('a source language with other forms than one and many keeps them all in %s', (_, write, read) => {
  const unit = { document: 'locales/ui', key: 'n', format: 'message', state: 'missing' } as const;
  const sources = [
    { zero: 'لا شيء', one: 'واحد', two: 'اثنان', few: '{{count}} أشياء', many: '{{count}} شيئا', other: '{{count}} شيء' },
    { other: '{{count}} 本' },
    { one: '{{count}} arbre', many: '{{count}} d’arbres', other: '{{count}} arbres' },
  ];
  const units = sources.map((source, i): ExchangeUnit => ({ ...unit, key: `n${i}`, source }));
  const head = { ...SAMPLE_HEAD, source: 'ar', target: 'en' };
  expect(bare(read('x', write(units, head)).units)).toEqual(units);
});
