import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer, listen } from './static-server.ts';

const FOREST = 'ደኑ ይቁም። '.repeat(100);
const servers: Server[] = [];
let folder: string;
let address: string;

beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), 'served-'));
  folder = join(home, 'dist');
  const files = {
    '404.html': 'nothing here',
    'index.html': 'home',
    'ar/index.html': 'الرئيسية',
    'ar/ዛፍ.html': 'ዛፍ',
    'صور/index.html': 'الصور',
    'feed.xml': '<feed/>',
    'am/ደን.html': FOREST,
    'am/ደን.html.br': brotliCompressSync(FOREST),
    'am/ደን.html.gz': gzipSync(FOREST),
    '.well-known/openpgpkey/hu/abc': 'a key',
    '../dist-secret/key.txt': 'secret',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  address = await serve('/');
});
afterAll(() => servers.forEach((server) => server.close()));

function serve(base: string): Promise<string> {
  const server = createStaticServer(folder, base);
  servers.push(server);
  return listen(server, 0);
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'home'],
  ['/ar/', 200, 'text/html; charset=utf-8', 'الرئيسية'],
  ['/ar/index.html?q=1', 200, 'text/html; charset=utf-8', 'الرئيسية'],
  [`/ar/${encodeURIComponent('ዛፍ')}.html`, 200, 'text/html; charset=utf-8', 'ዛፍ'],
  ['/feed.xml', 200, 'application/xml; charset=utf-8', '<feed/>'],
  ['/.well-known/openpgpkey/hu/abc?l=report', 200, 'application/octet-stream', 'a key'],
  ['/nowhere.html', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/%E0%A4%A', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/%00', 404, 'text/html; charset=utf-8', 'nothing here'],
])('%s is answered as any plain host answers it: %i', async (path, status, type, body) => {
  const response = await fetch(address + path);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body]);
});

test('a folder without its slash leads to the folder, so that its relative links work', async () => {
  const response = await fetch(`${address}/ar`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/ar/']);
  expect((await fetch(`${address}/صور`)).status).toBe(200);
});

test.each([
  '/../dist-secret/key.txt',
  '/..%2fdist-secret/key.txt',
  '/ar/../../dist-secret/key.txt',
  '/..%5cdist-secret%5ckey.txt',
  '//dist-secret/key.txt',
])('%s leads to no file outside the folder', async (path) => {
  expect(await rawAnswer(path)).toMatch(/^HTTP\/1\.1 404[\s\S]*nothing here/);
});

/** Asks for a path as it is: fetch would tidy it up first. */
function rawAnswer(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = createConnection(Number(new URL(address).port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

test('a site below a path is served there and nowhere else', async () => {
  const below = await serve('/campaigns/forest/');
  expect(await (await fetch(`${below}/campaigns/forest/ar/`)).text()).toBe('الرئيسية');
  expect((await fetch(`${below}/ar/`)).status).toBe(404);
});

test('two servers can’t have one port, and the second says so', async () => {
  const taken = createStaticServer(folder);
  await expect(listen(taken, Number(new URL(address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

const PAGE = `/am/${encodeURIComponent('ደን')}.html`;

/** Asks as a browser does, and gives what came over the line as it is. */
function ask(
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status?: number; headers: IncomingMessage['headers']; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(address + PAGE, { method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }));
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['identity', undefined, (data: Buffer) => data],
  ['br;q=0', undefined, (data: Buffer) => data],
])('a page that lies packed beside itself is sent so to who takes it: “%s”', async (takes, encoding, unpack) => {
  const { status, headers, body } = await ask({ 'Accept-Encoding': takes });
  expect([status, headers['content-encoding'], headers['content-type']]).toEqual([200, encoding, 'text/html; charset=utf-8']);
  expect([headers.vary, Number(headers['content-length'])]).toEqual(['Accept-Encoding', body.length]);
  expect(unpack(body).toString('utf8')).toBe(FOREST);
});

test('the head of an answer is that of the answer, and who has the same bytes gets no others', async () => {
  const { headers, body } = await ask({ 'Accept-Encoding': 'br' });
  const head = await ask({ 'Accept-Encoding': 'br' }, 'HEAD');
  expect([head.body.length, head.headers['content-length'], head.headers.etag]).toEqual([0, String(body.length), headers.etag]);
  const again = await ask({ 'Accept-Encoding': 'br', 'If-None-Match': headers.etag! });
  expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, 'Accept-Encoding']);
  const plain = await ask({ 'If-None-Match': headers.etag! });
  expect([plain.status, plain.body.toString('utf8')]).toEqual([200, FOREST]);
});
