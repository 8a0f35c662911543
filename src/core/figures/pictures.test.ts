import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { readCsv } from '#src/core/data/csv-table.ts';
import { knownPictures } from '#src/core/output/entries/known-pictures.ts';
import { wrongPicture } from '#src/core/output/files/check-picture-table.ts';
import { sampleContent, sampleView } from '#src/core/site/sample-view.ts';
import { coalitionTiles } from './coalition-picture.ts';
import { figureSvg, lookOf } from './figure-svg.ts';
import { csvOf, csvPath } from './picture-csv.ts';
import { picturePages, picturePlace } from './picture-pages.ts';
import { pictureIds, picturesOf } from './pictures.ts';

const codes = ['en', 'ar', 'am'];
/** The words of the program itself, which the sample campaign has only some of; what is not translated yet is in English. */
const wordsOf = (code: string, name: string) => {
  const read = (language: string) =>
    JSON.parse(readFileSync(`src/words/locales/${language}/${name}.json`, 'utf8')) as Record<string, object>;
  const [source, own] = [read('en'), read(code)];
  return Object.fromEntries(Object.entries(source).map(([group, words]) => [group, { ...words, ...own[group] }]));
};
const content: CampaignContent = {
  ...sampleContent(),
  messages: Object.fromEntries(codes.map((code) => [code, { ui: wordsOf(code, 'ui'), data: wordsOf(code, 'data') }])),
};
const viewIn = (code: string, changed: Partial<CampaignContent> = {}) => sampleView(code, 'pictures.html', { ...content, ...changed });

test('every picture says in words what it shows, where its numbers come from and as of when, in each language', () => {
  for (const code of codes) {
    for (const { title, summary, sources, date, table } of picturesOf(viewIn(code))) {
      expect([title, summary, date].every((text) => text.length > 3)).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
      expect(table.groups.flatMap(({ rows }) => rows).every((row) => row.length === table.heads.length)).toBe(true);
    }
  }
});

test('the tiles count every organisation once, also those of no country and of no region', () => {
  const member = content.coalition[0]!;
  const { country: _, region: __, ...unknown } = member;
  const coalition = [
    member,
    { ...member, id: 'b' },
    { ...unknown, id: 'c' },
    { ...unknown, id: 'd', country: 'ET' },
  ] as CampaignContent['coalition'];
  for (const code of codes) {
    const groups = coalitionTiles(viewIn(code, { coalition }));
    expect(groups.reduce((sum, { total }) => sum + total.value, 0)).toBe(4);
    expect(groups).toHaveLength(3);
  }
});

test('the tables have exactly the numbers of the content; one that is lost or changed is found', () => {
  const known = knownPictures(content);
  for (const code of codes) {
    for (const picture of picturesOf(viewIn(code))) {
      const numbers = known.get(csvPath(code, picture.id))!;
      const table = csvOf(picture);
      expect(readCsv(table)).toBeDefined();
      expect(wrongPicture(table, numbers)).toEqual([]);
      if (numbers.length > 0) expect(wrongPicture(table, numbers.slice(1))).toHaveLength(1);
    }
  }
  expect([...known.keys()]).toHaveLength(codes.length * pictureIds(content).length);
});

test('a campaign without numbers, coalition or wins has no page of pictures', () => {
  const empty = { figures: [], coalition: [], wins: [] };
  expect([pictureIds(empty), picturePages(empty), picturePlace('numbers', empty)]).toEqual([[], [], 'index.html']);
});

test('a figure of the campaign keeps its name where a picture of the program has the same', () => {
  const figure = content.figures.find(({ kind }) => kind !== 'number')!;
  const ids = pictureIds({ ...content, figures: [...content.figures, { ...figure, id: 'coalition-by-country' }] });
  expect(ids.filter((id) => id.startsWith('coalition-by-country')).toSorted()).toEqual(['coalition-by-country', 'coalition-by-country-2']);
});

test('many pictures go over several pages, each of them on one', () => {
  const figure = content.figures.find(({ kind }) => kind !== 'number')!;
  const figures = Array.from({ length: 30 }, (_, i) => ({ ...figure, id: `figure-${i}` }));
  const pages = picturePages({ ...content, figures });
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(({ ids }) => ids)).toEqual(pictureIds({ ...content, figures }));
  expect(picturePlace(pages[1]!.ids[0]!, { ...content, figures })).toBe(`pictures-2.html#${pages[1]!.ids[0]!}`);
});

test('wins without a year stand apart, last and said in words; where all have one nothing is said', () => {
  const win = content.wins[0]!;
  const { year: _, ...undated } = win;
  const wins = [
    { ...undated, id: 'a' },
    { ...win, id: 'b', year: 2019 },
    { ...win, id: 'c', year: 2014 },
  ] as CampaignContent['wins'];
  const groupsOf = (own: CampaignContent['wins']) => {
    const { shape, summary } = picturesOf(viewIn('en', { wins: own })).find(({ id }) => id === 'wins-by-year')!;
    return { summary, known: shape.kind === 'timeline' ? shape.groups.map(({ isKnown }) => isKnown) : [] };
  };
  expect(groupsOf(wins).known).toEqual([true, true, false]);
  expect(groupsOf(wins.slice(1)).known).toEqual([true, true]);
  expect(groupsOf(wins).summary.length).toBeGreaterThan(groupsOf(wins.slice(1)).summary.length);
});

test.each(codes)('a picture for other websites needs nothing else, in light and dark, and reads in its direction (%s)', (code) => {
  const view = viewIn(code);
  for (const picture of picturesOf(view)) {
    const svg = figureSvg(picture, lookOf(view));
    expect(svg).not.toMatch(/href|url\(|@import|<script|\uFDD0/);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).toContain(`direction="${view.locale.direction}"`);
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  }
});

test('pasted HTML in a label is text in the drawing', () => {
  const figure = content.figures.find(({ kind }) => kind === 'series')!;
  const hostile = { ...figure, text: Object.fromEntries(codes.map((code) => [code, { title: '<script>', summary: '"><img src=x>' }])) };
  const view = viewIn('en', { figures: [hostile as (typeof content.figures)[number]] });
  expect(figureSvg(picturesOf(view)[0]!, lookOf(view))).not.toMatch(/<script|<img/);
});
