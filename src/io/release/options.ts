import { parseArgs, type ParseArgsConfig } from 'node:util';
import { tellIn, type Phrase, type Tell } from '#src/core/checks/words.ts';
import { askedLanguage, UsageError } from '#src/io/command.ts';

/** What every part of the command knows. */
const COMMON = { campaign: { type: 'string' }, lang: { type: 'string' } } as const;

/** Options as they were given. */
export type Given = Record<string, string | boolean | undefined>;

/** Reads the options of a part of the command; one that nobody knows ends it. @throws {UsageError} */
export function optionsOf(args: readonly string[], known: NonNullable<ParseArgsConfig['options']>, tell: Tell): Given {
  const options = { ...COMMON, ...known };
  const stranger = args.find((arg, i) => arg.startsWith('-') && !(arg.slice(2).split('=')[0]! in options) && !isValue(args, i));
  if (stranger !== undefined) throw new UsageError(tell(['release.bad-option', { option: stranger }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Given;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isValue(args: readonly string[], i: number): boolean {
  return /^--(campaign|lang|out|key|previous|date)$/.test(args[i - 1] ?? '');
}

/** The voice of the language that was asked for. */
export function tellAsked(args: readonly string[]): Tell {
  return tellIn(askedLanguage(args));
}

/** Ends a command with a sentence. */
export function refusal(tell: Tell, ...phrase: Phrase): UsageError {
  return new UsageError(tell(phrase));
}
