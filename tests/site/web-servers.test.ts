import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get, type RequestOptions } from 'node:https';
import { get as getPlain } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
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
import { files } from './dist.ts';
import { placeFor, WEB_SERVERS } from './web-servers.ts';

const campaign = given as unknown as Campaign;
const RULES = headerRules(campaign);

/** A file of each folder and kind; how many there are of each makes no difference. */
const PATHS = [
  ...new Map([...files].sort().map((path) => [`${path.replace(/[^/]+$/, '')}.${path.split('.').at(-1)}`, path])).values(),
].filter((path) => !READ_BY_HOSTS.includes(path));

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(address: string): Promise<Answer> {
  const options: RequestOptions = { rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }));
    };
    (address.startsWith('https:') ? get(address, options, read) : getPlain(address, read)).on('error', reject);
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

  test.runIf(name === 'apache')('the same in a folder of the host', async () => {
    await serve(name, async ({ secure }) => {
      for (const path of ['en/index.html', 'embed', 'kit'].flatMap((start) => PATHS.find((file) => file.startsWith(start)) ?? [])) {
        expect(normal((await ask(`${secure}/a/b/${encodeURI(path)}`)).headers), path).toMatchObject(lower(headersFor(`/${path}`, RULES)));
      }
      const missing = await ask(`${secure}/a/b/en/no-such-page.html`);
      expect(missing.status).toBe(404);
      expect(missing.body.equals(await readFile(join(DIST_FOLDER, '404.html')))).toBe(true);
    });
  });
});

/** Types differ in spaces and in the size of letters. */
function normal({ ...headers }: IncomingMessage['headers']): IncomingMessage['headers'] {
  return { ...headers, 'content-type': headers['content-type']?.toLowerCase().replace(/;\s*/, '; ') };
}

async function serve(name: keyof typeof WEB_SERVERS, work: (server: { secure: string; plain: string }) => Promise<void>): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), 'web-server-'));
  const server = await WEB_SERVERS[name](await placeFor(DIST_FOLDER, own));
  try {
    await work(server);
  } finally {
    await server.stop();
    await rm(own, { recursive: true, force: true });
  }
}
