// The search of a page that was opened from a disk.
import type { Page } from 'playwright-core';
import type { Language } from '../site/campaign.ts';
import { find, pageAt, text } from '../site/dist.ts';

/** Searches on a page and waits for the first result; gives where the results lead. */
export async function searchOnDisk(tab: Page, page: string, word: string): Promise<{ all: string[] }> {
  await tab.goto(page);
  await tab.locator('#q').fill(word);
  await tab.keyboard.press('Enter');
  await tab.locator('.results a').first().waitFor();
  const all = await tab.locator('.results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0]!));
  return { all };
}

/** The first page of the explainer in a language, and the longest word of its title. */
export function wanted({ code }: Language): { name: string; title: string; word: string } {
  const links = find('main a[href]', pageAt(`${code}/explainer/index.html`)).map((link) => link.attribs['href']!);
  const name = `explainer/${links.find((href) => /^[\w-]+\.html$/.test(href) && href !== 'index.html')}`;
  const title = text(find('h1', pageAt(`${code}/${name}`))[0]);
  const words = title.match(/[\p{L}\p{M}]+/gu) ?? [];
  return { name, title, word: words.toSorted((a, b) => b.length - a.length)[0]! };
}
