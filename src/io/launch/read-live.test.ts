import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile } from '#src/core/hosting/headers-file.ts';
import { liveChecks } from '#src/core/launch/live.ts';
import { SAMPLE_DAY, sampleLaunch, toldOf } from '#src/core/launch/sample-launch.ts';
import { writeSums } from '#src/core/release/sums.ts';
import { sha256 } from '../sha256.ts';
import { answers } from '../static-server.ts';
import { readLive } from './read-live.ts';
import { sampleWeb } from './sample-web.ts';

const { campaign, content } = sampleLaunch();
const SITE = 'https://trees.africa';
const PLAIN = 'http://trees.africa';
const PAGES = ['index.html', '404.html', 'en/index.html', 'en/explainer/why-forests.html', 'en/testimonies/ranger.html', 'en/search.html'];
let site: string;

beforeAll(async () => {
  site = join(await mkdtemp(join(tmpdir(), 'live-')), 'dist');
  const sums = new Map<string, string>();
  const put = async (path: string, data: string | Buffer) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), data);
    sums.set(path, sha256(Buffer.from(data)));
  };
  for (const path of PAGES) {
    await put(path, `<p lang="am">ዛፎች ${path}`);
    await put(`${path}.br`, brotliCompressSync(`<p lang="am">ዛፎች ${path}`));
  }
  await put('.well-known/security.txt', 'Contact: mailto:a@trees.africa\nExpires: 2999-12-31T00:00:00Z\n');
  await put('_headers', headersFile(campaign!));
  await writeFile(join(site, 'SHA256SUMS'), writeSums(sums));
});
afterAll(() => rm(dirname(site), { recursive: true }));

const served = (isSecure: boolean): RequestListener => answers({ folder: site, base: '/', isSecure });
const toHttps: RequestListener = (request, response) => response.writeHead(301, { Location: `${SITE}${request.url}` }).end();

/** What is said of a live site whose hosts answer so: a line for each finding. */
async function toldOfLive(hosts: Record<string, RequestListener>, address = `${SITE}/`, here = site): Promise<Record<string, string[]>> {
  const web = await sampleWeb(hosts);
  try {
    const checks = liveChecks(await readLive(address, { campaign: campaign!, content, site: here }, web.ask), campaign, SAMPLE_DAY);
    return Object.fromEntries(checks.map(({ id }) => [id, toldOf(checks, id) ?? ['not asked']]));
  } finally {
    web.close();
  }
}

test('a site served as it is meant to be has nothing to mend', async () => {
  const told = await toldOfLive({ [SITE]: served(true), [PLAIN]: toHttps });
  expect(Object.values(told).flat()).toEqual([]);
});

test('a plain server without headers, packing, https and a page for what is missing is told all of it', async () => {
  const told = await toldOfLive({
    [SITE]: (request, response) => response.end(PAGES.some((path) => request.url === `/${path}`) ? 'ዛፎች' : 'hello'),
  });
  expect(told['answers']).toEqual([]);
  expect(told['encrypted']![0]).toMatch(/^mend Who types the address without https/);
  expect(told['headers']![0]).toContain('X-Content-Type-Options: –');
  expect(told['packing']![0]).toMatch(/^mend Texts are sent unpacked/);
  expect(told['not-found']![0]).toMatch(/200$/);
  expect(told['live-security-txt']![0]).toMatch(/^mend The live site has no security\.txt/);
  expect(told['live-release']![0]).toMatch(/^mend The live site is another one/);
});

test('a host that puts something into pages is found out, by the list that it sends itself', async () => {
  const meddling: RequestListener = (request, response) =>
    request.url === '/en/index.html' ? response.end('<script src="https://ads.africa/"></script>') : served(true)(request, response);
  const told = await toldOfLive({ [SITE]: meddling, [PLAIN]: toHttps });
  expect(told['unchanged']).toEqual([expect.stringMatching(/^stop .* \| https:\/\/trees\.africa\/en\/index\.html$/)]);
});

test('pages that are missing stop the launch; an older release is told', async () => {
  const other: RequestListener = (request, response) =>
    request.url === '/en/search.html' ? response.writeHead(404).end() : served(true)(request, response);
  const told = await toldOfLive({ [SITE]: other, [PLAIN]: toHttps }, `${SITE}/index.html`, join(site, 'nowhere'));
  expect(told['answers']).toEqual(['stop Pages of the live site are not there: 1. | https://trees.africa/en/search.html 404']);
  expect(told['live-release']).toEqual(['not asked']);
});

test('a page that the campaign leaves out is not asked for', async () => {
  const web = await sampleWeb({ [SITE]: served(true) });
  await readLive(`${SITE}/`, { campaign: { ...campaign!, search: false }, content, site }, web.ask);
  web.close();
  expect(web.asked.join()).not.toContain('search.html');
});

test('a host that does not exist, and one that is only an example, stop the launch; the example is not asked at all', async () => {
  expect(await toldOfLive({})).toEqual({ answers: ['stop The live site does not answer. | https://trees.africa/ ENOTFOUND'] });
  const web = await sampleWeb({});
  const facts = await readLive('https://forest.example/', { campaign: campaign!, content, site }, web.ask);
  expect([facts.failure, web.asked]).toEqual(['example', []]);
});

test('this machine needs no https', async () => {
  const server = createServer(served(false));
  const told = await toldOfLive(
    { 'http://localhost:8080': (request, response) => void server.emit('request', request, response) },
    'http://localhost:8080/',
  );
  expect(told['encrypted']).toEqual(['not asked']);
  expect(told['headers']).toEqual([]);
});
