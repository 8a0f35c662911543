// The same files as five kinds of host have them: followed from link to link in a browser, nothing may be missing, fail or be asked for elsewhere.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { expectNone } from '../site/dist.ts';
import { FOLDER_SITE, ROOT_SITE, visit, type Visit } from './open.ts';
import { DEEP, testLanguages } from './pages.ts';
import { wanted } from './search-on-disk.ts';

const IPFS_FOLDER = '/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/';
const ONION_HOST = '2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion';

const behindGateway = createStaticServer(DIST_FOLDER, IPFS_FOLDER);
const asOnion = createStaticServer(DIST_FOLDER);
const places = new Map([
  ['the root of a host', ROOT_SITE],
  ['a folder of a host', FOLDER_SITE],
  ['a disk', pathToFileURL(join(DIST_FOLDER, '/')).href],
]);

beforeAll(async () => {
  places.set('an IPFS gateway', `${await listen(behindGateway, 0)}${IPFS_FOLDER}`);
  places.set('an onion service', `${(await listen(asOnion, 0)).replace('localhost', ONION_HOST)}/`);
});
afterAll(() => [behindGateway, asOnion].forEach((server) => server.close()));

/** By day, the pages of these places are opened by other tests too. */
const NEW = ['an IPFS gateway', 'an onion service'];
const HANDFUL = 6;

describe.each(DEEP ? ['the root of a host', 'a folder of a host', 'a disk', ...NEW] : NEW)('at %s', (place) => {
  test('every link leads to a page or a file that is there, whole and without a fault', async () => {
    await visit({}, async (reader) => {
      const { pages, broken } = await crawl(reader, places.get(place)!, DEEP ? Infinity : HANDFUL);
      expectNone([...broken, ...faultsAt(reader, places.get(place)!)]);
      expect(pages).toBeGreaterThanOrEqual(HANDFUL);
    });
  });

  // From a disk, another test searches.
  test.runIf(place !== 'a disk').each(testLanguages)('the search in $tag finds', async (language) => {
    const site = places.get(place)!;
    const { name, word } = wanted(language);
    await visit({ locale: language.intl }, async (reader) => {
      await reader.tab.goto(`${site}${language.code}/search.html?q=${encodeURIComponent(word)}`);
      const found = () =>
        reader.tab.locator('.results a').evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href.split('#')[0]));
      await expect.poll(found).toContain(encodeURI(`${site}${language.code}/${name}`));
      expectNone(faultsAt(reader, site));
    });
  });
});

/** Faults but for requests to the place itself, and what was still under way when the reader left a page. */
function faultsAt({ faults }: Visit, site: string): string[] {
  return faults.filter((fault) => !fault.includes(`asked another host: ${site}`) && !fault.endsWith('net::ERR_ABORTED'));
}

/** Follows links from the first page, at most so many pages far, and looks whether all else that is linked to is there. */
async function crawl({ tab }: Visit, site: string, most: number): Promise<{ pages: number; broken: string[] }> {
  const queue = [`${site}index.html`];
  const seen = new Set(queue);
  const broken: string[] = [];
  let pages = 0;
  for (const address of queue) {
    if (pages === most) break;
    pages++;
    const response = await tab.goto(address);
    if (response !== null && response.status() >= 400) broken.push(`${address}: ${response.status()}`);
    const { links, failed } = await tab.evaluate(linksAndPictures);
    broken.push(...failed.map((picture) => `${address}: ${picture} is not shown`));
    for (const link of links.map((href) => href.split(/[?#]/)[0]!)) {
      if (seen.has(link) || !isInside(link, site)) continue;
      seen.add(link);
      if (!existsSync(fileOf(link, site))) broken.push(`${address}: ${link} is not there`);
      else if (link.endsWith('.html')) queue.push(link);
    }
  }
  return { pages, broken };
}

/** What a page leads to, and which of its pictures can’t be shown. Runs in the page. */
async function linksAndPictures(): Promise<{ links: string[]; failed: string[] }> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  const failed = pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  return { links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href), failed };
}

function isInside(link: string, site: string): boolean {
  // What leads out of the folder of the site leads to another site on the same host.
  return link.startsWith(new URL('/', site).href);
}

function fileOf(link: string, site: string): string {
  if (!link.startsWith(site)) return join(DIST_FOLDER, 'out-of-the-site');
  return site.startsWith('file:') ? fileURLToPath(link) : join(DIST_FOLDER, decodeURIComponent(link.slice(site.length)));
}
