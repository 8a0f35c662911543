import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { epubOf } from '#src/core/editions/epub/epub-of.ts';
import { sampleBook, sampleMatter } from '#src/core/editions/sample-book.ts';
import { zipArchive } from '#src/core/kit/zip/archive.ts';
import type { Known } from '#src/core/output/known.ts';
import { checkEpub } from './check-epub.ts';

const TOOLS = {
  crc32: (data: Uint8Array) => crc32(data),
  inflateRaw: (data: Uint8Array) => new Uint8Array(inflateRawSync(data)),
  gunzip: (data: Uint8Array) => data,
  unbrotli: (data: Uint8Array) => data,
  sha256: (data: Uint8Array | string) => createHash('sha256').update(data).digest('base64'),
};
const KNOWN = { hosts: new Set(['forest.example']) } as unknown as Known;
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');

/** The sample’s book, with one text changed, or a file more. */
function told(change: (path: string, text: string) => string = (_, text) => text, more: Record<string, string> = {}): string[] {
  const files = epubOf(sampleBook(), sampleMatter(), 'urn:uuid:1', []).map(
    (file) => [file.path, 'text' in file ? Buffer.from(change(file.path, file.text)) : PNG] as const,
  );
  const all = [...files, ...Object.entries(more).map(([path, text]) => [path, Buffer.from(text)] as const)];
  const entries = all.map(([name, data]) => ({
    name,
    size: data.length,
    crc32: crc32(data),
    packed: new Uint8Array(deflateRawSync(data)),
    deflated: true,
  }));
  return checkEpub('editions/ar/forests-ar.epub', zipArchive(entries, '2026-11-21', 'mimetype'), KNOWN, TOOLS).problems.map(
    ({ what: [key] }) => key,
  );
}

const inChapter = (text: string) => (path: string, whole: string) =>
  path.endsWith('two.xhtml') ? whole.replace('<h1', `${text}<h1`) : whole;

test('the book as the site makes it passes the gate', () => expect(told()).toEqual([]));

test.each([
  ['a script', inChapter('<script>x</script>'), 'output.element'],
  ['what runs when it is pressed', inChapter('<p onclick="x()">x</p>'), 'output.attribute'],
  ['a style of its own', inChapter('<p style="background:url(x)">x</p>'), 'output.attribute'],
  ['a picture of another host', inChapter('<img src="https://forest.example/x.png" alt=""/>'), 'output.value'],
  ['a link that runs', inChapter('<a href="javascript:x">x</a>'), 'output.address-scheme'],
  ['a link to a file that is not there', inChapter('<a href="three.xhtml">x</a>'), 'output.value'],
  ['a host that nobody named', inChapter('<a href="https://stranger.example/">x</a>'), 'output.host'],
  ['what is no XML', inChapter('<p>'), 'output.not-xml'],
  ['another first file', (path: string, text: string) => (path === 'mimetype' ? 'text/plain' : text), 'output.not-book'],
])('a book with %s is refused', (_, change, key) => expect(told(change)).toContain(key));

test('a book with a file that no book has is refused', () => {
  expect(told(undefined, { 'EPUB/run.js': 'x' })).toContain('output.zip-name');
  expect(told(undefined, { '../x.xhtml': 'x' })).toContain('output.zip-name');
});
