import type { Server } from 'node:http';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import type { Find } from './queries.ts';
import { withoutLocale } from './ours.ts';

/** Pagefind as it comes, in a browser. */
export interface PlainSearch {
  find(code: string): Promise<Find>;
  /** The bytes that a fresh page brings until the first result stands; scripts count packed, as servers send them. */
  bytesToFirst(code: string, query: string): Promise<number>;
  close(): Promise<void>;
}

/** Indexes a folder of pages with Pagefind’s own settings, into its `plain/`. */
export async function indexPlain(folder: string): Promise<void> {
  const { index } = await createIndex({});
  await index!.addDirectory({ path: folder });
  await index!.writeFiles({ outputPath: `${folder}/plain` });
  await close();
}

/** Serves the folder and searches it in a browser. */
export async function openPlain(folder: string, browser: Browser): Promise<PlainSearch> {
  const server: Server = createStaticServer(folder);
  const site = await listen(server, 0);
  const open = async (code: string): Promise<Page> => {
    const tab = await (await browser.newContext()).newPage();
    await tab.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="${code}">` }));
    await tab.goto(`${site}/blank.html`);
    return tab;
  };
  return {
    async find(code) {
      const tab = await open(code);
      return async (query) => (await tab.evaluate(searchIn, { query, most: 12 })).map(withoutLocale);
    },
    async bytesToFirst(code, query) {
      const tab = await open(code);
      const sizes: Promise<number>[] = [];
      tab.on('response', (response) => {
        sizes.push(
          response.body().then((body) => (/\.(js|json)$/.test(response.url().split('?')[0]!) ? gzipSync(body).length : body.length)),
        );
      });
      await tab.evaluate(searchIn, { query, most: 1 });
      await tab.waitForTimeout(300);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function searchIn({ query, most }: { query: string; most: number }): Promise<string[]> {
  const address = '/plain/pagefind.js';
  const pagefind = (await import(address)) as {
    search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
  };
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return found.map(({ raw_url, url }) => raw_url ?? url);
}
