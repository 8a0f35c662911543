import { MOST_FOUND, type Found } from '#src/core/checks/language/found.ts';
import { languageOf, type Manner } from '#src/core/checks/language/manner.ts';

const LANGUAGES = new Set(['es', 'ast']);
const ENDS = /[?!]+/g;

/** Questions and exclamations that nothing opens: Spanish writes ¿…? and ¡…! */
export function openingMarks(text: string, manner: Manner): Found[] {
  if (!LANGUAGES.has(languageOf(manner))) return [];
  const found: Found[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(ENDS)) {
    const before = text.slice(from, index);
    const part = before.slice(before.lastIndexOf('\u2029') + 1);
    from = index + run.length;
    if (found.length >= MOST_FOUND) break;
    // A sign that stands alone is spoken of: the key “?”.
    if (!/[\p{L}\p{N}\uFFFC][\p{P}\p{S}\s]?$/u.test(part) || /[¿¡]/.test(part)) continue;
    const sign = run[0] === '?' ? '¿' : '¡';
    found.push({
      index,
      what: ['language.opening-mark', { sign: run[0]!, opening: sign }],
      fix: ['language.opening-mark-fix', { opening: sign }],
    });
  }
  return found;
}
