import { parseArgs } from 'node:util';
import { tellIn } from '#src/core/checks/words.ts';
import { migrate } from '#src/core/migrations/migrate.ts';
import { MIGRATIONS } from '#src/core/migrations/all.ts';
import { migrateUsage, tellMigrated } from '#src/core/migrations/tell.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { askedLanguage, UsageError } from '../command.ts';
import { backUp, forgetBackup } from './backup.ts';
import { readTexts } from './read-texts.ts';
import { HalfDone, replaceTexts } from './replace-texts.ts';

/** `npm run migrate`: changes a campaign that was written for an older version of the content. All of it is written, or nothing. */
export async function migrateCommand(args: string[], now: Date, migrations = MIGRATIONS): Promise<void> {
  const tell = tellIn(askedLanguage(args));
  const { help, 'dry-run': isTrial } = optionsOf(args);
  if (help) return console.log(migrateUsage(tell));
  const folder = campaignFolder(args);
  const before = await readTexts(folder);
  if (Array.isArray(before)) throw new CampaignProblems(before);
  const migrated = migrate(before, migrations);
  if ('problems' in migrated) throw new CampaignProblems(migrated.problems);
  const { texts, to } = migrated;
  if (isTrial || texts.size === 0) return console.log(tellMigrated(migrated, undefined, tell));
  const backup = await backUp(folder, texts.keys(), { to, now });
  try {
    await replaceTexts(folder, texts, before);
  } catch (error) {
    if (!(error instanceof HalfDone)) {
      await forgetBackup(folder, backup);
      throw error;
    }
    throw new UsageError(tell(['migrate.half', { files: error.paths.join(', '), folder: `${backup}/` }]));
  }
  console.log(tellMigrated(migrated, backup, tell));
}

function optionsOf(args: string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ args, options: { 'dry-run': flag, help: flag, campaign: text, lang: text }, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${migrateUsage(tellIn(askedLanguage(args)))}`);
  }
}
