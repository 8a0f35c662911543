import { nearest } from '#src/core/checks/nearest.ts';

/**
 * What is wrong with the languages that somebody asks to build; undefined where nothing is.
 * @example wrongLocales(['ar', 'xx'], ['en', 'ar']) // '“xx” is not a language of this campaign. Its languages are: en, ar.'
 */
export function wrongLocales(asked: readonly string[], known: readonly string[]): string | undefined {
  const all = `The campaign’s languages are: ${known.join(', ')}.`;
  if (asked.length === 0)
    return `Name the languages to build after “--locales”, with commas between them: --locales ${known.slice(0, 2).join()}. ${all}`;
  const strange = asked.find((code) => !known.includes(code));
  if (strange !== undefined) {
    const near = nearest(strange, known);
    return `“${strange}” is not a language of this campaign. ${near === undefined ? '' : `Did you mean “${near}”? `}${all}`;
  }
  const twice = asked.find((code, i) => asked.indexOf(code) < i);
  return twice === undefined ? undefined : `“${twice}” is named twice after “--locales”. Name each language once. ${all}`;
}
