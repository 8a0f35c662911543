import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get, type RequestOptions } from 'node:https';
import { get as getPlain } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { contentType } from '#src/core/hosting/content-types.ts';
import { headerRules, SECURE_ONLY } from '#src/core/hosting/header-rules.ts';
import { READ_BY_HOSTS } from '#src/core/hosting/host-files.ts';
import { headersFor } from '#src/core/hosting/path-pattern.ts';
import { onionAddress } from '#src/core/mirrors/judge.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { campaign as given } from './campaign.ts';
import { files, packedFiles } from './dist.ts';
import { placeFor, WEB_SERVERS, type WebServer } from './web-servers.ts';

const campaign = given as unknown as Campaign;
const RULES = headerRules(campaign);

/** A file of each folder and kind; how many there are of each makes no difference. */
const PATHS = [
  ...new Map([...files].sort().map((path) => [`${path.replace(/[^/]+$/, '')}.${path.split('.').at(-1)}`, path])).values(),
].filter((path) => !READ_BY_HOSTS.includes(path));

const PACKED = PATHS.filter((path) => packedFiles.has(`${path}.br`));

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(address: string, takes = 'identity'): Promise<Answer> {
  const options: RequestOptions = { rejectUnauthorized: false, headers: { 'Accept-Encoding': takes } };
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }));
    };
    (address.startsWith('https:') ? get(address, options, read) : getPlain(address, options, read)).on('error', reject);
  });
}

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

// The servers come from Debian’s packages, which takes a minute the first time.
describe.runIf(process.env['ALTAVEU_DEEP'] === '1').each(Object.keys(WEB_SERVERS) as (keyof typeof WEB_SERVERS)[])('under %s', (name) => {
  test('every kind of file comes with its headers, and whole', async () => {
    await serve(name, async ({ secure, plain }) => {
      const onion = onionAddress(campaign.mirrors)?.replace(/\/$/, '');
      for (const path of PATHS) {
        const wanted = { ...lower(headersFor(`/${path}`, RULES)), 'content-type': contentType(path) };
        const [overHttps, overHttp] = await Promise.all([ask(`${secure}/${encodeURI(path)}`), ask(`${plain}/${encodeURI(path)}`)]);
        expect(overHttps.status, path).toBe(200);
        expect(normal(overHttps.headers), path).toMatchObject({ ...wanted, ...lower(SECURE_ONLY) });
        expect(overHttps.headers['onion-location'], path).toBe(onion && `${onion}/${encodeURI(path)}`);
        expect(overHttps.body.equals(await readFile(join(DIST_FOLDER, path))), path).toBe(true);
        expect(normal(overHttp.headers), path).toMatchObject(wanted);
        expect(Object.keys(overHttp.headers)).not.toEqual(expect.arrayContaining(['onion-location']));
        expect(Object.keys(overHttp.headers)).not.toEqual(expect.arrayContaining(['strict-transport-security']));
      }
    });
  });

  test('the start of the site, what is not there, and what is only for hosts', async () => {
    await serve(name, async ({ secure }) => {
      const start = await ask(`${secure}/`);
      expect(start.body.equals(await readFile(join(DIST_FOLDER, 'index.html')))).toBe(true);
      expect(normal(start.headers)).toMatchObject({ ...lower(headersFor('/', RULES)), 'content-type': contentType('index.html') });
      const missing = await ask(`${secure}/en/no-such-page.html`);
      expect(missing.status).toBe(404);
      expect(missing.body.equals(await readFile(join(DIST_FOLDER, '404.html')))).toBe(true);
      expect(normal(missing.headers)).toMatchObject(lower(headersFor('/404.html', RULES)));
      expect([403, 404]).toContain((await ask(`${secure}/.htaccess`)).status);
    });
  });

  test('what lies packed beside a file is sent in its place to who takes it, with the same headers', async () => {
    await serve(name, async ({ secure, plain, smallest }) => {
      const onion = onionAddress(campaign.mirrors)?.replace(/\/$/, '');
      const start = await ask(`${secure}/`, 'br, gzip');
      expect([start.headers['content-encoding'], UNPACK[smallest](start.body).equals(await whole('index.html'))]).toEqual([smallest, true]);
      for (const path of PACKED) {
        const wanted = {
          ...lower(headersFor(`/${path}`, RULES)),
          'content-type': contentType(path),
          vary: expect.stringMatching(/\baccept-encoding\b/i),
        };
        for (const [takes, encoding] of [
          ['gzip, deflate, br', smallest],
          ['gzip', 'gzip'],
          ['br;q=0, gzip;q=0', undefined],
        ] as const) {
          for (const server of [secure, plain]) {
            const { status, headers, body } = await ask(`${server}/${encodeURI(path)}`, takes);
            expect([status, headers['content-encoding']], `${path} for ${takes}`).toEqual([200, encoding]);
            expect(normal(headers), `${path} for ${takes}`).toMatchObject(wanted);
            if (server === secure) expect(headers['onion-location'], path).toBe(onion && `${onion}/${encodeURI(path)}`);
            const sent = encoding === undefined ? path : `${path}.${encoding === 'br' ? 'br' : 'gz'}`;
            expect(body.equals(await whole(sent)), `${path} for ${takes}`).toBe(true);
          }
        }
      }
      const missing = await ask(`${secure}/en/no-such-page.html`, 'gzip');
      expect([missing.status, UNPACK.gzip(missing.body).equals(await whole('404.html'))]).toEqual([404, true]);
      expect(normal(missing.headers)).toMatchObject({ ...lower(headersFor('/404.html', RULES)), 'content-type': contentType('404.html') });
    });
  });

  test.runIf(name === 'apache')('the same in a folder of the host', async () => {
    await serve(name, async ({ secure }) => {
      for (const path of ['en/index.html', 'embed', 'kit'].flatMap((start) => PATHS.find((file) => file.startsWith(start)) ?? [])) {
        for (const takes of ['identity', 'br']) {
          const { headers } = await ask(`${secure}/a/b/${encodeURI(path)}`, takes);
          expect(normal(headers), path).toMatchObject(lower(headersFor(`/${path}`, RULES)));
          expect(headers['content-encoding'], path).toBe(takes === 'br' && PACKED.includes(path) ? 'br' : undefined);
        }
      }
      const missing = await ask(`${secure}/a/b/en/no-such-page.html`);
      expect(missing.status).toBe(404);
      expect(missing.body.equals(await readFile(join(DIST_FOLDER, '404.html')))).toBe(true);
    });
  });
});

const whole = (path: string) => readFile(join(DIST_FOLDER, path));

/** Types differ in spaces and in the size of letters. */
function normal({ ...headers }: IncomingMessage['headers']): IncomingMessage['headers'] {
  return { ...headers, 'content-type': headers['content-type']?.toLowerCase().replace(/;\s*/, '; ') };
}

async function serve(name: keyof typeof WEB_SERVERS, work: (server: WebServer) => Promise<void>): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), 'web-server-'));
  const server = await WEB_SERVERS[name](await placeFor(DIST_FOLDER, own));
  try {
    await work(server);
  } finally {
    await server.stop();
    await rm(own, { recursive: true, force: true });
  }
}
