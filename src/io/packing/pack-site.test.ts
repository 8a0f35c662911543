import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../list-files.ts';
import { pack } from './pack.ts';
import { packSite } from './pack-site.ts';

const home = await mkdtemp(join(tmpdir(), 'packed-'));
const site = join(home, 'site');
const kept = join(home, 'kept');
const packAll = () => packSite(site, kept, () => {});

const LONG = 'ደኑ ይቁም። الغابة باقية. '.repeat(200);
const TEXTS: Record<string, string | Buffer> = {
  'index.html': `<!doctype html>${LONG}`,
  'am/ጥያቄ.html': `<!doctype html><p>${LONG}`,
  'ar/feed.xml': `<feed>${LONG}</feed>`,
  'ar/short.html': '<!doctype html><title>قصير</title>',
  'data/noise.txt': Buffer.concat(Array.from({ length: 60 }, (_, i) => createHash('sha256').update(String(i)).digest())),
  'hosting/README.txt': LONG,
  _headers: LONG,
  'kit/a.png': LONG,
};

beforeEach(async () => {
  await rm(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries(TEXTS)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
});
afterAll(() => rm(home, { recursive: true }));

/** Everything that lies packed in the site, by path. */
async function packedFiles(): Promise<Map<string, Buffer>> {
  const paths = (await listFiles(site, '.')).filter((path) => !(path in TEXTS));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path))] as const)));
}

test('what is worth it lies packed beside itself in both ways, and holds the same', async () => {
  expect(await packAll()).toEqual({ packed: 3, reused: 0 });
  const packed = await packedFiles();
  expect([...packed.keys()]).toEqual([
    'am/ጥያቄ.html.br',
    'am/ጥያቄ.html.gz',
    'ar/feed.xml.br',
    'ar/feed.xml.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  for (const [path, data] of packed) {
    const unpacked = path.endsWith('.br') ? brotliDecompressSync(data) : gunzipSync(data);
    expect(unpacked.toString('utf8')).toBe(TEXTS[path.slice(0, -3)]);
  }
});

test('what is kept is used again, but not where the text, or anything that is kept, has changed', async () => {
  await packAll();
  const first = await packedFiles();
  expect(await packAll()).toEqual({ packed: 3, reused: 3 });
  expect(await packedFiles()).toEqual(first);
  await writeFile(join(site, 'ar/feed.xml'), `<feed>${LONG}.</feed>`);
  expect(await packAll()).toEqual({ packed: 3, reused: 2 });
  await writeFile(join(site, 'ar/feed.xml'), TEXTS['ar/feed.xml']!);
  for (const name of await readdir(kept)) await truncate(join(kept, name), (await stat(join(kept, name))).size - 1);
  expect(await packAll()).toEqual({ packed: 3, reused: 0 });
  expect(await packedFiles()).toEqual(first);
});

test('the bytes name no time and no system, and are the same in every version of Node', () => {
  const { br, gz } = pack(Buffer.from(String(TEXTS['ar/feed.xml'])), 10)!;
  expect([...gz.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]);
  expect(Buffer.from(br).toString('base64')).toMatchInlineSnapshot(
    `"4aAZwW+kjmrY7ga2ONIHKpAuEd7j7GwhZybABOvKlyP89vlTkUlOTB4YcchlrtUAeOPpFeNqpLZ5Aip8wLBhQLnOTnS7Fg=="`,
  );
});
