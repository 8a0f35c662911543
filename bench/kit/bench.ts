import { chromium } from 'playwright-core';
import { chromiumOptions } from '#src/io/browser.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { measureBuilds } from './build/build.ts';
import { machineLine, printTable } from '../report.ts';
import { measureSpeed } from './speed/speed.ts';
import { compareText } from './text/text.ts';

const PARTS = ['text', 'speed', 'build'];

/** `npm run bench -- kit [text] [speed] [build]`: the graphics' speed, size and letters, beside other programs. All parts unless told. */
export async function bench(args: string[]): Promise<void> {
  const asked = PARTS.filter((part) => args.includes(part));
  const parts = asked.length > 0 ? asked : PARTS;
  const campaign = campaignFolder(args);
  const browser = await chromium.launch(await chromiumOptions());
  console.log(machineLine(['sharp', 'harfbuzzjs', 'satori'], browser.version()));
  try {
    if (parts.includes('text')) printTable('Text, beside Chromium with the same fonts', await compareText(browser));
    if (parts.includes('speed')) printTable('Link previews, 1200 × 630', await measureSpeed(await checkFolder(campaign), browser));
  } finally {
    await browser.close();
  }
  if (!parts.includes('build')) return;
  const { locales } = await checkFolder(campaign);
  printTable('The whole kit', await measureBuilds(campaign, (locales[1] ?? locales[0]!).code));
}
