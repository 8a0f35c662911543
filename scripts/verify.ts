// npm run verify -- FOLDER|https://…: says whether a copy of the site is what the campaign published. `--help` lists what else it can be told.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { campaignOnDisk } from '#src/io/release/campaign-on-disk.ts';
import { verifyCommand } from '#src/io/release/verify-command.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  process.exitCode = await verifyCommand(args, { command: 'npm run verify --', campaign: await campaignOnDisk(args) });
});
