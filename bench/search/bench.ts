import { chromium } from 'playwright-core';
import { chromiumOptions } from '#src/io/browser.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { machineLine, printTable } from '../report.ts';
import { measureBytes } from './bytes.ts';
import { measureFinding } from './finding.ts';

/** `npm run bench -- search [finding] [bytes]`: what is found of the queries in `queries/`, and what it costs to bring, beside other searches. */
export async function bench(args: string[]): Promise<void> {
  const parts = ['finding', 'bytes'].filter((part) => args.includes(part) || !args.some((arg) => ['finding', 'bytes'].includes(arg)));
  const browser = await chromium.launch(await chromiumOptions());
  console.log(machineLine(['pagefind', 'minisearch', 'lunr', '@orama/orama'], browser.version()));
  try {
    if (parts.includes('finding'))
      printTable('The right page, of the last build', await measureFinding(await checkFolder(campaignFolder(args)), browser));
    if (parts.includes('bytes'))
      for (const pages of [200, 5_000]) printTable(`${pages} pages in a language`, await measureBytes(pages, browser));
  } finally {
    await browser.close();
  }
}
