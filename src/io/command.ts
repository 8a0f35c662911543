import process from 'node:process';
import { TOLD_IN } from '#src/core/checks/words.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { tellDiskFault } from './disk-fault.ts';
import { endWithParent } from './system/end-with-parent.ts';
import { UsageError } from './usage-error.ts';

export { UsageError };

/** Runs a command. Mistakes in the campaign are printed plainly, in the language of `--lang`; anything else is our own fault and shows its stack. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  endWithParent();
  const finished = sayIfUnanswered();
  try {
    await work();
    finished();
  } catch (error) {
    finished();
    if (error instanceof CampaignProblems) console.error(`\n${error.in(askedLanguage(process.argv))}`);
    else console.error(error instanceof UsageError ? error.message : ((await tellDiskFault(error)) ?? error));
    process.exit(1);
  }
}

/** What Node ends with when work has begun that nothing can finish any more. */
const UNANSWERED = 13;

/** Node ends with nothing left to wait for when a program that should have answered is gone, ended by the system for lack of memory. */
function sayIfUnanswered(): () => void {
  const say = (code: number): void => {
    if (code !== UNANSWERED) return;
    console.error(
      '\nA part of the work has ended without an answer, perhaps for lack of memory. What is published is as it was. Close other programs, then run the same command again.',
    );
    process.exitCode = 1;
  };
  process.once('exit', say);
  return () => void process.off('exit', say);
}

/** The language of `--lang`, where problems can be told in it. */
export function askedLanguage(args: readonly string[]): string {
  const asked = args[args.indexOf('--lang') + 1] ?? '';
  return args.includes('--lang') && TOLD_IN.includes(asked) ? asked : 'en';
}
