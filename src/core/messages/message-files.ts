import type { Words } from '#src/core/messages/generator-words.ts';
import { SEARCH_WORDS } from '#src/core/search/schema.ts';
import { STAMPS_FILE } from '#src/core/translation/message-stamps.ts';

/** Files of a language that are no messages, by their names. */
export const NO_MESSAGES: readonly string[] = ['locale', SEARCH_WORDS, STAMPS_FILE];

/** The names of all files of messages: the campaign’s and the generator’s. */
export function messageFiles(own: Iterable<string>, words: Words): string[] {
  return [...new Set([...own, ...[...words.values()].flatMap((files) => [...files.keys()])])];
}
