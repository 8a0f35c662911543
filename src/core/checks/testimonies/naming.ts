/** What gives a person away whose name must not be shown. */
export type Trace = 'says-name' | 'name-as-role' | 'email' | 'phone' | 'account' | 'coordinates';

/** “My name is …”, in the languages of the generator; a small word behind it (“my name is not …”) is no name. */
const SAYS_NAME: readonly RegExp[] = [
  /\b(?:my name(?: is|[’']s)|(?:i am|i[’']m) called|call me)\s+\p{Lu}/iu,
  /\b(?:je m[’']appelle|je me nomme|mon nom est|appelez-moi)\s+\p{Lu}/iu,
  /\b(?:me llamo|mi nombre es|ll[aá]menme)\s+\p{Lu}/iu,
  /(?:^|[^\p{L}])(?:chamo-me|me chamo|(?:o )?meu nome é)\s+\p{Lu}/iu,
  /(?:^|[^\p{L}])(?:em dic|el meu nom és|em diuen)\s+\p{Lu}/iu,
  /(?:^\s*|[.!؟:؛،«"“]\s*|أنا\s+)(?:اسمي|إسمي|أُ?دعى)(?: هو)?\s+(?!ليس|غير|كان|لا |لن |لم |محفوظ|مستعار|الحقيقي)\p{L}/u,
  /(?:^|[^\p{L}])ስሜ\s+(?:\p{L}+(?:\s+\p{L}+)?\s+(?:ይባላል|እባላለሁ)|(?![በከለየ]|እንደ)\p{L}+\s+ነው)/u,
  /(?:^|[^\p{L}])(?!ምን)\p{L}+\s+እባላለሁ/u,
];

const TRACES: readonly [Trace, RegExp][] = [
  ['email', /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+\.[\p{L}\p{N}-]/u],
  ['email', /[\p{L}\p{N}._%+-]\s*[([{]\s*at\s*[)\]}]\s*[\p{L}\p{N}-]/iu],
  ['account', /(?:^|[^\p{L}\p{N}@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,}/u],
  ['account', /\b(?:facebook|instagram|tiktok|twitter|x|t|linkedin|youtube|wa|snapchat)\.(?:com|me)\/[\w@.+-]{2,}/iu],
  ['coordinates', /\d{1,3}\s*°\s*\d{1,2}\s*[′'’]\s*\d{1,2}(?:\.\d+)?\s*(?:′′|[″"”])?\s*[NSEW]/u],
  ['coordinates', /-?\d{1,3}\.\d{4,}\s*°?\s*[NS]?\s*[,;/]\s*-?\d{1,3}\.\d{4,}/iu],
];

/**
 * What in a text tells who a person is: a name that they say, an address, a number, an account, a place on the map.
 * @example tracesIn('Je m’appelle Awa.') // ['says-name']
 */
export function tracesIn(text: string): Trace[] {
  const plain = inLatinDigits(text.normalize('NFKC'));
  return [
    ...new Set([
      ...(SAYS_NAME.some((pattern) => isSaid(pattern, plain)) ? ['says-name' as const] : []),
      ...TRACES.flatMap(([trace, pattern]) => (pattern.test(plain) ? [trace] : [])),
      ...(hasPhone(plain) ? ['phone' as const] : []),
    ]),
  ];
}

/** Case is ignored for the phrase and heeded for the name: “my name is Awa”, not “my name is known”. */
function isSaid(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text);
  if (!found) return false;
  const last = [...found[0]].at(-1)!;
  return !pattern.ignoreCase || last !== last.toLowerCase();
}

/** A number as people write it to be called: with its country or a 0 before it, and eight or nine digits at least. */
function hasPhone(text: string): boolean {
  return [...text.matchAll(/(?<![\d.,/-]|\d\s)(?:\+|00?)[\d\s().-]{6,24}\d(?!\d)/g)].some(([number]) => {
    const digits = number.replace(/\D/g, '').length;
    return digits >= (number.startsWith('+') ? 8 : 9) && digits <= 15;
  });
}

function inLatinDigits(text: string): string {
  return text
    .replaceAll('٫', '.')
    .replaceAll('،', ',')
    .replace(/\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0)!;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
      return String(digit.codePointAt(0)! - zero);
    });
}

/**
 * True where a role begins with a name that a role in small letters follows, or has one in brackets. `places` are no names.
 * @example beginsWithName('Awa Keita, nurse', []) // true
 * @example beginsWithName('Community Health Worker', []) // false
 */
export function beginsWithName(role: string, places: readonly string[]): boolean {
  if (new RegExp(`^\\s*${NAME}\\s*[,;:(–—/|]\\s*\\p{Ll}`, 'u').test(role)) return true;
  const inBrackets = new RegExp(`[(\\[]\\s*(${NAME})\\s*[)\\]]`, 'u').exec(role)?.[1];
  return inBrackets !== undefined && !places.some((place) => place.includes(inBrackets));
}

/** Two words or more with capital letters, initials between them; acronyms are none. */
const NAME = "\\p{Lu}[\\p{Ll}’'-]+(?:\\s+\\p{Lu}\\.?)*(?:\\s+\\p{Lu}[\\p{Ll}’'-]+)+";

/** True where a first name is followed by another name: “Takang Ngu”. */
export function isFollowedByName(text: string, firstName: string): boolean {
  const name = firstName.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}])${name}\\s+\\p{Lu}\\p{Ll}+`, 'u').test(text);
}
