// Copies on the web: what a host may do to a site between its disk and a reader.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '#src/core/release/judge.ts';
import { verifyCopy, type Checked } from '#src/io/release/verify-copy.ts';
import { openWeb } from '#src/io/release/web-copy.ts';
import { listen } from '#src/io/static-server.ts';
import { cleanUp, OWN_KEY, sampleRelease, TEXTS } from './proof/sample-release.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

let folder = '';
const servers: Server[] = [];

beforeAll(async () => {
  folder = await sampleRelease();
});
afterEach(() => servers.splice(0).forEach((server) => server.close()));
afterAll(cleanUp);

/** A host of the sample site, below /mirror/, that answers some requests in its own way. */
async function host(own: Answer = () => false, site = folder): Promise<string> {
  const server = createServer((request, response) => {
    if (own(request, response)) return;
    const path = decodeURIComponent(request.url!).replace('/mirror/', '');
    readFile(join(site, path)).then(
      (data) => response.end(data),
      () => response.writeHead(404).end('<title>404</title>'),
    );
  });
  servers.push(server);
  return `${await listen(server, 0)}/mirror/`;
}

async function verified(address: string): Promise<Checked & { state: string; told: string[] }> {
  const copy = openWeb(address);
  const checked = await verifyCopy(copy, [{ key: OWN_KEY.public, source: 'given' }]);
  return { ...checked, state: judge(checked.findings, { known: [] }), told: copy.notes().map(({ kind }) => kind) };
}

const only =
  (path: string, answer: (response: ServerResponse) => void): Answer =>
  (request, response) => {
    const isIt = decodeURIComponent(request.url!).endsWith(`/mirror/${path}`);
    if (isIt) answer(response);
    return isIt;
  };

test.each(['', 'index.html', '?from=paper#top'])('a mirror below a folder is genuine, at its address with “%s”', async (end) => {
  const { state, files, told } = await verified((await host()) + end);
  expect([state, files, told]).toEqual(['genuine', 14, ['web']]);
});

test.each<[string, string, (response: ServerResponse) => void, string, object]>([
  ['a page is shortened', 'en/index.html', (response) => response.end('<title>x</title>'), 'altered', { changed: ['en/index.html'] }],
  ['a page is missing', 'am/ጥያቄ.html', (response) => response.writeHead(404).end(), 'altered', { removed: ['am/ጥያቄ.html'] }],
  ['a page is gone for good', 'index.html', (response) => response.writeHead(410).end(), 'altered', { removed: ['index.html'] }],
  ['a page never ends', 'index.html', (response) => response.end('x'.repeat(3_000_000)), 'altered', { changed: ['index.html'] }],
  ['a page is blocked by law', 'ar/index.html', (response) => response.writeHead(451).end(), 'unreadable', { unread: ['ar/index.html'] }],
])('%s', async (_, path, answer, state, changes) => {
  const checked = await verified(await host(only(path, answer)));
  expect(checked.state).toBe(state);
  expect(checked.findings.changes).toMatchObject(changes);
});

test('what a host reads itself and does not give to readers is no change', async () => {
  const { state, told } = await verified(await host(only('.nojekyll', (response) => response.writeHead(403).end())));
  expect([state, told]).toEqual(['genuine', ['web', 'withheld']]);
});

test('packed answers are not asked for where the site has none, so that the bytes count as they are', async () => {
  const asked = new Set<string | undefined>();
  await verified(await host((request) => (asked.add(request.headers['accept-encoding']), false)));
  expect([...asked]).toEqual(['identity']);
});

test('a mirror that sends on to another host is followed, and the other host is told', async () => {
  const other = await host();
  const address = await host((request, response) => {
    response.writeHead(302, { Location: new URL(request.url!, other).href }).end();
    return true;
  });
  const { state, told } = await verified(address);
  expect([state, told]).toEqual(['genuine', ['web', 'redirected']]);
});

test.each<[string, Answer, string]>([
  ['in a circle', (request, response) => Boolean(response.writeHead(302, { Location: request.url! }).end()), 'why.redirects'],
  ['out of the web', (_, response) => Boolean(response.writeHead(302, { Location: 'file:///etc/passwd' }).end()), 'why.redirects'],
  ['nowhere, as it is forbidden', (_, response) => Boolean(response.writeHead(403).end()), 'why.status'],
])('a mirror that leads %s can’t be read', async (_, own, why) => {
  const { state, findings } = await verified(await host(own));
  expect([state, findings.failure?.[0]]).toEqual(['unreadable', why]);
});

test('a host that is busy for a moment is asked again', async () => {
  let times = 0;
  const own: Answer = only('en/index.html', (response) => {
    times++;
    if (times === 1) response.writeHead(503).end();
    else void readFile(join(folder, 'en/index.html')).then((data) => response.end(data));
  });
  expect((await verified(await host(own))).state).toBe('genuine');
  expect(times).toBe(2);
});

test('where nobody answers, nothing is said of the copy', async () => {
  const address = await host();
  servers.splice(0).forEach((server) => server.close());
  const { state, findings } = await verified(address);
  expect([state, findings.failure?.[0]]).toEqual(['unreadable', 'why.no-answer']);
});

describe('what lies packed beside a page', () => {
  const PAGE = 'am/ጥያቄ.html';
  let packed = '';
  beforeAll(async () => {
    const text = TEXTS[PAGE]!;
    packed = await sampleRelease({ texts: { ...TEXTS, [`${PAGE}.gz`]: gzipSync(text).toString('latin1') } });
  });

  /** A host that sends the packed page to who takes it. */
  const sending =
    (page: string): Answer =>
    (request, response) => {
      if (!decodeURIComponent(request.url!).endsWith(PAGE) || request.headers['accept-encoding'] !== 'gzip') return false;
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(page));
      return true;
    };

  test('is what readers get, so it is asked for in place of the page, and not by its own name', async () => {
    const asked: string[] = [];
    const address = await host((request, response) => (asked.push(request.url!), sending(TEXTS[PAGE]!)(request, response)), packed);
    const { state, files } = await verified(address);
    expect([state, files]).toEqual(['genuine', 14]);
    expect(asked.filter((path) => path.endsWith('.gz'))).toEqual([]);
  });

  test('is found where it holds something else', async () => {
    const { state, findings } = await verified(await host(sending('<!doctype html><p>ሌላ'), packed));
    expect([state, findings.changes?.changed]).toEqual(['altered', [PAGE]]);
  });
});
