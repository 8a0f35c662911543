// Opens pages of the site in the browser and notes all that goes wrong.
import { type BrowserContext, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { inject } from 'vitest';

/** The site at a domain's root. */
export const ROOT_SITE = inject('rootSite');
/** The same site in a folder, `/a/b/`. */
export const FOLDER_SITE = inject('folderSite');

const browser = await chromium.connect(inject('browser'));

/** A reader's session: a tab, what went wrong in it, and what it asked for. */
export interface Visit {
  tab: Page;
  context: BrowserContext;
  /** Errors, failed requests and requests to other hosts, each with the page on which it happened. */
  faults: string[];
  /** Every address that was asked for. */
  requests: string[];
}

/** Runs a reader's visit in a session of its own, and closes it afterwards. */
export async function visit(options: BrowserContextOptions, work: (visit: Visit) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', ...options });
  const tab = await context.newPage();
  const session: Visit = { tab, context, faults: [], requests: [] };
  watch(session);
  try {
    await work(session);
  } finally {
    await context.close();
  }
}

/** Addresses in the page's own memory are no requests. */
const isOwn = (request: Request) => request.url().startsWith('blob:');

function watch({ tab, context, faults, requests }: Visit): void {
  const note = (what: string) => faults.push(`${new URL(tab.url()).pathname}: ${what}`);
  context.on('console', (message) => message.type() === 'error' && note(`the console says “${message.text()}”`));
  context.on('weberror', (error) => note(`a script failed: ${error.error().message}`));
  context.on('requestfailed', (request) => !isOwn(request) && note(`${request.url()} failed: ${request.failure()?.errorText}`));
  context.on('response', (response) => response.status() >= 400 && note(`${response.url()} was answered with ${response.status()}`));
  context.on('request', (request) => {
    if (isOwn(request)) return;
    requests.push(request.url());
    if (![ROOT_SITE, FOLDER_SITE].some((site) => request.url().startsWith(new URL('/', site).href)))
      note(`asked another host: ${request.url()}`);
  });
}
