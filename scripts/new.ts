// npm run new -- organisation: makes a valid file for a new testimony, organisation, page, figure, win or graphic. In a terminal it asks;
// elsewhere flags tell it. `npm run new -- organisation --help` lists them.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { newCommand } from '#src/io/scaffold/new-command.ts';
import { terminalAsker } from '#src/io/scaffold/terminal.ts';

await runCommand(async () => {
  const asker = process.stdin.isTTY && process.stdout.isTTY ? terminalAsker() : undefined;
  try {
    await newCommand(process.argv.slice(2), asker, new Date().toISOString().slice(0, 10));
  } finally {
    asker?.close();
  }
});
