import { isolateForeign } from '#src/core/messages/isolate.ts';
import type { KitLocale, KitProblem, Words } from './model.ts';

/** A string of a locale's `kit.json`, filled with values; or the problem that it isn't there. */
export function findWords(locale: KitLocale, key: string, values: Record<string, string> = {}): Words | KitProblem {
  const text = locale.words[key];
  return text ? { text: fill(text, values), file: locale.wordsFile, key } : missingWords(locale, key);
}

/** Whether what was found is a problem. */
export function isProblem(found: Words | KitProblem): found is KitProblem {
  return 'fix' in found;
}

/** A string for screen readers and `alt` attributes: names of another script keep their own direction. */
export function spoken(words: Words): string {
  return isolateForeign(words.text);
}

/**
 * Fills i18next placeholders.
 * @example fill('{{what}}!', { what: 'On' }) // On!
 */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

function missingWords(locale: KitLocale, key: string): KitProblem {
  return {
    key,
    file: locale.wordsFile,
    line: 1,
    column: 1,
    what: ['kit.no-words', { name: key, language: locale.code }],
    fix: ['kit.no-words-fix', { name: key, file: locale.wordsFile }],
  };
}
