import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import process from 'node:process';

/** One line of a table: what was measured, what came out, what is asked for, and whether it holds. */
export interface Row {
  what: string;
  found: string;
  target: string;
  holds: boolean;
}

const require = createRequire(import.meta.url);

/** What the figures depend on: nothing that would tell whose machine it is. */
export function machineLine(packages: string[], browser?: string): string {
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  return [
    `${availableParallelism()} cores`,
    `Node ${process.versions.node}`,
    ...versions,
    ...(browser ? [`Chromium ${browser}`] : []),
  ].join(' · ');
}

function versionOf(name: string): string {
  const path = require.resolve.paths(name)!.map((folder) => `${folder}/${name}/package.json`);
  for (const file of path) {
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return '?';
}

/** Prints rows as a table; what doesn't hold makes the command fail. */
export function printTable(title: string, rows: Row[]): void {
  const lines = [
    ['', 'found', 'asked for', ''],
    ...rows.map(({ what, found, target, holds }) => [what, found, target, holds ? 'yes' : 'NO']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => [...line[column]!].length)));
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd());
  if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
}
