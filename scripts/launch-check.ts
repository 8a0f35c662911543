// npm run launch-check: what still stands in the way of going public, by area, each with its fix. `--links` asks for the links to other
// websites, `--live [URL]` looks at the live site; without these, nothing is asked of the network. It ends with 0 where nothing stops the launch, with 1
// where something does, with 2 where it was not asked for rightly.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { launchCommand } from '#src/io/launch/launch-command.ts';

await runCommand(async () => {
  process.exitCode = await launchCommand(process.argv.slice(2));
});
