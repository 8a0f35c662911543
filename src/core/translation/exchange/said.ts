import type { Problem, Said } from '#src/core/checks/problem.ts';
import type { PhraseKey, Values } from '#src/core/checks/words.ts';

/** The name of something that is wrong with a file of translators, as the sentences of the area `exchange` name it. */
export type Fault = Extract<PhraseKey, `exchange.${string}`> extends `exchange.${infer Name}` ? Exclude<Name, `${string}-fix`> : never;

/** A place in a file. */
export interface At {
  line: number;
  column: number;
}

/** The sentences of a fault and of its fix, with the same values. */
export function saidOf(fault: Fault, values?: Values): Said {
  const [what, fix] = [`exchange.${fault}` as PhraseKey, `exchange.${fault}-fix` as PhraseKey];
  return values ? { what: [what, values], fix: [fix, values] } : { what: [what], fix: [fix] };
}

/** A fault at a place of a file. */
export function problemAt(file: string, { line, column }: At, fault: Fault, values?: Values): Problem {
  return { file, line, column, ...saidOf(fault, values) };
}
