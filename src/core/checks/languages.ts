import { campaignSchema } from '#src/core/campaign/schema.ts';
import type { CampaignFiles, Languages } from '#src/core/checks/campaign-files.ts';

const languages = campaignSchema.pick({ locales: true, sourceLocale: true }).strip();

/** The languages of a campaign whose `campaign.json` is broken: what it says of them, else the folders of `locales/`. */
export function languagesOf(data: unknown, files: CampaignFiles): Languages | undefined {
  const said = languages.safeParse(data);
  if (said.success) return said.data;
  const folders = [...files.texts.keys()].flatMap((path) => /^locales\/([^/]+)\/locale\.json$/.exec(path)?.[1] ?? []);
  const sourceLocale = folders.find((code) => /"state":\s*"source"/.test(files.texts.get(`locales/${code}/locale.json`)!));
  return sourceLocale === undefined ? undefined : { locales: folders, sourceLocale };
}
