// What servers send in place of files: each text lies packed beside itself, and holds the same.
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { expectNone, files, packedFiles, readDist } from './dist.ts';

const TEXT = /\.(html|js|mjs|css|json|svg|xml|csv|txt|ics|webmanifest)$/;
/** What hosts and their owners read, and what names all other files. */
const UNPACKED = /^(hosting\/|\.well-known\/|release\.json$)/;
const LEAST = 1000;

test('every text of some size lies packed beside itself in both ways, unless it hardly becomes smaller', () => {
  const texts = [...files].filter((path) => TEXT.test(path) && !UNPACKED.test(path) && readDist(path).length >= LEAST);
  const lacking = texts.filter((path) => !packedFiles.has(`${path}.br`) || !packedFiles.has(`${path}.gz`));
  expectNone(lacking.filter((path) => shareOf(path) < 0.85));
  expect(texts.length - lacking.length).toBeGreaterThan(100);
});

test('what lies packed holds what the file beside it holds, in fewer bytes, and names no time', () => {
  expectNone(
    [...packedFiles].flatMap((path) => {
      const [data, whole] = [readDist(path), readDist(path.slice(0, -3))];
      const unpacked = path.endsWith('.br') ? brotliDecompressSync(data) : gunzipSync(data);
      const isNamed = path.endsWith('.gz') && data.readUInt32LE(4) !== 0;
      return unpacked.equals(whole) && data.length < whole.length && !isNamed ? [] : path;
    }),
  );
});

test('Brotli is the smaller way for nearly all, so that browsers are right to prefer it', () => {
  const larger = [...packedFiles].filter(
    (path) => path.endsWith('.br') && readDist(path).length > readDist(path.replace(/br$/, 'gz')).length,
  );
  expect(larger.length).toBeLessThan(packedFiles.size / 100);
});

test('what lies packed is in no archive and on no reader’s device: there the files themselves are', () => {
  const lists = [...files].filter((path) => /^assets\/keep\/[^/]+\.json$/.test(path));
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect(readDist(list).toString('utf8'), list).not.toMatch(/\.(br|gz)"/);
  for (const path of [...files].filter((name) => /\.(zip|epub)$/.test(name))) {
    expect(readDist(path).toString('latin1'), path).not.toMatch(/\.(html|js|svg)\.(br|gz)/);
  }
});

/** How much of a text is left when it is packed. */
function shareOf(path: string): number {
  const data = readDist(path);
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / data.length;
}
