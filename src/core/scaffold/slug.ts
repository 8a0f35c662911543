import { MOST_NAME_BYTES, nameBytes } from '#src/core/campaign/entry-name.ts';

/**
 * The name of a file that is made from what people call a thing: letters of any script without capitals, digits, single hyphens.
 * Latin letters lose their accents, as they are easier to type without; other scripts keep all their signs. Empty where nothing is left.
 * @example slug('Associação “Voz” de São Tomé') // 'associacao-voz-de-sao-tome'
 * @example slug('صحفية، دوالا') // 'صحفية-دوالا'
 */
export function slug(text: string): string {
  const letters = withoutAccents(text.normalize('NFKC').toLowerCase())
    .normalize('NFC')
    .replace(/['’ʼ\u0640\p{Cf}]/gu, '')
    .replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{Nd}]+/gu, '-');
  return shortened(letters.replace(/(^|-)\p{M}+/gu, '$1').replace(/^-+|-+$|(?<=-)-+/g, ''));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1');
}

/** Room is left for a number behind the name. */
const MOST_BYTES = MOST_NAME_BYTES - 4;

/** Cut behind a whole word where that is possible. */
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
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.normalize('NFC').toLowerCase()));
  let [free, number] = [name, 1];
  while (used.has(free)) free = `${name}-${++number}`;
  return free;
}
