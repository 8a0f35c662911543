import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipArchive } from '#src/core/kit/zip/archive.ts';
import { checkZip, compareZip } from './check-zip.ts';
import { readZip } from './zip.ts';

const TOOLS = {
  crc32: (data: Uint8Array) => crc32(data),
  inflateRaw: (data: Uint8Array) => new Uint8Array(inflateRawSync(data)),
  gunzip: (data: Uint8Array) => data,
  unbrotli: (data: Uint8Array) => data,
  sha256: (data: Uint8Array | string) => Buffer.from(data).toString('latin1'),
};

const archive = (...files: [name: string, text: string][]) =>
  Buffer.from(
    zipArchive(
      files.map(([name, text]) => {
        const data = Buffer.from(text);
        return { name, size: data.length, crc32: crc32(data), packed: new Uint8Array(deflateRawSync(data)), deflated: true };
      }),
      '2026-01-31',
    ),
  );
const told = (data: Uint8Array) => checkZip('kit/fr/x-fr-badge.zip', data, TOOLS).problems.map(({ what: [key] }) => key);

test('an archive gives its files', () => {
  const files = readZip(archive(['a/b.svg', 'one'], ['a/c.txt', 'two']), TOOLS);
  expect(files?.map(({ name, data }) => [name, Buffer.from(data).toString()])).toEqual([
    ['a/b.svg', 'one'],
    ['a/c.txt', 'two'],
  ]);
});

test('an archive that is cut off, lengthened or changed is none', () => {
  const good = archive(['a/b.svg', 'one'], ['a/c.txt', 'two']);
  expect(readZip(good.subarray(0, -1), TOOLS)).toBeUndefined();
  expect(readZip(Buffer.concat([Buffer.from('x'), good]), TOOLS)).toBeUndefined();
  expect(readZip(Buffer.concat([good, good]), TOOLS)).toBeUndefined();
  const changes = [...good.keys()].filter((at) => {
    const copy = Buffer.from(good);
    copy[at] = copy[at]! ^ 0x55;
    return readZip(copy, TOOLS) !== undefined && told(copy).length === 0;
  });
  // Versions and the day are all that may differ.
  expect(changes.length).toBeLessThan(40);
});

test.each([
  '../x.png',
  '/x.png',
  'x-fr-badge/../x.png',
  'C:\\x.png',
  'x-fr-badge/.hidden',
  'x-fr-badge/a/b/c.png',
  'x.png',
  'x-fr-badge/a b.png',
])('the name %s can’t be in an archive', (name) => expect(told(archive([name, 'x']))).toEqual(['output.zip-name']));

test('two names that some computers can’t tell apart', () => {
  expect(told(archive(['x-fr-badge/a.png', 'x'], ['x-fr-badge/A.png', 'x']))).toEqual(['output.zip-twice']);
});

test('files of an archive are files of the kit, byte for byte', () => {
  const kit = new Map([
    ['a.png', { path: 'kit/fr/a.png', digest: 'one' }],
    ['x-fr-texts.txt', { path: 'kit/fr/x-fr-texts.txt', digest: 'two' }],
  ]);
  const compare = (name: string, digest: string) =>
    compareZip('kit/fr/x-fr-badge.zip', [{ name, digest }], kit).map(({ what: [key] }) => key);
  expect(compare('x-fr-badge/a.png', 'one')).toEqual([]);
  expect(compare('x-fr-badge/texts.txt', 'two')).toEqual([]);
  expect(compare('x-fr-badge/a.png', 'other')).toEqual(['output.zip-other']);
  expect(compare('x-fr-badge/b.png', 'one')).toEqual(['output.zip-stranger']);
});
