import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Tongue, wordsOf } from './prose.ts';

/** The languages of the corpus, in the order of the language menu. */
export const LANGUAGES = ['en', 'fr', 'ar', 'es', 'pt', 'am', 'ca'] as const;

/** The end of a sentence where it is no full stop. */
const STOPS: Record<string, string> = { am: '።' };

/** What each language’s words are, taken from the explainers of a campaign. */
export async function readTongues(campaign: string): Promise<Map<string, Tongue>> {
  const tongues = LANGUAGES.map(async (language): Promise<[string, Tongue]> => {
    const folder = join(campaign, 'content', 'explainer', language);
    const texts = (await readdir(folder)).sort().map((name) => readFile(join(folder, name), 'utf8'));
    const words = (await Promise.all(texts)).flatMap((text) => wordsOf(text.replace(/^---\n[^]*?\n---\n/, '')));
    return [language, { words, stop: STOPS[language] ?? '.' }];
  });
  return new Map(await Promise.all(tongues));
}
