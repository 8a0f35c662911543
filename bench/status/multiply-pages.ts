import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOP_FOLDERS } from '#src/core/checks/paths/tree.ts';

const PAGES = 'content/explainer';

/** A page of the campaign, and its translation into one language, that the measurement changes. */
export const CHANGED = { locale: 'fr', source: `${PAGES}/en/page-2-0.mdx`, target: `${PAGES}/fr/page-2-0.mdx` };

/** Copies a campaign and multiplies its pages of prose until each language has so many; each has words of its own. Gives the number of languages. */
export async function multiplyPages(campaign: string, folder: string, count: number): Promise<number> {
  for (const name of TOP_FOLDERS) await cp(join(campaign, name), join(folder, name), { recursive: true });
  const languages = await readdir(join(folder, PAGES));
  for (const language of languages) {
    const own = join(folder, PAGES, language);
    const names = (await readdir(own)).sort();
    const others = (await readdir(join(folder, 'content/pages', language))).length;
    for (let made = names.length + others, round = 2; made < count; round++) {
      for (const [i, name] of names.slice(0, count - made).entries()) {
        const text = await readFile(join(own, name), 'utf8');
        await writeFile(join(own, `page-${round}-${i}.mdx`), withOwnWords(text, round));
        made++;
      }
    }
  }
  await rm(join(folder, 'content/memory'), { recursive: true, force: true });
  return languages.length;
}

/** Each paragraph and title gets a number, so that no two pages say the same. */
function withOwnWords(text: string, round: number): string {
  return text
    .replace(/^(stamps|sourceOnly): .*\n/gm, '')
    .replace(/^(title|description): "(.*)"$/gm, `$1: "$2 ${round}"`)
    .replace(/(?<=[.።؟!?])$/gm, ` ${round}`);
}
