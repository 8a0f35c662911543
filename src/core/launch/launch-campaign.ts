import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { checkTheme } from '#src/core/checks/check-theme.ts';
import { checkKeys } from '#src/core/checks/keys/check-keys.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import type { Spot } from './finding.ts';

/** A campaign as it is looked at before its launch: also one with mistakes, as far as it can be read. */
export interface LaunchCampaign {
  files: CampaignFiles;
  /** Not there while the check finds mistakes. */
  content: CampaignContent | undefined;
  /** What `campaign.json` says, where it can be read. */
  campaign: Campaign | undefined;
  problems: readonly Problem[];
  /** Of keys and of colours. */
  warnings: readonly Problem[];
  /** The texts of everything that is published, by path. */
  texts: ReadonlyMap<string, string>;
}

/** Puts together what is known of a campaign. `named` are the problems of its files’ names. */
export function launchCampaign(files: CampaignFiles, texts: ReadonlyMap<string, string>, named: readonly Problem[] = []): LaunchCampaign {
  const { content, problems } = checkCampaign(files);
  return {
    files,
    texts,
    content: named.length === 0 ? content : undefined,
    campaign: files.decided.get(CAMPAIGN_FILE)?.value as Campaign | undefined,
    problems: [...named, ...problems],
    warnings: [...checkKeys(files).warnings, ...checkTheme(files).warnings],
  };
}

/** The place of a field of `campaign.json`. */
export function spotIn({ files }: LaunchCampaign, path: readonly PropertyKey[], text?: string): Spot {
  const located: Pick<Located, 'places'> = files.decided.get(CAMPAIGN_FILE)?.located ?? { places: new Map() };
  return { file: CAMPAIGN_FILE, ...placeOf(located, path), ...(text !== undefined && { text }) };
}

/** The languages of a campaign with their files, as far as these can be read. */
export function localesOf({ campaign, files }: LaunchCampaign): { code: string; file: string; locale: LocaleFile }[] {
  return (campaign?.locales ?? []).flatMap((code) => {
    const file = `locales/${code}/locale.json`;
    const locale = files.decided.get(file)?.value as LocaleFile | undefined;
    return locale ? [{ code, file, locale }] : [];
  });
}
