// npm run reproduce: builds the site several times as on other machines, and compares every byte.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { reproduceCommand } from '#src/io/reproduce/reproduce-command.ts';

await runCommand(async () => {
  const isSame = await reproduceCommand(process.argv.slice(2), (line) => console.log(line));
  if (!isSame) process.exitCode = 1;
});
