import process from 'node:process';

/** Prints a table with as many columns as its head has, the first to the left, the others to the right. */
export function printColumns(title: string, head: readonly string[], lines: readonly (readonly string[])[]): void {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => [...line[column]!].length)));
  console.log(`\n${title}`);
  for (const line of all) {
    const cells = line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** “yes” or “NO”; what doesn’t hold makes the command fail. */
export function verdict(holds: boolean): string {
  if (!holds) process.exitCode = 1;
  return holds ? 'yes' : 'NO';
}
