// What must not hide in a text that somebody else will read.

/** Control characters, halves of characters, signs that turn the direction around or are no characters. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD\uFFFC\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]/gu;

/** What is never seen in a name, besides. */
const HIDDEN_IN_NAMES =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028\u2029\u2060-\u2064\u3164\uFEFF\uFFA0\u2800]/gu;

/** Scripts whose letters look like those of another: in one word they stand together only to deceive. */
const LOOK_ALIKES = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** True for a text in which something hides; line ends and tabs are none. */
export function hidesSomething(text: string, isName = false): boolean {
  return withoutHidden(text, isName) !== text;
}

/** A text without what hides in it. */
export function withoutHidden(text: string, isName = false): string {
  const kept = text.replace(HIDDEN, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''));
  return isName ? kept.replace(HIDDEN_IN_NAMES, '') : kept;
}

/**
 * True where letters of scripts that look alike stand in one word.
 * @example mixesScripts('Аccess') // true: the A is Cyrillic
 */
export function mixesScripts(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => LOOK_ALIKES.filter((script) => script.test(word)).length > 1);
}
