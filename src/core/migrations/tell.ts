import { usageOf } from '#src/core/checks/print/usage.ts';
import type { Tell } from '#src/core/checks/words.ts';
import type { Change, Migrated } from './migrate.ts';

/** A migration that went well. */
type Done = Extract<Migrated, { changes: Change[] }>;

/** What was changed, or would be: a line for each change, and where the files are as they were. */
export function tellMigrated({ from, to, changes }: Done, backup: string | undefined, tell: Tell): string {
  if (changes.length === 0) return tell(['migrate.nothing', { version: to }]);
  const head = tell([backup === undefined ? 'migrate.would' : 'migrate.done', { from, to }]);
  const rows = [
    [tell(['migrate.version']), tell(['migrate.file']), tell(['migrate.change'])],
    ...changes.map(({ version, file, what }) => [String(version), file, tell(what)]),
  ];
  const after = backup === undefined ? [] : ['', tell(['migrate.copies', { folder: `${backup}/` }]), tell(['migrate.next'])];
  return [head, '', ...inColumns(rows), ...after].join('\n');
}

function inColumns(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

/** How the command is called, with examples. */
export function migrateUsage(tell: Tell): string {
  return usageOf(
    {
      call: 'npm run migrate [-- --campaign DIR] [--dry-run] [--lang fr]',
      does: ['migrate.usage'],
      options: [['--dry-run', ['migrate.dry-run']]],
      examples: ['npm run migrate -- --dry-run', 'npm run migrate', 'npm run migrate -- --campaign ../my-campaign --lang fr'],
    },
    tell,
  );
}
