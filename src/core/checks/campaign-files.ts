import type { Campaign } from '#src/core/campaign/schema.ts';

/** The languages that a campaign promises, and the one that the others are translated from. */
export type Languages = Pick<Campaign, 'locales' | 'sourceLocale'>;

/** The files of a campaign as text, by path from the campaign's folder, and the paths of what lies in `public/`. */
export interface CampaignFiles {
  texts: Map<string, string>;
  publicPaths: Set<string>;
}

/** The files directly in a folder, with their names without the ending, in order of name. */
export function filesIn(files: CampaignFiles, folder: string, ending: string): { path: string; name: string; text: string }[] {
  return [...files.texts]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.slice(folder.length + 1).includes('/'))
    .map(([path, text]) => ({ path, name: path.slice(folder.length + 1, -ending.length), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
