import { BLANKS, type Blank } from './schema.ts';

/** A piece of a letter: words, or a blank for its writer. */
export type Piece = { text: string } | { blank: Blank };

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/**
 * A text of a letter in pieces.
 * @example piecesOf('Dear {{recipient}},') // [{ text: 'Dear ' }, { blank: 'recipient' }, { text: ',' }]
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\{\{[^{}]*\}\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const name = namesIn(part)[0];
      return isBlank(name) ? { blank: name } : { text: part };
    });
}

/** The names of the placeholders in a text, as they stand there, each once. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name!))];
}

/** True where a curly bracket stands that is part of no placeholder. */
export function hasLooseBracket(text: string): boolean {
  return /[{}]/u.test(text.replace(PLACEHOLDER, ''));
}

/** True for a name that a placeholder can have. */
export function isBlank(name: string | undefined): name is Blank {
  return (BLANKS as readonly (string | undefined)[]).includes(name);
}

/** The blanks that a paragraph cannot do without: it is left out while its writer gives nothing for them. */
export const NEEDED: readonly Blank[] = ['dates', 'effects'];
