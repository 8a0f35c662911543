// What is run of the documents and of what commands say of themselves.
import { type CommandLine, linesOf } from './command-lines.ts';
import { filled, type Way, wayOf } from './ways.ts';

/** A command as it is run. */
export interface Call {
  line: CommandLine;
  way: Way;
  words: string[];
}

/** All that is typed, each call once: what the documents show, and the examples of `--help`. */
export function callsOf(documented: readonly CommandLine[], help: ReadonlyMap<string, string>, site: string): Call[] {
  const examples = [...help].flatMap(([name, text]) => examplesIn(text).flatMap((line) => linesOf(`${name} --help`, line)));
  const all = [...documented.filter(({ isNamed }) => !isNamed), ...examples].map((line) => {
    const args = filled(line.command, line.args, site);
    const way = wayOf(line.command, args);
    return { line, way, words: [line.command, ...args, ...(way.more ?? [])] };
  });
  return [...new Map(all.map((call) => [JSON.stringify(call.words), call])).values()];
}

/** What a help shows as an example: a line that is set in. */
function examplesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => /^ {2}(npm .*)$/.exec(line)?.[1] ?? []);
}

/** A call has no need of a run of its own where another one of the same kind has all its options. */
export function isToldByOther({ words }: Call, all: readonly Call[]): boolean {
  const [kind, options] = partsOf(words);
  return all.some((other, i) => {
    const [otherKind, otherOptions] = partsOf(other.words);
    if (kind !== otherKind || !options.every((option) => otherOptions.includes(option))) return false;
    return otherOptions.length > options.length || i < all.findIndex((call) => call.words === words);
  });
}

/** What is done to how many things, and with which options. */
function partsOf(words: readonly string[]): [kind: string, options: string[]] {
  const first = words.findIndex((word) => word.startsWith('--'));
  const [before, after] = first < 0 ? [words, []] : [words.slice(0, first), words.slice(first)];
  const kind = WITH_VERBS.includes(before[0]!) ? before.slice(0, 2) : before.slice(0, 1);
  return [[...kind, before.length].join(' '), after.filter((word) => word.startsWith('--'))];
}

const WITH_VERBS = ['translate', 'new', 'locale', 'release', 'bench'];
