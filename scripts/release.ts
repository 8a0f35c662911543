// npm run release -- keygen | next | sign --key FILE: makes the key, raises the number, builds and signs the site. docs/releases.md tells how.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { releaseCommand } from '#src/io/release/release-command.ts';

await runCommand(() => releaseCommand(process.argv.slice(2)));
