import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { charactersOf, fallbackFont, fontPath, MOST_FONT_BYTES } from '#src/core/site/fallback-font.ts';
import { neededFiles } from './font-files.ts';
import { listFiles } from './list-files.ts';
import { smallFont } from './small-font.ts';

/** Makes the fonts that languages bring along, of the letters that their built pages use; what it gives is what had to be left out. */
export async function makeFallbackFonts(content: CampaignContent, site: string): Promise<string[]> {
  const locales = builtLocales(content).filter((locale) => fallbackFont(locale));
  const files = locales.length === 0 ? [] : await listFiles(site, '.');
  const notes: string[] = [];
  for (const locale of locales) notes.push(...(await makeFont(locale, site, files)));
  return notes;
}

async function makeFont(locale: Locale, site: string, files: readonly string[]): Promise<string[]> {
  const { range, scale } = fallbackFont(locale)!;
  const texts = files.filter((path) => isTextOf(path, locale.code));
  const letters = await countLetters(site, texts, charactersOf(range));
  const source = neededFiles(letters.keys()).find(({ script }) => script === locale.script);
  if (!source) return [];
  const { data, left } = await smallFont(source.regular, { letters, scale, most: MOST_FONT_BYTES });
  const path = fontPath(locale.code);
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), data);
  return left.length === 0 ? [] : [`${path} has no room for the ${left.length} rarest letters: ${left.join('')}`];
}

/**
 * True for what readers of a language are shown: its pages, and what scripts put into them.
 * @example isTextOf('assets/words/am.js', 'am') // true
 */
function isTextOf(path: string, code: string): boolean {
  const [top, , third] = path.split('/');
  if (top === code) return path.endsWith('.html');
  return top === 'assets' && path.endsWith('.js') && (third === code || third === `${code}.js`);
}

/** How often each letter stands in files. */
async function countLetters(site: string, files: readonly string[], wanted: RegExp): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const runs = (await readFile(join(site, file), 'utf8')).match(wanted) ?? [];
    for (const letter of runs.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
