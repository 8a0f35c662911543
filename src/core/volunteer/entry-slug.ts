import { MOST_NAME_BYTES, nameBytes } from '#src/core/campaign/entry-name.ts';

/** Latin letters that are not a letter with a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' };

/** Names that Windows keeps for devices, and those of lists on the site. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|slides|page-\d+)$/;

/**
 * The name of an entry's file, made of its title or name: letters of every script stay; Latin ones lose their marks.
 * @example slugOf('Associació d’Ús de la Xarxa') // 'associacio-d-us-de-la-xarxa'
 * @example slugOf('ድምፃችን ይሰማ') // 'ድምፃችን-ይሰማ'
 * @example slugOf('River Watch', ['river-watch']) // 'river-watch-2'
 */
export function slugOf(text: string, taken: Iterable<string> = []): string {
  const base = shortened(joined(text)) || 'entry';
  const others = new Set(taken);
  let slug = base;
  for (let number = 2; others.has(slug) || RESERVED.test(slug); number++) slug = `${base}-${number}`;
  return slug;
}

function joined(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłħı]/g, (letter) => PLAIN[letter]!);
  // Small letters of some scripts come with marks that no name may begin with.
  return plain
    .replace(/[\u0640\u200c\u200d]/g, '')
    .replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{Nd}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}|^-|-$/g, (found) => (found.length > 1 ? '-' : ''))
    .replace(/^-|-$/g, '');
}

/** Ends a name at a hyphen, or within a word that is too long itself. */
function shortened(name: string): string {
  // Room for a number behind it.
  const most = MOST_NAME_BYTES - 4;
  if (nameBytes(name) <= most) return name;
  const words = name.split('-');
  while (words.length > 1 && nameBytes(words.join('-')) > most) words.pop();
  const letters = [...words.join('-')];
  while (nameBytes(letters.join('')) > most) letters.pop();
  return letters.join('');
}
