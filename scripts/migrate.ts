// npm run migrate: changes a campaign that was written for an older version of the content, and keeps a copy of each file that it touches.
// `--dry-run` only shows what would change.
import process from 'node:process';
import { runCommand } from '#src/io/command.ts';
import { migrateCommand } from '#src/io/migration/migrate-command.ts';

await runCommand(() => migrateCommand(process.argv.slice(2), new Date()));
