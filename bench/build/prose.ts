import { between, pick, type Random } from './random.ts';

/** How a language makes sentences: its words as often as its texts have them, and the sign at the end of a sentence. */
export interface Tongue {
  words: readonly string[];
  stop: string;
}

/** One word in so many is new, as every text brings names that none before it had. */
const NEW_WORD = 1 / 150;

/** By these a text would say who speaks, which the check of testimonies refuses. */
const NAMING = /^(?:اسمي|إسمي|أدعى|أُدعى|ስሜ|እባላለሁ|ይባላል|call|called|llamo|chamo|dic|diuen|appelle|nomme|name|nom|nombre|nome)$/u;

/**
 * The words of a text, in their order and as often as they stand there.
 * @example wordsOf('They asked: “Is it [on](a.html)?”') // ['they', 'asked', 'is', 'it', 'on']
 */
export function wordsOf(text: string): string[] {
  const plain = text.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>|\{[^}]*\}/g, ' ');
  return (plain.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length > 1 && !NAMING.test(word));
}

/** So many words of a language without a sign between them. */
export function phrase(random: Random, { words }: Tongue, length: number): string {
  return Array.from({ length }, () => wordFrom(random, words)).join(' ');
}

/** The same with a capital letter, where the script has some. */
export function heading(random: Random, tongue: Tongue, length: number): string {
  const words = phrase(random, tongue, length);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** About so many words in sentences of 8 to 18 words. */
export function paragraph(random: Random, tongue: Tongue, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const length = Math.min(between(random, 8, 18), Math.max(left, 4));
    sentences.push(heading(random, tongue, length) + tongue.stop);
    left -= length;
  }
  return sentences.join(' ');
}

/** A new word begins as one word and ends as another, so that it stays in its script. */
function wordFrom(random: Random, words: readonly string[]): string {
  const word = pick(random, words);
  if (random() >= NEW_WORD) return word;
  const other = pick(random, words);
  return (word.slice(0, Math.ceil(word.length / 2)) + other.slice(Math.floor(other.length / 2))).slice(0, 14);
}
