// The single file of each language holds what its pages say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { editionPath } from '#src/core/editions/edition.ts';
import { attribute as valueOf, elementsIn, textOf } from '#src/core/editions/tree.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { languages, readJson } from './campaign.ts';
import { expectNone, find, languagePages, onPages, text } from './dist.ts';

const slug = campaignSlug(readJson('content/campaign.json') as { hashtag: string });
const HEAVIEST = 600_000;

test.each(languages)(
  'the single file in $tag holds every sentence of the explainer and of the testimonies, each once its place',
  ({ code }) => {
    const html = readFileSync(join(DIST_FOLDER, editionPath(slug, code, 'html')), 'utf8');
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HEAVIEST);
    const tree = parse(html);
    const said = plain(textOf(elementsIn(tree, ({ tagName }) => tagName === 'main')[0]!));
    const pages = languagePages.filter(
      ({ name, language }) => language.code === code && /^(explainer|testimonies)\/(?!index|page-)/.test(name),
    );
    const lost = onPages(pages, (page) => {
      const sentences = find('h1, article > p, article > ul > li, article > ol > li', page).map((element) => plain(text(element)));
      return sentences.filter((sentence) => !said.includes(sentence));
    });
    expectNone(lost);
    const ids = elementsIn(tree).flatMap((element) => valueOf(element, 'id') ?? []);
    const places = elementsIn(tree, ({ tagName }) => tagName === 'a').flatMap(
      (link) => /^#(.*)/.exec(valueOf(link, 'href') ?? '')?.[1] ?? [],
    );
    expectNone(places.map(decodeURIComponent).filter((place) => !ids.includes(place)));
  },
);

/** Without spaces and isolates, which pages and the file set in their own way. */
function plain(words: string): string {
  return words.replace(/[\s\u2066-\u2069]/g, '');
}
