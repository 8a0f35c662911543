import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '#src/io/browser.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { UsageError } from '#src/io/command.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { machineLine } from '../report.ts';
import { readTongues } from './campaign-texts.ts';
import { judgePages, pagesToJudge } from './lighthouse.ts';
import { makeCertificate } from './link/certificate.ts';
import { measureReading } from './reading.ts';

/** A script each, and both directions; of a campaign that has none of them, its first languages. */
const LANGUAGES = ['en', 'ar', 'am'];
const LOADS = 3;

/**
 * `npm run bench -- reader [--languages en,ar,am] [--loads 3]`: how long readers of the last build wait on a thin link, beside other programs’ pages;
 * `npm run bench -- reader lighthouse [--all | --pages PATH,PATH]`: what Lighthouse says of each type of page.
 */
export async function bench(args: string[]): Promise<void> {
  if (!existsSync(join(DIST_FOLDER, 'index.html'))) throw new UsageError('There is no site yet. Build it first: npm run build');
  const codes = await languagesOf(args);
  const certified = await makeCertificate();
  if (args.includes('lighthouse')) {
    const named = valueOf(args, '--pages', '');
    return judgePages(named ? named.split(',') : await pagesToJudge(codes, args.includes('--all')), certified);
  }
  const { args: own = [], ...options } = await chromiumOptions();
  const browser = await chromium.launch({ ...options, args: [...own, `--ignore-certificate-errors-spki-list=${certified.spki}`] });
  console.log(machineLine(['playwright-core'], browser.version()));
  try {
    await measureReading({
      campaign: campaignFolder(args),
      codes,
      loads: Number(valueOf(args, '--loads', String(LOADS))),
      browser,
      certified,
    });
  } finally {
    await browser.close();
  }
}

async function languagesOf(args: readonly string[]): Promise<string[]> {
  const all = (await readTongues(campaignFolder([...args]))).map(({ code }) => code);
  const wanted = valueOf(args, '--languages', LANGUAGES.join(',')).split(',');
  const found = wanted.filter((code) => all.includes(code));
  return found.length > 0 ? found : all.slice(0, LANGUAGES.length);
}

function valueOf(args: readonly string[], name: string, otherwise: string): string {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
}
