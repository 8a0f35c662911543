// npm run status: how far each language is translated, what is outdated and what is missing.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { statusCommand } from '#src/io/translation/status-command.ts';

await runCommand(() => statusCommand(process.argv.slice(2)));
