import process from 'node:process';
import { CampaignProblems } from './check-folder.ts';

/** Runs a command. Mistakes in the campaign are printed plainly; anything else is our own fault and shows its stack. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof CampaignProblems ? `\n${error.message}` : error);
    process.exit(1);
  }
}
