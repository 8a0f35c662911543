import { parseArgs } from 'node:util';
import type { ProofPhrase } from '#src/core/release/tell.ts';

/** What a check was asked for. */
export interface VerifyOptions {
  place: string;
  keys: string[];
  previous: string[];
  remember?: string;
  atLeast?: number;
}

const KNOWN = {
  key: { type: 'string', multiple: true },
  previous: { type: 'string', multiple: true },
  remember: { type: 'string' },
  'at-least': { type: 'string' },
  lang: { type: 'string' },
  campaign: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what was asked for; a phrase says what is wrong with it, `help` that somebody wants to know what there is. */
export function readVerifyOptions(args: readonly string[]): VerifyOptions | { wrong: ProofPhrase } | 'help' {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(args);
  } catch {
    return { wrong: ['usage.bad-option', { option: strangerIn(args) }] };
  }
  const { values, positionals } = read;
  if (values.help === true) return 'help';
  if (positionals.length !== 1) return { wrong: ['usage.no-place'] };
  const number = values['at-least'];
  if (number !== undefined && !/^[1-9]\d{0,14}$/.test(number)) return { wrong: ['usage.bad-number', { number }] };
  return {
    place: positionals[0]!,
    keys: values.key ?? [],
    previous: values.previous ?? [],
    ...(values.remember !== undefined && { remember: values.remember }),
    ...(number !== undefined && { atLeast: Number(number) }),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true });
}

function strangerIn(args: readonly string[]): string {
  const name = (arg: string) => arg.slice(2).split('=')[0]!;
  return args.find((arg) => arg.startsWith('-') && !(name(arg) in KNOWN)) ?? args.find((arg) => arg.startsWith('-')) ?? '';
}

/** The language of `--lang`, or else of the machine’s own settings: `am_ET.UTF-8`. */
export function languageFor(args: readonly string[], environment: NodeJS.ProcessEnv, known: readonly string[]): string {
  const asked = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  const wanted = asked ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return known.find((code) => code === wanted.split(/[._-]/)[0]!.toLowerCase()) ?? 'en';
}
