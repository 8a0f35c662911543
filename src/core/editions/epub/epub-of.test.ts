import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { sampleBook, sampleMatter } from '../sample-book.ts';
import { epubOf } from './epub-of.ts';

const files = epubOf(sampleBook(), sampleMatter(), 'urn:uuid:00000000-0000-8000-8000-000000000000', []);
const texts = new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])));
const parser = new DOMParser({ onError: onErrorStopParsing });
const trees = new Map(
  [...texts]
    .filter(([path]) => /\.(xhtml|opf|ncx|xml)$/.test(path))
    .map(([path, text]) => [path, parser.parseFromString(text, 'text/xml')]),
);

const values = (path: string, element: string, attribute: string): string[] =>
  Array.from(trees.get(path)!.getElementsByTagName(element)).flatMap((found) => found.getAttribute(attribute) ?? []);

test('an EPUB is XML that every reading app can read, and what a text says can’t become a part of it', () => {
  expect([...texts.keys()][0]).toBe('mimetype');
  expect(texts.get('mimetype')).toBe('application/epub+zip');
  const chapter = trees.get('EPUB/text/two.xhtml')!;
  expect(chapter.getElementsByTagName('script')).toHaveLength(0);
  expect(chapter.getElementsByTagName('p')[0]!.textContent).toBe('#panic("x") \\ $x$ *b* <script>alert(1)</script> &amp; ]]> //comment');
});

test('the list of an EPUB names every file of it and no other', () => {
  const listed = values('EPUB/package.opf', 'item', 'href').map((path) => `EPUB/${path}`);
  const there = files.map(({ path }) => path).filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
  expect(listed.toSorted()).toEqual(there.toSorted());
});

test('every link of an EPUB leads to a place that is there, and a link to nowhere is only text', () => {
  const ids = (path: string): Set<string> =>
    new Set(Array.from(trees.get(path)!.getElementsByTagName('*')).flatMap((element) => element.getAttribute('id') ?? []));
  const dead = [...trees.keys()]
    .filter((path) => path.endsWith('.xhtml'))
    .flatMap((path) => values(path, 'a', 'href').map((href) => ({ href, url: new URL(href, `book:///${path}`) })))
    .filter(({ url }) => url.protocol === 'book:')
    .filter(({ url }) => !texts.has(url.pathname.slice(1)) || (url.hash !== '' && !ids(url.pathname.slice(1)).has(url.hash.slice(1))));
  expect(dead).toEqual([]);
  expect(texts.get('EPUB/text/two.xhtml')).toContain('ولا مكان.');
});

test('an EPUB says its language, its direction and its day, and a name in another script gets a file that every disk takes', () => {
  const list = texts.get('EPUB/package.opf')!;
  expect(list).toContain('page-progression-direction="rtl"');
  expect(list).toContain('<meta property="dcterms:modified">2026-11-21T00:00:00Z</meta>');
  expect(texts.get('EPUB/text/two.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
  expect([...texts.keys()]).toContain('EPUB/text/text-3.xhtml');
  expect([...texts.keys()].every((path) => /^[\w./-]+$/.test(path))).toBe(true);
});
