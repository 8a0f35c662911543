import { expect, test } from 'vitest';
import { type Layers, mergeMessages, ownSource, textAt, wholeSource, type Words } from './generator-words.ts';

const words: Words = new Map([
  ['en', new Map([['site', { hero: { title: 'Stand with us', lead: 'Take part.' }, search: 'Search' }]])],
  ['am', new Map([['site', { hero: { title: 'አብረውን ይቁሙ', lead: 'ይሳተፉ።' }, search: 'ፍለጋ' }]])],
]);
const layers = (sourceLocale: string, source: object | undefined): Layers => ({ words, sourceLocale, name: 'site', source });
const OWN = { hero: { title: 'Let the forest stand' }, groups: { trees: 'Trees' } };

test('a campaign’s words stand above the generator’s, which stay where the campaign says nothing', () => {
  expect(wholeSource(layers('en', OWN))).toEqual({
    hero: { title: 'Let the forest stand', lead: 'Take part.' },
    search: 'Search',
    groups: { trees: 'Trees' },
  });
  expect(wholeSource(layers('en', undefined))).toEqual(words.get('en')!.get('site'));
});

test('a language that the generator knows has only the campaign’s own words to translate', () => {
  expect(ownSource(layers('en', OWN), 'am')).toEqual(OWN);
  expect(ownSource(layers('en', undefined), 'am')).toEqual({});
});

test('a language that it doesn’t know has all of them to translate', () => {
  expect(ownSource(layers('en', OWN), 'sw')).toEqual(wholeSource(layers('en', OWN)));
});

test('what a campaign says in a language that the generator doesn’t know is a translation of its words, and nothing new for others', () => {
  const swahili = { hero: { title: 'Msitu usimame', lead: 'Shiriki.' }, groups: { trees: 'Miti' } };
  expect(ownSource(layers('sw', swahili), 'am')).toEqual({ hero: {}, groups: { trees: 'Miti' } });
  expect(textAt(wholeSource(layers('sw', swahili)), 'hero.title')).toBe('Msitu usimame');
  expect(textAt(wholeSource(layers('sw', swahili)), 'search')).toBe('Search');
});

test('a text in place of a group, or a group in place of a text, is the upper one’s; names of objects are no messages', () => {
  expect(mergeMessages({ hero: { title: 'a' }, search: 'b' }, { hero: 'c', search: { title: 'd' } })).toEqual({
    hero: 'c',
    search: { title: 'd' },
  });
  expect(textAt({}, 'constructor.name')).toBeUndefined();
});
