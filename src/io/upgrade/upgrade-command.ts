import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { type Located, readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { tellIn, type Tell } from '#src/core/checks/words.ts';
import type { Migration } from '#src/core/migrations/migration.ts';
import { otherVersion, versionOf, waitingSince } from '#src/core/migrations/version.ts';
import { type Release, releasesIn } from '#src/core/upgrade/changelog.ts';
import { notesSince, tellNotes, upgradeUsage } from '#src/core/upgrade/notes.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { askedLanguage, UsageError } from '../command.ts';
import { ROOT } from '../folders.ts';
import { readText } from '../migration/read-texts.ts';

/** `npm run upgrade-notes`: what is new for those who organise a campaign since the version with which it was made. */
export async function upgradeCommand(args: string[], generator = ROOT): Promise<void> {
  const tell = tellIn(askedLanguage(args));
  const { help, from } = optionsOf(args);
  if (help) return console.log(upgradeUsage(tell));
  const releases = await readReleases(generator, tell);
  const campaign = await readCampaign(campaignFolder(args));
  // Somebody who names a version needs no campaign.
  if (Array.isArray(campaign) && from === undefined) throw new CampaignProblems(campaign);
  const notes = notesSince(from ?? String(versionOf((campaign as Located).data) ?? ''), releases);
  if ('what' in notes) throw new UsageError(`${tell(notes.what)} ${tell(notes.fix)}`);
  console.log(tellNotes(notes, Array.isArray(campaign) ? undefined : waitingFor(campaign.data), tell));
}

function waitingFor(campaign: unknown): Migration[] {
  return waitingSince(versionOf(campaign) ?? 1).filter((migration) => migration.isNeeded(campaign));
}

async function readReleases(generator: string, tell: Tell): Promise<Release[]> {
  try {
    return releasesIn(await readFile(join(generator, 'CHANGELOG.md'), 'utf8'));
  } catch (error) {
    throw new UsageError(tell(['upgrade.no-changelog', { reason: (error as Error).message }]));
  }
}

/** The campaign’s own file, unless it is missing, broken, or for a newer generator. */
async function readCampaign(folder: string): Promise<Located | Problem[]> {
  const read = await readText(join(folder, CAMPAIGN_FILE)).catch(() => undefined);
  if (!read) return [{ file: CAMPAIGN_FILE, line: 1, column: 1, what: ['campaign.none'], fix: ['campaign.none-fix'] }];
  if (!('text' in read)) return [{ file: CAMPAIGN_FILE, line: read.line, column: read.column, ...read.said }];
  const located = readJson(CAMPAIGN_FILE, read.text);
  const other = Array.isArray(located) ? undefined : otherVersion(located);
  return other?.fix[0] === 'migrate.newer-fix' ? [other] : located;
}

function optionsOf(args: string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ args, options: { from: text, help: flag, campaign: text, lang: text }, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${upgradeUsage(tellIn(askedLanguage(args)))}`);
  }
}
