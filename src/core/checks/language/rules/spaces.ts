import { findAll, type Found, type Said } from '#src/core/checks/language/found.ts';
import { languageOf, type Manner } from '#src/core/checks/language/manner.ts';

const WIDE = new Set(['Hans', 'Hant', 'Jpan', 'Hrkt', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);
/** Languages that write a space before some signs, or whose writers do not agree. */
const SPACED = new Set(['fr', 'br', 'co', 'oc', 'wa']);

// What is rare comes first in each pattern, as it is looked for at every sign of every text; the space stands before it, in the group.
const DOUBLE = /[ \u00a0\u202f](?<=\S.)[ \u00a0\u202f]+(?=\S)/g;
const WORD_END = String.raw`(?=[\s»”]|$)(?<=[\p{L}\p{M}\p{N}\])»”’\uFFFC]([ \u00a0\u202f]{1,3}).)`;
const BEFORE_POINTS = new RegExp(`([,.])${WORD_END}`, 'gu');
const BEFORE_ALL = new RegExp(`([,.;:!?،؛؟۔።፣፤፥፦፧])${WORD_END}`, 'gu');
const AFTER = /(?:[,;!?،؛؟።፣፤](?=\p{L})(?<=[\p{L}\p{M})»”’].)|\.(?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.))/gu;

/** Two spaces in a row. */
export function doubleSpace(text: string, { script }: Manner): Found[] {
  if (WIDE.has(script)) return [];
  return findAll(text, DOUBLE, () => ({ what: ['language.double-space'], fix: ['language.double-space-fix'] }));
}

/** A space before a comma or another sign that belongs to the word before it. */
export function spaceBefore(text: string, manner: Manner): Found[] {
  if (WIDE.has(manner.script)) return [];
  const pattern = SPACED.has(languageOf(manner)) ? BEFORE_POINTS : BEFORE_ALL;
  return findAll(text, pattern, ({ 1: sign = '', 2: { length } = '' }) => ({
    back: length,
    what: ['language.space-before', { sign }],
    fix: ['language.space-before-fix'],
  }));
}

/** No space behind a sign that ends a part of a sentence. */
export function spaceAfter(text: string, { script }: Manner): Found[] {
  if (WIDE.has(script)) return [];
  return findAll(text, AFTER, ({ 0: sign }) => ({ what: ['language.space-after', { sign }], fix: ['language.space-after-fix'] }));
}

interface QuoteSpaces {
  behind: RegExp | undefined;
  before: RegExp | undefined;
}

const known = new Map<string, QuoteSpaces>();

/** A space between a quotation mark and what is quoted, in languages that write none there. */
export function spaceInQuotes(text: string, { quotes }: Manner): Found[] {
  const name = quotes.join('\n');
  const { behind, before } = known.get(name) ?? quoteSpaces(quotes);
  known.set(name, { behind, before });
  return [behind, before].flatMap((pattern) => (pattern ? findAll(text, pattern, said) : []));
}

function quoteSpaces([open = '', close = '', inner = '', end = '']: readonly string[]): QuoteSpaces {
  const isMark = (mark: string): boolean => /^[“”„‟«»‹›‘‚‛「」『』]$/.test(mark);
  const openers = [open, inner].filter((mark) => isMark(mark) && mark !== close && mark !== end).join('');
  const closers = [close, end].filter((mark) => isMark(mark) && mark !== open && mark !== inner).join('');
  return {
    behind: openers === '' ? undefined : new RegExp(String.raw`[${openers}](?<![\p{L}\p{N}.!?…].)[ \u00a0\u202f]+(?=\S)`, 'gu'),
    before:
      closers === ''
        ? undefined
        : new RegExp(String.raw`[${closers}](?=[\s.,;:!?)،؛؟።፣፤]|$)(?<=[\p{L}\p{N}.!?…]([ \u00a0\u202f]{1,3}).)`, 'gu'),
  };
}

function said({ 1: space }: RegExpExecArray): Said {
  // Behind an opening mark, or before a closing one.
  return { back: space?.length ?? -1, what: ['language.space-in-quotes'], fix: ['language.space-in-quotes-fix'] };
}
