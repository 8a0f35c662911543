// Arabic words come with the article and with one-letter words in front, and with pronouns and plurals behind.

const ARTICLE = /^(?:[وف]?(?:ال|بال|كال|لل)|[وفب]ال)(.{3,})$/;
const SHORT_ARTICLE = /^[وف]?لل(.{2,})$/;
const ONE_LETTER = /^[وفبلكس](.{3,})$/;
const ENDINGS = [
  'تهما',
  'هما',
  'كما',
  'تها',
  'تهم',
  'تنا',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'تين',
  'تان',
  'يه',
  'يا',
  'وا',
  'ه',
  'ي',
  'ا',
  'ك',
  'ت',
];
const LEAST = 3;

/**
 * The stems of a folded Arabic word, the likeliest first: what could be a word in front may also be its first letter.
 * @example arabicStems('والانترنت') // ['انترنت']
 * @example arabicStems('ولايه') // ['ولاي', 'لاي']
 */
export function arabicStems(word: string): string[] {
  const article = ARTICLE.exec(word) ?? SHORT_ARTICLE.exec(word);
  if (article) return [base(article[1]!)];
  const stems = [base(word)];
  const after = ONE_LETTER.exec(word)?.[1];
  if (after !== undefined) stems.push(base(after), ...(ONE_LETTER.test(after) && /^[وف]/.test(word) ? [base(after.slice(1))] : []));
  return [...new Set(stems)];
}

function base(word: string): string {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= LEAST);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // Plurals like أصوات and أخبار: the letters of the singular stand between two alifs.
  return [word, stem].map(singular).find((found) => found !== undefined) ?? stem;
}

function singular(word: string): string | undefined {
  const found = /^ا([^اوي])([^ا])ا(.)$/.exec(word);
  return found ? found.slice(1).join('') : undefined;
}
