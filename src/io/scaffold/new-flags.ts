import { parseArgs } from 'node:util';
import { nearest } from '#src/core/checks/nearest.ts';
import { type Asked, askedFor, type Making } from '#src/core/scaffold/asked.ts';
import { OF_THE_COMMAND } from '#src/core/scaffold/from-flags.ts';
import { UsageError } from '../command.ts';

/** Reads the flags of an entry, by name without hyphens; one that is given several times has several values. */
export function readFlags(args: readonly string[], making: Making): Map<string, string> {
  const asked = new Map(askedFor(making).map((each) => [each.flag, each]));
  const known = [...asked.keys(), ...OF_THE_COMMAND];
  for (const arg of args) {
    const [, flag] = /^--([^=]+)/.exec(arg) ?? [];
    if (flag !== undefined && !known.includes(flag)) throw new UsageError(unknownFlag(flag, known, making));
  }
  const options = Object.fromEntries(known.map((flag) => [flag, { type: 'string', multiple: true } as const]));
  const { values } = parsed(() => parseArgs({ args: withYes(args, asked), options, allowPositionals: false }));
  const given = Object.entries(values as Record<string, string[]>);
  return new Map(given.map(([flag, texts]) => [flag, joined(texts, asked.get(flag))]));
}

function joined(texts: readonly string[], asked: Asked | undefined): string {
  if (asked?.field.form === 'list') return texts.join(',');
  const isLines = asked?.field.form === 'rows' || asked?.field.form === 'paragraphs';
  return isLines ? texts.join('\n') : texts.at(-1)!;
}

/** A flag that is answered with yes or no means yes where nothing follows it. */
function withYes(args: readonly string[], asked: ReadonlyMap<string, Asked>): string[] {
  return args.flatMap((arg, i) => {
    const isYesOrNo = asked.get(arg.replace(/^--/, ''))?.field.form === 'yes-or-no';
    return isYesOrNo && (args[i + 1] ?? '--').startsWith('--') ? [arg, 'yes'] : [arg];
  });
}

function unknownFlag(flag: string, known: readonly string[], { tell }: Making): string {
  const near = nearest(flag, known);
  const fix =
    near === undefined
      ? tell(['fix.use-one-of', { list: known.map((name) => `--${name}`).join(', ') }])
      : tell(['fix.did-you-mean', { near: `--${near}` }]);
  return `${tell(['new.unknown-flag', { flag }])} ${fix}`;
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
