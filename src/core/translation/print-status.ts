import { percentDone } from '#src/core/translation/badge.ts';
import { changedWords } from '#src/core/translation/changed-words.ts';
import type { SourceChange, TextReport, TranslationReport } from '#src/core/translation/report.ts';
import { sumOf, type Tally } from '#src/core/translation/tally.ts';

const COLUMNS = ['language', 'done', 'reviewed', 'to review', 'machine-made', 'outdated', 'missing', 'not stamped'] as const;

/** A line for each language, as a table of a terminal. */
export function printOverview(report: TranslationReport): string {
  const rows = Object.entries(report).map(([code, texts]) => cells(code, sumOf(texts)));
  const widths = COLUMNS.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [line(COLUMNS), ...rows.map(line)].join('\n');
}

function cells(code: string, tally: Tally): string[] {
  const counts = [tally.reviewed, tally.written, tally.machine, tally.outdated, tally.missing, tally.unstamped];
  return [code, `${percentDone(tally)} %`, ...counts.map(String)];
}

/** What is to do in a language, text by text: what is outdated with what has changed in the source, what is missing, what nobody has read. */
export function printLocale(code: string, texts: readonly TextReport[], sourceTag: string): string {
  const parts = texts.filter(hasWork).map((text) => printText(code, text, sourceTag));
  return parts.length === 0 ? `${code}: everything is translated.` : parts.join('\n\n');
}

function hasWork({ tally }: TextReport): boolean {
  return tally.outdated + tally.missing + tally.obsolete > 0;
}

function printText(code: string, { document, file, tally, outdated, missing }: TextReport, sourceTag: string): string {
  return [
    `${document}  (${file})`,
    ...outdated.map((change) => `  outdated  ${change.key}\n${printChange(change, sourceTag)}`),
    ...missing.map((key) => `  missing   ${key}`),
    ...(tally.obsolete > 0
      ? [`  ${tally.obsolete} translated without a source: “npm run translate -- sync ${code} ${document}” keeps them in a comment`]
      : []),
  ].join('\n');
}

/** A change of the source, with what is gone in [- -] and what is new in {+ +}, as git shows words. */
function printChange({ former, source }: SourceChange, tag: string): string {
  const words = changedWords(former?.text, source, tag).map(({ kind, text }) =>
    kind === 'gone' ? `[-${text}-]` : kind === 'new' ? `{+${text}+}` : text,
  );
  return words.join('').replace(/^/gm, '      ');
}

/** The overview and what is outdated or missing, as the summary of a forge shows it. Texts of strangers stand in code only. */
export function printSummary(report: TranslationReport): string {
  const rows = Object.entries(report).map(([code, texts]) => `| ${cells(code, sumOf(texts)).join(' | ')} |`);
  const head = `| ${COLUMNS.join(' | ')} |\n| --- |${' ---: |'.repeat(COLUMNS.length - 1)}`;
  const lists = Object.entries(report).flatMap(([code, texts]) => {
    const lines = texts.filter(hasWork).map(({ file, tally }) => `- ${inCode(file)}: ${tally.outdated} outdated, ${tally.missing} missing`);
    return lines.length === 0 ? [] : [`\n#### ${code}\n\n${lines.join('\n')}`];
  });
  return `### Translations\n\n${head}\n${rows.join('\n')}\n${lists.join('\n')}\n`;
}

function inCode(text: string): string {
  return `\`${text.replaceAll('`', '’')}\``;
}
