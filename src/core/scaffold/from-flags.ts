import type { Said } from '#src/core/checks/problem.ts';
import { type Asked, isWanted, judge, type Making, nextAsked } from './asked.ts';

/** What flags told of an entry, and what they did not. */
export interface FromFlags {
  /** All that is known: what was told, and what is assumed where nothing was. */
  draft: Map<string, unknown>;
  /** What was told. */
  told: Map<string, unknown>;
  /** What is needed and was neither told nor can be assumed. */
  missing: Asked[];
  wrong: { flag: string; said: Said }[];
  /** Flags that don't belong to what the others say. */
  unused: string[];
}

/** Flags of the command itself, besides those of an entry. */
export const OF_THE_COMMAND: readonly string[] = ['id', 'campaign', 'lang', 'help'];

/** Reads flags, each by its name without hyphens; what is needed and not told takes what is usual, where something is. */
export function fromFlags(making: Making, flags: ReadonlyMap<string, string>): FromFlags {
  const read: FromFlags = { draft: new Map(), told: new Map(), missing: [], wrong: [], unused: [] };
  const done = new Set<string>();
  const known = new Set<string>();
  for (let asked = nextAsked(making, read.draft, done); asked; asked = nextAsked(making, read.draft, done)) {
    done.add(asked.field.name);
    known.add(asked.flag);
    readFlag(asked, flags.get(asked.flag), read, making);
  }
  return { ...read, unused: [...flags.keys()].filter((flag) => !known.has(flag) && !OF_THE_COMMAND.includes(flag)) };
}

function readFlag(asked: Asked, given: string | undefined, read: FromFlags, making: Making): void {
  const { field, question, flag } = asked;
  if (given === undefined && !isWanted(asked, read.draft, making.context)) return;
  const typed = given ?? (field.required ? question.default?.(read.draft, making.context) : undefined);
  if (typed === undefined) {
    if (field.required) read.missing.push(asked);
    return;
  }
  const answer = judge(asked, typed, read.draft, making);
  if ('said' in answer) {
    read.wrong.push({ flag, said: answer.said });
    return;
  }
  read.draft.set(field.name, answer.value);
  if (given !== undefined) read.told.set(field.name, answer.value);
}
