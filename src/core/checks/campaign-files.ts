import type { Campaign } from '#src/core/campaign/schema.ts';
import type { Mark } from '#src/core/mark/schema.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import type { Words } from '#src/core/messages/generator-words.ts';

/** The languages that a campaign promises, and the one that the others are translated from. */
export type Languages = Pick<Campaign, 'locales' | 'sourceLocale'>;

/** The files of a campaign by path from its folder, each decided by itself, and the paths of what lies in `public/`. */
export interface CampaignFiles {
  decided: ReadonlyMap<string, Decided>;
  publicPaths: ReadonlySet<string>;
  /** The words that come with the generator: what these say, a campaign need not. */
  words?: Words;
  /** The mark as everything draws it, where `campaign.json` has no path of it. */
  mark?: Mark | undefined;
  /** The day on which they are checked, YYYY-MM-DD in UTC: nothing but the validity of keys depends on it. */
  today?: string;
}

/** One file of a campaign with its name without the ending. */
export interface CampaignFile {
  path: string;
  name: string;
  decided: Decided;
}

/** The files directly in a folder, in order of name. */
export function filesIn({ decided }: CampaignFiles, folder: string, ending: string): CampaignFile[] {
  return [...decided]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.slice(folder.length + 1).includes('/'))
    .map(([path, file]) => ({ path, name: path.slice(folder.length + 1, -ending.length), decided: file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
