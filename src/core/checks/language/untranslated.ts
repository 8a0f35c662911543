import { mask } from '#src/core/checks/language/mask.ts';

const LEAST_WORDS = 4;
const LEAST_SIGNS = 8;
const UNPARTED = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Khmr}\p{Script=Mymr}\p{Script=Laoo}]/gu;

/** True for a text in square brackets: it says what somebody is to write there. */
export function isGap(text: string): boolean {
  return /^\s*\[[^\]]*\]\s*$/.test(text);
}

/** True for a text that has words to translate: names, addresses and numbers stay as they are in every language. */
export function hasSentence(text: string, withoutNames: (text: string) => string): boolean {
  const bare = withoutNames(mask(text));
  if ((bare.match(UNPARTED)?.length ?? 0) >= LEAST_SIGNS) return true;
  const words = bare.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  // A list of names and formats has capital letters.
  return words.length >= LEAST_WORDS && words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length >= LEAST_WORDS - 1;
}
