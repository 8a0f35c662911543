import { createServer, type RequestListener, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { answers, listen } from '#src/io/static-server.ts';
import { visit } from './open.ts';
import { DEEP, testLanguages } from './pages.ts';
import { type Injection, injections } from './injections.ts';

const { code } = testLanguages[0]!;
/** Pages of different policies: one to be read, one with a form, the one that searches, the language choice. */
const PAGES = [`${code}/index.html`, `${code}/volunteer/add-testimony.html`, `${code}/search.html`, 'index.html'];
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const asked: string[] = [];
const stranger = createServer((request, response) => {
  const name = /^\/([\w-]+)\.(\w+)/.exec(request.url ?? '');
  asked.push(name?.[1] ?? request.url ?? '');
  const isScript = name?.[2] === 'js';
  response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html', 'Access-Control-Allow-Origin': '*' });
  response.end(isScript ? `(top.ran=top.ran||[]).push('${name[1]}')` : '');
});
const servers: Server[] = [stranger];
let all: Injection[] = [];

beforeAll(async () => {
  // Another host than that of the site, which is called “localhost”.
  all = injections(`${(await listen(stranger, 0)).replace('localhost', '127.0.0.1')}/`);
});
afterAll(() => servers.forEach((server) => server.close()));

test('there are more than 26 kinds, and without a policy each does what it should', async () => {
  expect(all.length).toBeGreaterThan(26);
  const done = await opened(PAGES[0]!, (html) => html.replace(POLICY, ''), false);
  expect(all.map(({ name }) => name).filter((name) => !done.has(name))).toEqual([]);
});

// A page’s own policy must do without them, so that one page tells by day that they are in nobody’s way.
test.each(DEEP ? PAGES : PAGES.slice(0, 1))(
  'in %s none of them runs, and none reaches another host, with the headers of the site',
  async (page) => {
    expect([...(await opened(page, (html) => html, true))]).toEqual([]);
  },
);

test.each(PAGES)('in %s none of them runs, and none reaches another host, where a host sends no headers', async (page) => {
  expect([...(await opened(page, (html) => html, false))]).toEqual([]);
});

/** Opens a page with all of them in it, uses them as a person might, and tells which did something. */
async function opened(page: string, change: (html: string) => string, hasHeaders: boolean): Promise<Set<string>> {
  asked.length = 0;
  const site = await served(page, injected(change(readFileSync(join(DIST_FOLDER, page), 'utf8'))), hasHeaders);
  const ran = new Set<string>();
  await visit({}, async ({ tab }) => {
    await tab.goto(site + page);
    for (const { click } of all) if (click !== undefined) await tab.evaluate(clickOn, click);
    // Nothing tells that nothing will happen any more.
    await tab.waitForTimeout(700);
    for (const name of await tab.evaluate(() => (window as { ran?: string[] }).ran ?? [])) ran.add(name);
    expect(tab.url().split('#')[0]).toBe(site + page);
    expect(await tab.evaluate(() => document.cookie)).toBe('');
  });
  return new Set([...asked, ...ran]);
}

/** Runs in the page. */
function clickOn(selector: string): void {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Behind the policy, as early as anything of a campaign’s content could stand, and at the end of the page. */
function injected(html: string): string {
  const [base, ...others] = all.map(({ markup }) => markup);
  return html
    .replace('<meta name="viewport"', `${base!.split('<img')[0]}$&`)
    .replace('</body>', `<img${base!.split('<img')[1]}${others.join('\n')}the reader’s words">`);
}

async function served(page: string, html: string, hasHeaders: boolean): Promise<string> {
  const site = answers({ folder: DIST_FOLDER, base: '/', isSecure: false });
  const own: RequestListener = (request, response) => {
    if (request.url?.split('?')[0] !== `/${page}`) return site(request, response);
    // What is packed could not be changed.
    delete request.headers['accept-encoding'];
    const { writeHead } = response;
    response.writeHead = ((status: number, headers: Record<string, string>) => {
      const { 'Content-Length': _, ...others } = headers;
      return writeHead.call(response, status, hasHeaders ? others : { 'Content-Type': 'text/html; charset=utf-8' });
    }) as typeof writeHead;
    // The page’s own bytes give way to the changed ones.
    response.write = () => true;
    const { end } = response;
    response.end = (() => end.call(response, html, 'utf8')) as typeof end;
    return site(request, response);
  };
  const server = createServer(own);
  servers.push(server);
  return `${await listen(server, 0)}/`;
}
