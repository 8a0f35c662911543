import type { Phrase, Tell } from '../words.ts';

/** What a command that works on a campaign says of itself. */
export interface Usage {
  /** How it is called: `npm run migrate [-- --campaign DIR]`. */
  call: string;
  does: Phrase;
  /** Its own options, before those that all such commands have. */
  options: readonly (readonly [option: string, does: Phrase])[];
  examples: readonly string[];
}

/** How a command is called, with its options and examples. */
export function usageOf({ call, does, options, examples }: Usage, tell: Tell): string {
  const all = [...options, ['--campaign DIR', ['new.campaign-flag']], ['--lang fr', ['migrate.lang']]] as const;
  return [
    call,
    '',
    tell(does),
    '',
    ...all.map(([option, what]) => `  ${option}\n      ${tell(what)}`),
    '',
    tell(['new.examples']),
    ...examples.map((example) => `  ${example}`),
  ].join('\n');
}
