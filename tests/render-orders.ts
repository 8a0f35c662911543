// Makes the pages of testimonies in their order, and backwards in a second copy of the program: node tests/render-orders.ts CAMPAIGN
// Of each kind, the page that Astro makes comes first, and is filled into a shell in the other run. Says which pages differ.
import { cp, rm } from 'node:fs/promises';
import process from 'node:process';
import { openProgram, type SitePath } from '#src/io/site-program/open-program.ts';
import { siteProgram, type SiteProgram } from '#src/io/site-program/program.ts';
import { writeShown } from '#src/io/translation/shown-data.ts';
import { shownTexts } from '#src/io/translation/shown-texts.ts';

const [campaign = ''] = process.argv.slice(2);

await writeShown(campaign, await shownTexts(campaign));
const program = await siteProgram();
const copy = { ...program, folder: `${program.folder}.copy` };
await cp(program.folder, copy.folder, { recursive: true });
const [forwards, backwards] = [await rendered(program, (paths) => paths), await rendered(copy, (paths) => paths.toReversed())];
await rm(copy.folder, { recursive: true });
const differing = [...forwards].filter(([path, page]) => page !== backwards.get(path)).map(([path]) => path);
console.log(JSON.stringify({ pages: forwards.size, differing }));

async function rendered(from: SiteProgram, inOrder: (paths: SitePath[]) => SitePath[]): Promise<Map<string, string>> {
  const { paths, render } = await openProgram(from);
  const pages = new Map<string, string>();
  for (const path of inOrder((await paths()).filter(([, component]) => component.endsWith('testimonies/[id].astro')))) {
    pages.set(path[0], Buffer.from(await render(path)).toString());
  }
  return pages;
}
