import { findAll, type Found } from '#src/core/checks/language/found.ts';
import type { Manner } from '#src/core/checks/language/manner.ts';

/** Scripts in which words are shortened with an apostrophe. */
const SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);
const STRAIGHT = /['´`](?=[\p{L}\p{N}\uFFFC«“‹])(?<=\p{L}.)/gu;

/** Straight apostrophes, and accents in their place: l'eau. */
export function apostrophe(text: string, { script }: Manner): Found[] {
  if (!SCRIPTS.has(script)) return [];
  return findAll(text, STRAIGHT, ({ 0: found }) => ({ what: ['language.apostrophe', { found }], fix: ['language.apostrophe-fix'] }));
}
