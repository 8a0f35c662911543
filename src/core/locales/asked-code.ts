import { nearest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { englishName, ownName } from '#src/core/locales/language-facts.ts';

/** A code’s tag, or what is wrong with the code. */
export type Asked = { tag: string } | { refused: Said };

/**
 * The tag of a code as somebody typed it for a new language’s folder; `known` are codes to guess from where it is none.
 * @example askedCode('pt-br', []) // { tag: 'pt-BR' }
 * @example askedCode('SW', []) // { refused: … “Did you mean “sw”?” }
 */
export function askedCode(asked: string, known: readonly string[]): Asked {
  const plain = asked.trim().replaceAll('_', '-').toLowerCase();
  const tag = tagOf(plain);
  const near = tag === undefined || !isNamed(tag) ? guess(plain, known) : tag.toLowerCase();
  // Old codes have new ones (iw is he), and capitals and underscores are not for names of folders.
  if (tag !== undefined && near === asked) return { tag };
  const fix = near === undefined ? (['locale-add.unknown-fix'] as const) : (['fix.did-you-mean', { near }] as const);
  return { refused: { what: [near === plain ? 'locale-add.spelling' : 'locale-add.unknown', { asked }], fix } };
}

/** The tag of a code without extensions, which say nothing of a language. */
function tagOf(code: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(code);
    return tag !== undefined && new Intl.Locale(tag).baseName === tag ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there are names for each part of a tag: “xx” and “pt-xx” are well formed, and nothing. */
function isNamed(tag: string): boolean {
  const { language, script, region } = new Intl.Locale(tag);
  const named = (type: 'region' | 'script', code: string | undefined) =>
    code === undefined || new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
  return /^[a-z]{2,3}$/.test(language) && englishName(language) !== undefined && named('script', script) && named('region', region);
}

/** The code of a language whose name was typed, or one that is spelt nearly so. */
function guess(asked: string, known: readonly string[]): string | undefined {
  const [first = ''] = asked.split('-');
  const tag = tagOf(first);
  if (tag !== undefined && isNamed(tag)) return tag.toLowerCase();
  // Two or three letters are near any others.
  if (asked.length < 4) return undefined;
  const names = new Map(known.flatMap((code) => [ownName(code), englishName(code)].map((name) => [name?.toLowerCase() ?? code, code])));
  return names.get(nearest(asked, [...names.keys()]) ?? '')?.toLowerCase();
}
