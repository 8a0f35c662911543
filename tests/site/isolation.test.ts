// A name that runs the other way turns the words and signs around it, unless it is isolated from them.
import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { blocksOf, FOREIGN } from './blocks.ts';
import { attribute, expectNone, find, languagePages, onPages, text, type Page } from './dist.ts';
import { directionOf, ISOLATED, isOwnWord } from './names.ts';

const FOREIGN_SIGNS = new RegExp(`[${FOREIGN.join('')}]`, 'gu');

type LanguagePage = (typeof languagePages)[number];

test('every name from the data, address, hashtag and phone number stands in <bdi>', () => {
  expectNone(onPages(languagePages, (page) => loose(page).map((name) => `“${name}” does not stand in <bdi>`)));
});

test('a name that runs the other way carries signs of isolation in titles, alternative texts and labels', () => {
  expectNone(onPages(languagePages, (page) => plainTexts(page).flatMap((said) => turned(page, said))));
});

test('a page from which a <bdi> was taken away is told of, with the name', () => {
  const page = languagePages.find((candidate) => find('main bdi', candidate).some((bdi) => isName(text(bdi))))!;
  const bdi = find('main bdi', page).find((candidate) => isName(text(candidate)))!;
  bdi.name = 'span';
  expect(loose(page)).toContain(text(bdi));
  bdi.name = 'bdi';
  expect(loose(page)).toEqual([]);
});

function isName(said: string): boolean {
  return said.match(ISOLATED)?.[0] === said;
}

/** The names of a page that stand in its text as words of it. */
function loose(page: LanguagePage): string[] {
  return blocksOf(page).flatMap(({ text }) => looseIn(page, text.replace(FOREIGN_SIGNS, '')));
}

/** The names of the data in a text that are neither isolated nor words of a sentence that somebody wrote. */
function looseIn({ language }: LanguagePage, said: string): string[] {
  return [...said.matchAll(ISOLATED)]
    .filter(({ 0: name, index }) => !isInSigns(said, index) && !isOwnWord(language.code, said, index, index + name.length))
    .map(({ 0: name }) => name);
}

/** True between U+2068 and U+2069. */
function isInSigns(text: string, at: number): boolean {
  return text.lastIndexOf('\u2068', at) > text.lastIndexOf('\u2069', at);
}

const SPOKEN = ['alt', 'title', 'aria-label', 'placeholder'];

/** Where a page can say something and have no element in it. */
function plainTexts(page: Page): string[] {
  const attributes = find(SPOKEN.map((name) => `[${name}]`).join(), page).flatMap((element) => spoken(element));
  const metas = find('meta[name=description], meta[property^="og:"]', page).map((element) => element.attribs['content'] ?? '');
  const titles = find('title, option, svg text', page).map((element) => text(element));
  return [...attributes, ...metas, ...titles];
}

function spoken(element: Element): string[] {
  return 'dir' in element.attribs ? [] : SPOKEN.map((name) => attribute(element, name)).filter((said) => said !== '');
}

/** What of it can be turned by its surroundings, or turn them: not a name that stands alone. */
function turned(page: LanguagePage, said: string): string[] {
  return looseIn(page, said)
    .filter((name) => name !== said && directionOf(name) !== page.language.direction)
    .map((name) => `“${name}” has no signs of isolation in “${said.slice(0, 80)}”`);
}
