import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { SearchWords } from './schema.ts';
import { type FoldedWords, foldSynonyms, phraseStems } from './synonyms.ts';

/** What a language’s `search.json` says, folded as the search reads it. */
export function foldedWords({ messages }: Pick<CampaignContent, 'messages'>, code: string): FoldedWords {
  const { synonyms = [], common = [] } = (messages[code]?.['search'] ?? {}) as Partial<SearchWords>;
  return { synonyms: foldSynonyms(synonyms, code), common: common.flatMap((word) => phraseStems(word, code)) };
}
