import { expect, test } from 'vitest';
import type { Posting } from './index-file.ts';
import { slotsOf } from './query.ts';
import { type LoadedIndex, rank } from './rank.ts';
import { foldSynonyms, phraseStems } from './synonyms.ts';
import { editsBetween } from './typos.ts';
import { piecesOf } from './words.ts';

interface Page {
  title: string;
  text: string;
  weight?: number;
}

/** An index of a few pages, as Pagefind would make it. */
function indexOf(pages: readonly Page[], language: string): LoadedIndex {
  const stems = new Map<string, Posting[]>();
  const words: number[] = [];
  pages.forEach(({ title, text }, page) => {
    let at = 0;
    for (const [part, weight] of [
      [title, 168],
      [text, 24],
    ] as const) {
      // prettier-ignore
      for (const stem of piecesOf(part, language).flatMap(({ tokens }) => tokens)) {
        const postings = stems.get(stem) ?? [];
        stems.set(stem, postings);
        if (postings.at(-1)?.page !== page) postings.push({ page, places: [], inTitle: false });
        postings.at(-1)!.places.push({ at: at++, weight });
        postings.at(-1)!.inTitle ||= part === title;
      }
    }
    words.push(at);
  });
  return {
    words,
    weightOf: (page) => pages[page]!.weight ?? 1,
    titleWords: (page) => phraseStems(pages[page]!.title, language).length,
    lookUp: (stem) => stems.get(stem),
    stems: () => stems.keys(),
  };
}

const english = [
  { title: 'Surveillance and your data', text: 'Who watches what you write, and how to protect yourself.' },
  { title: 'What a shutdown is', text: 'Somebody turns the internet off on purpose.' },
  { title: 'How to report a shutdown', text: 'Prepare screenshots. Write to us.' },
  { title: 'Posters', text: 'To print: stop every shutdown, prepare the wall, report to the printer.' },
];
const words = {
  synonyms: foldSynonyms([['shutdown', 'blackout', 'kill switch']], 'en'),
  common: new Set(['what', 'how', 'do', 'i', 'a', 'is', 'to']),
};
const found = (query: string, pages = english, language = 'en'): string[] =>
  rank(slotsOf(query, language, words), indexOf(pages, language)).hits.map(({ page }) => pages[page]!.title);

test('the page that is named so comes first, and one that only mentions it later', () => {
  expect(found('shutdown')[0]).toBe('What a shutdown is');
  expect(found('report a shutdown')[0]).toBe('How to report a shutdown');
  expect(found('posters')[0]).toBe('Posters');
});

test('a question is answered by what it is about, not by its little words', () => {
  expect(found('how do I report a shutdown')[0]).toBe('How to report a shutdown');
});

test('words that mean the same find the page, also where two words mean one', () => {
  expect(found('blackout')[0]).toBe('What a shutdown is');
  expect(found('kill switch')[0]).toBe('What a shutdown is');
});

test('a phrase of little words can mean something too', () => {
  const pages = [
    { title: 'The numbers', text: 'Counted year by year.' },
    { title: 'Posters', text: 'To print.' },
  ];
  const phrases = { synonyms: foldSynonyms([['how many', 'numbers']], 'en'), common: new Set(['how', 'many', 'do', 'i']) };
  const { hits } = rank(slotsOf('how many', 'en', phrases), indexOf(pages, 'en'));
  expect(hits.map(({ page }) => page)).toEqual([0]);
});

test('one letter wrong, missing, too much or exchanged still finds it, and is said to be a guess', () => {
  for (const typed of ['survaillance', 'surveilance', 'surveillancce', 'surevillance'])
    expect([typed, found(typed)[0]]).toEqual([typed, english[0]!.title]);
  expect(rank(slotsOf('survaillance', 'en', words), indexOf(english, 'en')).isGuess).toBe(true);
  expect(rank(slotsOf('surveillance', 'en', words), indexOf(english, 'en')).isGuess).toBe(false);
});

test('what was typed so far finds the words that begin so, in Amharic from the second syllable', () => {
  expect(found('surv')[0]).toBe(english[0]!.title);
  const amharic = [
    { title: 'ናይጄሪያ', text: 'ድርጅቶች' },
    { title: 'ኬንያ', text: 'ድርጅቶች' },
  ];
  expect(found('ናይጄ', amharic, 'am')).toEqual(['ናይጄሪያ']);
});

test('what is nowhere, empty or only signs finds nothing and does no harm', () => {
  for (const query of ['xqzvjk', '', '???', '<b>', '.*+', '\ud800', 'ال', 'የ']) expect(found(query)).toEqual([]);
  expect(found('shutdown '.repeat(2000))).toHaveLength(3);
});

test('edits are counted up to a bound', () => {
  expect([
    editsBetween('wall', 'wall', 2),
    editsBetween('wall', 'walls', 2),
    editsBetween('wall', 'wlal', 2),
    editsBetween('wall', 'xxxx', 2),
  ]).toEqual([0, 1, 1, 3]);
});
