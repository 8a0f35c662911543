import { MOST_NAME_BYTES, nameBytes } from './entry-name.ts';

/** Latin letters that are not a letter with a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' };

/** Names that Windows keeps for devices, and those of lists on the site. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|slides|page-\d+)$/;

/** Room is left for a number behind the name. */
const MOST_BYTES = MOST_NAME_BYTES - 4;

/**
 * The name of a file that is made from what people call a thing: letters of any script without capitals, digits, single hyphens.
 * Latin letters lose their marks, as they are easier to type without; other scripts keep all their signs. Empty where nothing is left.
 * @example slugOf('Associació d’Ús de la Xarxa') // 'associacio-d-us-de-la-xarxa'
 * @example slugOf('صحفية، دوالا') // 'صحفية-دوالا'
 */
export function slugOf(text: string): string {
  const letters = withoutMarks(text.normalize('NFKC').toLowerCase())
    .normalize('NFC')
    .replace(/[ßæœøđðþłħı]/g, (letter) => PLAIN[letter]!)
    // The apostrophe that is a letter, the long l of Catalan, and signs without a look of their own.
    .replace(/l·l/g, 'll')
    .replace(/[ʼ\u0640\p{Cf}]/gu, '')
    .replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{Nd}]+/gu, '-');
  // Small letters of some scripts come with marks that no name may begin with.
  return shortened(
    letters
      .replace(/(^|-)\p{M}+/gu, '$1')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, ''),
  );
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
}

/** Cut behind a whole word where that is possible, and else within a word that is too long itself. */
function shortened(name: string): string {
  const words = name.split('-');
  while (words.length > 1 && nameBytes(words.join('-')) > MOST_BYTES) words.pop();
  const letters = [...words.join('-')];
  while (nameBytes(letters.join('')) > MOST_BYTES) letters.pop();
  return letters.join('');
}

/**
 * The name itself, or the first that is free with a number behind it. Names that differ in capitals only are one on some disks.
 * @example freeName('river-watch', ['river-watch']) // 'river-watch-2'
 */
export function freeName(name: string, taken: Iterable<string>, isKept = (_name: string) => false): string {
  const used = new Set(Array.from(taken, (other) => other.normalize('NFC').toLowerCase()));
  let [free, number] = [name, 1];
  while (used.has(free) || isKept(free)) free = `${name}-${++number}`;
  return free;
}

/**
 * The name of a new entry's file, made of its title or name: one in any case, and one that no other file has.
 * @example newEntryName('River Watch', ['river-watch']) // 'river-watch-2'
 */
export function newEntryName(text: string, taken: Iterable<string> = []): string {
  return freeName(slugOf(text) || 'entry', taken, (name) => RESERVED.test(name));
}
