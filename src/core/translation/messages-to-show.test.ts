import { expect, test } from 'vitest';
import type { Layers, Words } from '#src/core/messages/generator-words.ts';
import { messagesToShow, ownBlocks, type Translated } from './messages-to-show.ts';

const words: Words = new Map([
  ['en', new Map([['ui', { title: 'Stand with us', search: 'Search', count_one: 'one', count_other: '{{count}}' }]])],
  ['ar', new Map([['ui', { title: 'قفوا معنا', search: 'ابحثوا', count_one: 'واحد', count_other: '{{count}}' }]])],
]);
const layersOf = (sourceLocale: string, source: object | undefined): Layers => ({ words, sourceLocale, name: 'ui', source });
const into = (code: string, own?: object): Translated => ({ code, tag: code, own, sourceStamps: {}, stamps: {}, memory: new Map() });
const show = { foreign: (text: string, code: string) => `[${code}: ${text}]`, older: (text: string) => `[older: ${text}]` };

test('what a campaign doesn’t say is said in the generator’s words, in each language that it knows', () => {
  expect(messagesToShow(layersOf('en', { title: 'Stand with us' }), into('ar'), show)).toMatchObject({
    search: 'ابحثوا',
    count_one: 'واحد',
  });
});

test('what it says otherwise and nobody has translated stands in the generator’s words, as older than its source', () => {
  const layers = layersOf('en', { title: 'Let the forest stand' });
  expect(messagesToShow(layers, into('ar'), show)).toMatchObject({ title: '[older: قفوا معنا]' });
  expect(ownBlocks(layers, into('ar')).map(({ key, state }) => [key, state])).toEqual([['title', 'outdated']]);
  expect(messagesToShow(layers, into('ar', { title: 'دعوا الغابة قائمة' }), show)).toMatchObject({ title: 'دعوا الغابة قائمة' });
});

test('what only the campaign has stands in its own language until it is translated', () => {
  expect(messagesToShow(layersOf('en', { forest: 'Forest' }), into('ar'), show)).toMatchObject({
    forest: '[en: Forest]',
    search: 'ابحثوا',
  });
});

test('a language that the generator doesn’t know has all words of the source language, marked, until they are translated', () => {
  const shown = messagesToShow(layersOf('en', { title: 'Let the forest stand' }), into('sw', { search: 'Tafuta' }), show);
  expect(shown).toMatchObject({ title: '[en: Let the forest stand]', search: 'Tafuta' });
});

test('a campaign in a language that the generator doesn’t know shows English, marked, for what it has not said itself', () => {
  const persian = { title: 'آزادی، همین امروز' };
  expect(messagesToShow(layersOf('fa', persian), into('fa', persian), show)).toMatchObject({
    title: persian.title,
    search: '[en: Search]',
  });
  expect(messagesToShow(layersOf('fa', persian), into('ckb'), show)).toMatchObject({
    title: `[fa: ${persian.title}]`,
    search: '[en: Search]',
  });
  // For Arabic, the generator’s words are no older than the campaign’s: neither is made from the other.
  expect(messagesToShow(layersOf('fa', persian), into('ar'), show)).toMatchObject({ title: 'قفوا معنا', search: 'ابحثوا' });
});

test('a campaign without the generator’s words has to say everything itself', () => {
  const alone: Layers = { words: new Map(), sourceLocale: 'en', name: 'ui', source: { title: 'Let the forest stand' } };
  expect(messagesToShow(alone, into('en'), show)).toEqual({ title: 'Let the forest stand' });
  expect(messagesToShow(alone, into('ar'), show)).toEqual({ title: '[en: Let the forest stand]' });
});
