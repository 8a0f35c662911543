import process from 'node:process';
import { TOLD_IN } from '#src/core/checks/words.ts';
import { CampaignProblems } from './check-folder.ts';

/** A command that was not asked for rightly: its message is all that is printed. */
export class UsageError extends Error {}

/** Runs a command. Mistakes in the campaign are printed plainly, in the language of `--lang`; anything else is our own fault and shows its stack. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CampaignProblems) console.error(`\n${error.in(askedLanguage(process.argv))}`);
    else console.error(error instanceof UsageError ? error.message : error);
    process.exit(1);
  }
}

/** The language of `--lang`, where problems can be told in it. */
export function askedLanguage(args: readonly string[]): string {
  const asked = args[args.indexOf('--lang') + 1] ?? '';
  return args.includes('--lang') && TOLD_IN.includes(asked) ? asked : 'en';
}
