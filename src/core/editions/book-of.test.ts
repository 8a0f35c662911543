import { expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { bookOf } from './book-of.ts';
import { attribute, elementsIn, textOf } from './tree.ts';

const PAGE = '<main><h1>ርዕስ</h1><p class="lead">መግቢያ</p><p id="x"><a href="../act/index.html#y">ተግባር</a></p></main>';

/** The sample with the messages that the book needs, as a build gives them. */
function content(change: (sample: CampaignContent) => void = () => {}): CampaignContent {
  const sample = sampleContent();
  for (const messages of Object.values(sample.messages)) {
    messages['editions'] = { book: { form: '{{address}}' } };
    messages['ui'] = { nav: { footer: 'ስለ ገጹ' } };
  }
  change(sample);
  // What was asked of the sample before is known by the object.
  return { ...sample };
}

async function bookIn(code: string, made = content()) {
  const asked: string[] = [];
  const book = await bookOf(
    made,
    made.locales.find((locale) => locale.code === code)!,
    (path) => {
      asked.push(path);
      return Promise.resolve(PAGE);
    },
  );
  return { book, asked };
}

test('the book has the parts of a campaign in reading order, each page once', async () => {
  const { book, asked } = await bookIn('am');
  const parts = book.parts.map(({ id, chapters }) => [id, ...chapters.map((chapter) => chapter.id)]);
  expect(parts).toEqual([
    ['home'],
    ['explainer', 'explainer-why-forests'],
    ['pictures'],
    ['testimonies', 'testimonies-ranger'],
    ['wins'],
    ['act', 'act-plant-a-tree', 'act-slides'],
    ['letters', 'act-letters-minister'],
    ['coalition', 'coalition-region-africa'],
    ['this-site', 'about', 'keys'],
  ]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('it reads only pages that the campaign has', async () => {
  const made = content();
  const { asked } = await bookIn('ar', made);
  const built = sitePages(made).map(({ path }) => `ar/${path}`);
  expect(asked.filter((path) => !built.includes(path))).toEqual([]);
});

test('a campaign without coalition, testimonies, wins, letters and pages has a book without those parts', async () => {
  const bare = content((sample) =>
    Object.assign(sample, { coalition: [], testimonies: [], wins: [], letters: [], pages: [], figures: [] }),
  );
  const { book } = await bookIn('ar', bare);
  for (const id of ['testimonies', 'wins', 'letters', 'coalition', 'pictures']) expect(book.parts.map((part) => part.id)).not.toContain(id);
});

test('every link within the book leads to a place that the book has, and every id stands once', async () => {
  const { book } = await bookIn('am');
  const texts = book.parts.flatMap((part) => [part, ...part.chapters]);
  const ids = texts.flatMap(({ id, body }) => [id, ...elementsIn(body).flatMap((element) => attribute(element, 'id') ?? [])]);
  const links = texts.flatMap(({ body }) => elementsIn(body).flatMap((element) => /^#.*/.exec(attribute(element, 'href') ?? '') ?? []));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(textOf(texts[1]!.body)).toContain('መግቢያ');
});
