// Makes the pages of a campaign as a whole build does, in two threads: node tests/render-sample.ts CAMPAIGN OUT
import process from 'node:process';
import { renderSite } from '#src/io/site-program/render-site.ts';
import { siteProgram } from '#src/io/site-program/program.ts';
import { writeShown } from '#src/io/translation/shown-data.ts';
import { shownTexts } from '#src/io/translation/shown-texts.ts';

const [campaign = '', out = ''] = process.argv.slice(2);

const shown = await writeShown(campaign, await shownTexts(campaign));
await renderSite({ program: await siteProgram(), shown, campaign, site: out, threads: 2 }, () => {});
