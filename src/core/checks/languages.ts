import { campaignSchema } from '#src/core/campaign/schema.ts';
import type { Languages } from '#src/core/checks/campaign-files.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';

/** Where a campaign says what it is. */
export const CAMPAIGN_FILE = 'content/campaign.json';

const languages = campaignSchema.pick({ locales: true, sourceLocale: true }).strip();

/** True for files that must be decided before the others: what the languages are told by. */
export function tellsLanguages(path: string): boolean {
  return path === CAMPAIGN_FILE || /^locales\/[^/]+\/locale\.json$/.test(path);
}

/** The languages of a campaign: what its `campaign.json` says of them; where that is broken, the folders of `locales/`. */
export function languagesOf(decided: ReadonlyMap<string, Decided>): Languages | undefined {
  const campaign = decided.get(CAMPAIGN_FILE);
  if (!campaign) return undefined;
  const said = languages.safeParse(campaign.located?.data);
  if (said.success && said.data.locales.includes(said.data.sourceLocale)) return said.data;
  const folders = [...decided].flatMap(([path, file]) => {
    const code = /^locales\/([^/]+)\/locale\.json$/.exec(path)?.[1];
    return code === undefined ? [] : [{ code, isSource: (file.value as LocaleFile | undefined)?.review.state === 'source' }];
  });
  const source = folders.find(({ isSource }) => isSource);
  return source && { locales: folders.map(({ code }) => code), sourceLocale: source.code };
}
