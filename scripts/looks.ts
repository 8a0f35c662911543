// npm run looks [-- --campaign DIR] [--out FILE]: shows all looks that a campaign can have side by side, in one HTML file that loads nothing.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { looksCommand } from '#src/io/looks/looks-command.ts';

await runCommand(() => looksCommand(process.argv.slice(2)));
