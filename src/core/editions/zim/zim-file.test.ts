import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isZim } from '#src/core/output/files/zim.ts';
import { sampleBook } from '../sample-book.ts';
import { languageCode } from './language-code.ts';
import { contentEntries, metadataEntries } from './zim-entries.ts';
import { zimFile } from './zim-file.ts';

const page = (title: string) => Buffer.from(`<title>${title}</title>`);
const FILES = new Map<string, Uint8Array>([
  ['index.html', page('ጫካ')],
  ['ar/about.html', page('عن الغابة')],
  ['am/ዛፍ.html', page('ዛፍ')],
  ['icon.png', Buffer.from('png')],
]);
const made = (files = FILES) =>
  zimFile([...contentEntries(files), ...metadataEntries(sampleBook(), 'forests', Buffer.from('png'))], {
    compress: (data) => zstdCompressSync(data),
    uuid: new Uint8Array(16).fill(7),
    mainPage: 'index.html',
  });

test('an ZIM archive is the same whatever the order of its files, and the gate knows a changed one', () => {
  const archive = made();
  expect(archive).toEqual(made(new Map([...FILES].reverse())));
  expect(isZim(archive)).toBe(true);
  for (const at of [0, 40, archive.length >> 1, archive.length - 1]) {
    const changed = Uint8Array.from(archive);
    changed[at]! ^= 1;
    expect(isZim(changed)).toBe(false);
  }
});

test('an ZIM archive names its day, not the clock’s, and its language as libraries sort by it', () => {
  const said = new Map(
    metadataEntries(sampleBook(), 'forests', new Uint8Array()).map(({ path, data }) => [path, Buffer.from(data).toString()]),
  );
  expect(said.get('Date')).toBe('2026-11-21');
  expect(said.get('Language')).toBe('ara');
  expect(['pt-BR', 'am', 'tzm', 'zh-Hant', 'x1'].map(languageCode)).toEqual(['por', 'amh', 'tzm', 'zho', 'und']);
});
