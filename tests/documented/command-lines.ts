// The command lines that the documents show: in blocks of code, and in backticks.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '#src/io/folders.ts';
import { listFiles } from '#src/io/list-files.ts';

/** A command line of ours, as somebody would type it. */
export interface CommandLine {
  /** The document where it stands. */
  file: string;
  /** As it is written there. */
  text: string;
  /** The name of the command: `translate` of `npm run translate -- sync fr`. */
  command: string;
  args: string[];
  /** True for a command that is only named in a sentence, without what it is called with. */
  isNamed: boolean;
}

/** The documents of the repository, by their paths. */
export async function documents(): Promise<Map<string, string>> {
  const paths = (await listFiles(ROOT, 'docs')).filter((path) => path.endsWith('.md'));
  const all = [...paths, 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
  return new Map(await Promise.all(all.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const)));
}

const BLOCK = /^( *)```[^\n]*\n([\s\S]*?)^\1```/gm;

/** What stands in blocks of code, line by line, and what stands in backticks, on one line each. */
export function codeIn(text: string): { lines: string[]; spans: string[] } {
  const lines = [...text.matchAll(BLOCK)].flatMap(([, , block]) => block!.split('\n').map((line) => line.trim()));
  const spans = [...text.replaceAll(BLOCK, '').matchAll(/`([^`]+)`/g)].map(([, span]) => span!.replace(/\s+/g, ' ').trim());
  return { lines, spans };
}

/** Our commands in a document, in their order. */
export function commandLines(file: string, text: string): CommandLine[] {
  const { lines, spans } = codeIn(text);
  const named = spans.flatMap((span) => linesOf(file, span)).map((line) => ({ ...line, isNamed: line.args.length === 0 }));
  return [...lines.flatMap((line) => linesOf(file, line)), ...named];
}

/** The commands of one line: itself, and one whose answer it takes, in `$(…)`. */
export function linesOf(file: string, text: string): CommandLine[] {
  const inner = [...text.matchAll(/\$\((npm [^)]*)\)/g)].map(([, command]) => command!);
  return [text, ...inner].flatMap((line) => {
    const found = commandLine(line);
    return found ? [{ file, text, ...found, isNamed: false }] : [];
  });
}

/** The scripts of package.json that npm runs without “run”. */
const SHORT = /^(start|test)$/;

/** The command and its arguments; undefined for what isn’t a command of ours. */
export function commandLine(line: string): { command: string; args: string[] } | undefined {
  const words = wordsOf(line.replace(/^(?:[A-Z_]+=(?:\$\([^)]*\)|\S*) )+/, ''));
  const [program, first = '', ...rest] = words;
  if (program === 'node' && first === 'scripts/run.mjs') return { command: rest[0] ?? '', args: rest.slice(1) };
  if (program !== 'npm') return undefined;
  if (SHORT.test(first)) return { command: first, args: afterDashes(rest, line) };
  if (first !== 'run') return undefined;
  const [name = '', ...more] = rest.filter((word) => word !== '--silent');
  return name === '' ? undefined : { command: name, args: afterDashes(more, line) };
}

/** npm hands on what stands after `--`; it keeps the options before it for itself. */
function afterDashes(words: readonly string[], line: string): string[] {
  if (words.length > 0 && words[0] !== '--') throw new Error(`“${line}”: npm would keep “${words[0]}” for itself. Write -- before it.`);
  return words.slice(1);
}

const WORD = /"((?:\$\([^)]*\)|[^"])*)"|'([^']*)'|(#.*$)|([<>|;].*$)|([^\s"']+)/g;

/** The words of a line as a shell reads them, up to a comment or to where it goes on to another program. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [, double, single, comment, other, plain] of line.matchAll(WORD)) {
    if (comment !== undefined || (other !== undefined && !/^<[a-z]+>/.test(other))) break;
    words.push(double ?? single ?? plain ?? other!);
  }
  return words;
}

/** The options that a text names. */
export function optionsIn(text: string): Set<string> {
  return new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g));
}

/** Options that a sentence or a table names alone, as in “`--json` gives it to programs”. */
export function optionsAlone(text: string): string[] {
  return codeIn(text).spans.flatMap((span) => (/^(-- )?--[a-z]/.test(span) ? [...optionsIn(span)] : []));
}

/** The rows of a table that begin with a command, each with the options that it names. */
export function rowsOfCommands(file: string, text: string): { line: CommandLine; options: string[] }[] {
  const rows = text.split('\n').filter((row) => row.startsWith('| `npm '));
  return rows.flatMap((row) =>
    commandLines(file, row)
      .slice(0, 1)
      .map((line) => ({ line, options: optionsAlone(row) })),
  );
}

/** Calls of our programs that are no commands of npm: `sh …/publish.sh`, `node verify.mjs`. */
export function programCalls(text: string): { program: string; options: string[] }[] {
  const { lines, spans } = codeIn(text);
  return [...lines, ...spans].flatMap((line) => {
    const [, program] = /(?:^|[ /])(publish\.sh|mirror\.sh|push-pages\.sh|onion-only\.sh|verify\.mjs|write-corpus\.ts) /.exec(line) ?? [];
    return program === undefined || line.startsWith('sudo') ? [] : [{ program, options: [...optionsIn(line.split(program)[1]!)] }];
  });
}
