import type { Cost } from './measure.ts';
import { both, type Parts, type Result, type Step } from './result.ts';

/** Prints rows under their headings, numbers to the right. */
export function printColumns(title: string, rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}`.trimEnd());
}

/** What each program took for one size. */
export function printSize(size: number, results: Result[]): void {
  const head = ['', 'HTML files', 'MB of HTML', 'pages', 'processor', 'memory', 'search', 'processor', 'memory', 'both', 'processor', ''];
  const rows = results.map(({ program, pages, megabytes, cold, note = '' }) => [
    program,
    String(pages),
    megabytes.toFixed(1),
    ...partsOf(cold),
    note,
  ]);
  printColumns(`${size} pages, cold`, [head, ...rows]);
  const warm = results.flatMap(({ program, pages, megabytes, warm: again }) =>
    again ? [[program, String(pages), megabytes.toFixed(1), ...partsOf(again), '']] : [],
  );
  if (warm.length > 0) printColumns(`${size} pages, once more with nothing changed`, [head, ...warm]);
  const anew = results.flatMap(({ program, pages, megabytes, anew: all }) =>
    all ? [[program, String(pages), megabytes.toFixed(1), ...partsOf(all), '']] : [],
  );
  if (anew.length > 0) printColumns(`${size} pages, all anew with the program that was bundled before`, [head, ...anew]);
}

function partsOf(parts: Parts): string[] {
  const all = both(parts);
  return [...cells(parts.pages), ...cells(parts.search), time(all.seconds), time(all.cpuSeconds)];
}

function cells({ seconds, cpuSeconds, megabytes }: Cost): string[] {
  return [time(seconds), time(cpuSeconds), `${Math.round(megabytes)} MB`];
}

/** The steps of our builds that no peer has. */
export function printSteps(size: number, { cold, warm }: { cold: Step[]; warm: Step[] }): void {
  const rows = cold.map((step) => {
    const again = warm.find((other) => other.step === step.step);
    return [step.step, ...cells(step), ...(again ? cells(again) : ['', '', ''])];
  });
  printColumns(`${size} pages, what only ours makes`, [['', 'cold', 'processor', 'memory', 'warm', 'processor', 'memory'], ...rows]);
}

/** What each further page takes, between one size and the next. */
export function printGrowth(results: Result[]): void {
  const rows = [...Map.groupBy(results, ({ program }) => program)].flatMap(([program, own]) =>
    own.slice(1).map((larger, i) => {
      const smaller = own[i]!;
      const slope = (of: (result: Result) => number) => {
        const each = ((of(larger) - of(smaller)) / (larger.pages - smaller.pages)) * 1000;
        return `${each.toFixed(2)} ms`;
      };
      return [
        program,
        `${smaller.size} to ${larger.size}`,
        slope(({ cold }) => cold.pages.cpuSeconds),
        slope(({ cold }) => cold.search.cpuSeconds),
        slope(({ cold }) => both(cold).cpuSeconds),
        slope(({ cold }) => both(cold).seconds),
        larger.note ?? '',
      ];
    }),
  );
  if (rows.length === 0) return;
  const head = ['', 'between', 'pages, processor', 'search, processor', 'both, processor', 'both, time', ''];
  printColumns('What a further page costs', [head, ...rows]);
}

/** @example time(0.214) // '0.21 s' */
export function time(seconds: number): string {
  return `${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(1)} s`;
}
