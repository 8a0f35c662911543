import process from 'node:process';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { wrongLocales } from '#src/core/shards/asked-locales.ts';
import { UsageError } from './command.ts';

const NAME = 'ALTAVEU_LOCALES';
const FLAG = '--locales';

/** The languages of `--locales ar,am`; undefined where a whole site is asked for. */
export function askedLocales(args: readonly string[]): string[] | undefined {
  const at = args.findIndex((arg) => arg === FLAG || arg.startsWith(`${FLAG}=`));
  if (at < 0) return undefined;
  const [, joined] = args[at]!.split('=');
  const next = args[at + 1] ?? '';
  const list = joined ?? (next.startsWith('--') ? '' : next);
  return list
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** The languages of a shard, if the campaign has each of them and each is named once; else says what is wrong. */
export function buildingOf({ campaign }: Pick<CampaignContent, 'campaign'>, locales: readonly string[]): readonly string[] {
  const wrong = wrongLocales(locales, campaign.locales);
  if (wrong !== undefined) throw new UsageError(wrong);
  return locales;
}

/** Tells the part of a build that runs inside Astro which languages it makes; undefined for all. */
export function announceBuilding(locales: readonly string[] | undefined): void {
  if (locales) process.env[NAME] = locales.join();
  else delete process.env[NAME];
}

/** The languages that were announced; undefined for all. */
export function announcedBuilding(): string[] | undefined {
  return process.env[NAME]?.split(',');
}

/** What a build makes, for its first line. */
export function tellLanguages({ locales, building }: Pick<CampaignContent, 'locales' | 'building'>): string {
  return building ? `${building.length} of ${locales.length} languages: ${building.join(', ')}` : `${locales.length} languages`;
}
