import { scriptOf } from '#src/core/kit/text/script.ts';

/** A book without the letters that no font draws, and which scripts these belong to. */
export interface Drawable<Value> {
  value: Value;
  /** One letter of each script that has no font. */
  missing: string[];
}

// What is never drawn: spaces, marks of direction, what joins and what only changes the letter before it.
const UNDRAWN = /[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** All texts in a book as it is handed over, each once. */
export function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part === 'string') texts.add(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  visit(value);
  return texts;
}

/**
 * Takes away what no font draws, so that no empty box stands for it: signs and little pictures go, a word in a script without a font becomes “…”.
 */
export function withoutUndrawn<Value>(value: Value, covers: (character: string) => boolean): Drawable<Value> {
  const missing = new Map<string, string>();
  const drawable = (text: string): string => {
    const isMissing = (character: string): boolean => !UNDRAWN.test(character) && !covers(character);
    const marked = Array.from(text.normalize('NFC'), (character) => {
      if (!isMissing(character)) return character;
      if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return '';
      missing.set(scriptOf(character) ?? '', character);
      return '\ue001';
    });
    return marked.join('').replace(/\ue001(?:[\p{White_Space}\p{P}]*\ue001)*/gu, '…');
  };
  const copy = (part: unknown, key = ''): unknown => {
    if (typeof part === 'string') return KEPT.has(key) ? part : drawable(part);
    if (Array.isArray(part)) return part.map((item) => copy(item, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, copy(inner, name)]));
  };
  return { value: copy(value) as Value, missing: [...missing.values()] };
}

/** What is no text: places, addresses of files, drawings. */
const KEPT = new Set(['id', 'place', 'path', 'svg', 'kind', 'look', 'lang', 'dir', 'script', 'fonts']);
