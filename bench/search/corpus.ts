import type { SearchRecord } from '#src/core/search/record.ts';

/** Words as often as languages have them: few very often, most hardly ever; with a new one now and then, the more pages the more of them. */
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ter',
  'van',
  'so',
  'ri',
  'den',
  'pu',
  'gal',
  'ne',
  'fo',
  'ch',
  'es',
  'ur',
  'ta',
  'bel',
  'or',
  'in',
  'qua',
];
const WORDS_A_PAGE = 300;
const KNOWN = 6_000;

/** So many pages of the length of an explainer, the same for a seed on every machine. */
export function madeUpPages(count: number, language: string, seed = 7): SearchRecord[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, page) => {
    const words = (length: number): string => Array.from({ length }, () => wordOf(random, page)).join(' ');
    const paragraphs = Array.from({ length: 6 }, () => ({ level: 0 as const, text: `${words(WORDS_A_PAGE / 6)}.` }));
    const blocks = [...paragraphs.slice(0, 3), { level: 2 as const, id: 'more', text: words(4) }, ...paragraphs.slice(3)];
    return { url: `${language}/page-${page}.html`, kind: page % 3 === 0 ? 'explainer' : 'testimonies', title: words(5), blocks };
  });
}

/** A page as Pagefind reads it from a site. */
export function htmlOf({ title, blocks }: SearchRecord, language: string): string {
  const body = blocks.map(({ level, id, text }) => (level === 0 ? `<p>${text}</p>` : `<h2 id="${id}">${text}</h2>`));
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>${title}</h1>${body.join('')}</main></body></html>`;
}

function wordOf(random: () => number, page: number): string {
  if (random() < 0.004) return spell(KNOWN + page * 3 + Math.floor(random() * 3));
  // Zipf: the rank of a word is as evenly spread as its logarithm.
  return spell(Math.floor(Math.exp(random() * Math.log(KNOWN))) - 1);
}

/** A word of its own for each number; frequent ones are short. */
function spell(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length]!;
  return word;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x85ebca6b);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
