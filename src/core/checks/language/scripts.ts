import type { Found } from '#src/core/checks/language/found.ts';
import { letterClass, type Manner } from '#src/core/checks/language/manner.ts';
import { mask } from '#src/core/checks/language/mask.ts';

/** So many words in a row, or signs of a script without spaces, are no name any more. */
const LEAST_WORDS = 4;
const LEAST_SIGNS = 8;

const patterns = new Map<string, RegExp | undefined>();

/** Words that follow each other in a script that is not the language’s. */
function foreignRun(script: string): RegExp | undefined {
  if (patterns.has(script)) return patterns.get(script);
  const own = letterClass(script);
  const word = own && `(?:(?![${own}])[\\p{L}\\p{M}])(?:(?![${own}])[\\p{L}\\p{M}\\p{N}’'-]){0,40}`;
  const found =
    word === undefined
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{M}])${word}(?:[ \\n\\u00a0]${word}(?![\\p{L}\\p{M}])){${LEAST_WORDS - 1},}|[\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Thai}]{${LEAST_SIGNS},}`,
          'gu',
        );
  patterns.set(script, found);
  return found;
}

/** What most texts do not have: two words of the Latin script, and letters of others. */
const LATIN_WORDS = /[A-Za-z][ \n\u00a0][A-Za-z]/;
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\uff00]/;

/** Quotations and remarks: there a text may keep what it quotes. */
const APART = /[“«„"‘‹「(（][^”»“"’›」)）]{0,400}[”»“"’›」)）]/gu;

/** Words of the source that were left in a translation in another script; `withoutNames` takes names out of a text, sign by sign. */
export function otherScript(text: string, { script }: Manner, withoutNames: (text: string) => string): Found[] {
  const run = (script === 'Latn' ? NOT_LATIN : LATIN_WORDS).test(text) ? foreignRun(script) : undefined;
  if (!run) return [];
  if (text.search(run) < 0) return [];
  const bare = withoutNames(mask(text)).replace(APART, (apart) => ' '.repeat(apart.length));
  return [...bare.matchAll(run)].flatMap(({ 0: found, index }): Found[] =>
    isOwn(found, script) || isTitle(found)
      ? []
      : [{ index, what: ['language.other-script', { found }], fix: ['language.other-script-fix'] }],
  );
}

function isOwn(found: string, script: string): boolean {
  const own = letterClass(script)!;
  return new RegExp(`[${own}]`, 'u').test(found);
}

const SMALL = /^(?:of|the|for|and|in|to|on|a|an|de|la|le|les|du|des|et|y|e|da|do|dos|das|del|los|las|pour|por|para|von|der|die|und)$/;

/** A name: each of its words begins with a capital letter, but for articles and the like. */
function isTitle(found: string): boolean {
  const words = found.split(/\s+/);
  return words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{Lt}]/u.test(word)) && words.filter((word) => !SMALL.test(word)).length >= 2;
}
