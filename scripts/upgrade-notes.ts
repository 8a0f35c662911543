// npm run upgrade-notes: what organisers have to know and to do since the version with which their campaign was made. `--from 0.8.0` begins there.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { upgradeCommand } from '#src/io/upgrade/upgrade-command.ts';

await runCommand(() => upgradeCommand(process.argv.slice(2)));
