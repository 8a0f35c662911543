import type { Found } from '#src/core/checks/language/found.ts';
import type { Manner } from '#src/core/checks/language/manner.ts';
import { mask } from '#src/core/checks/language/mask.ts';

/** So many words in a row are no name any more. */
const LATIN_WORD = String.raw`[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]{0,40}`;
const LATIN_RUN = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${LATIN_WORD}(?:[ \n\u00a0]${LATIN_WORD}(?![A-Za-zÀ-ɏ])){3,}`, 'g');

/** Where texts of the Latin script have nothing, and words or sentences of other scripts. */
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\uff00]/;
const OTHER_WORD = String.raw`(?!\p{Script=Latn})\p{L}(?:(?!\p{Script=Latn})[\p{L}\p{M}’'-]){0,40}`;
let otherRun: RegExp | undefined;

/** Words that follow each other, or signs of a script without spaces. */
function notLatinRun(): RegExp {
  const unparted = String.raw`[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}]{8,}`;
  otherRun ??= new RegExp(String.raw`(?<![\p{L}\p{M}])${OTHER_WORD}(?:[ \n\u00a0]${OTHER_WORD}(?![\p{L}\p{M}])){3,}|${unparted}`, 'gu');
  return otherRun;
}

/** Quotations and remarks: there a text may keep what it quotes. */
const APART = /[“«„"‘‹「(（][^”»“"’›」)）]{0,400}[”»“"’›」)）]/gu;

/** True for a text of Latin letters alone in a language that is written in others, however short it is. */
export function isInOther(text: string, { script }: Manner): boolean {
  return script !== 'Latn' && /\p{Script=Latn}/u.test(text) && !/(?!\p{Script=Latn})\p{L}/u.test(text);
}

/** Words of the source that were left in a translation in another script; `withoutNames` takes names out of a text, sign by sign. */
export function otherScript(text: string, { script }: Manner, withoutNames: (text: string) => string): Found[] {
  const isLatin = script === 'Latn';
  if (isLatin && !NOT_LATIN.test(text)) return [];
  const run = isLatin ? notLatinRun() : LATIN_RUN;
  if (text.search(run) < 0) return [];
  const bare = withoutNames(mask(text)).replace(APART, (apart) => ' '.repeat(apart.length));
  return [...bare.matchAll(run)].flatMap(({ 0: found, index }): Found[] =>
    isTitle(found) ? [] : [{ index, what: ['language.other-script', { found }], fix: ['language.other-script-fix'] }],
  );
}

const SMALL = /^(?:of|the|for|and|in|to|on|a|an|de|la|le|les|du|des|et|y|e|da|do|dos|das|del|los|las|pour|por|para|von|der|die|und)$/;

/** A name: each of its words begins with a capital letter, but for articles and the like. */
function isTitle(found: string): boolean {
  const words = found.split(/\s+/);
  return words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{Lt}]/u.test(word)) && words.filter((word) => !SMALL.test(word)).length >= 2;
}
