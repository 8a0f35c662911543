// npm run check: reads the campaign and lists everything that is wrong with it. `--lang fr` says it in French; `--format github`,
// `markdown` or `json` for other readers; `--summary FILE` also writes the Markdown; `--output [DIR]` holds a built site against its rules.
// Warnings fail nothing, such as those about language or keys that end soon: `--no-warnings` leaves them out, `--strict` lets them fail.
import process from 'node:process';
import { checkCommand } from '#src/io/check-command.ts';
import { runCommand } from '#src/io/command.ts';

await runCommand(() => checkCommand(process.argv.slice(2)));
