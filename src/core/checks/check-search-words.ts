import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import { searchSchema, type SearchWords } from '#src/core/search/schema.ts';

/** The file of a language’s synonyms; it is no file of messages, and a language may have none. */
export const SEARCH_WORDS = 'search';

/** Reads and checks `locales/<code>/search.json`, where there is one. */
export function checkSearchWords(files: CampaignFiles, code: string): { words?: SearchWords; problems: Problem[] } {
  const path = `locales/${code}/${SEARCH_WORDS}.json`;
  const text = files.texts.get(path);
  if (text === undefined) return { problems: [] };
  const located = readJson(path, text);
  if (Array.isArray(located)) return { problems: located };
  const parsed = parseWith(searchSchema, path, located);
  return 'problems' in parsed ? { problems: parsed.problems } : { words: parsed.data, problems: [] };
}
