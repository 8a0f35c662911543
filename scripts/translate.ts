// npm run translate: stamps translations, adds what is missing, notes what was read, and exchanges texts with translation platforms.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { translateCommand } from '#src/io/translation/translate-command.ts';

await runCommand(() => translateCommand(process.argv.slice(2)));
