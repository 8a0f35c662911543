// npm run merge -- DIR...: puts the shards that “npm run build -- --locales …” made together into dist/.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { mergeShards } from '#src/io/merge/merge-shards.ts';

await runCommand(() => mergeShards(campaignFolder(process.argv), foldersOf(process.argv.slice(2))));

/** The folders among the arguments. */
function foldersOf(args: readonly string[]): string[] {
  return args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--campaign');
}
