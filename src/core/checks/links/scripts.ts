const MARKS = '\\u0300-\\u0331';

/** What people write together in one word: letters of one script, or those that Japanese, Korean and Chinese mix. */
const TOGETHER = [
  ...[`\\p{scx=Latn}${MARKS}`, `\\p{scx=Grek}${MARKS}`, `\\p{scx=Cyrl}${MARKS}`],
  ...['\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}', '\\p{scx=Hani}\\p{scx=Hang}', '\\p{scx=Hani}\\p{scx=Bopo}'],
  ...['Arab', 'Hebr', 'Ethi', 'Armn', 'Geor', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'].map(
    scriptClass,
  ),
  ...['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Mong', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Tfng', 'Cans', 'Cher', 'Yiii'].map(scriptClass),
  ...['Olck', 'Java', 'Bali', 'Cakm', 'Mtei', 'Rohg', 'Vaii', 'Tale', 'Talu', 'Lana'].map(scriptClass),
].map((letters) => new RegExp(`^[${letters}]*$`, 'u'));

function scriptClass(script: string): string {
  return `\\p{scx=${script}}`;
}

/**
 * True where all letters of a word are of one living script; digits and signs don't count.
 * @example isOneScript('россия24') // true; isOneScript('pаypal') with a Cyrillic а // false
 */
export function isOneScript(word: string): boolean {
  const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
  return TOGETHER.some((script) => script.test(letters));
}

/** Letters of other scripts that look like Latin ones, and the countries whose hosts are written in that script. */
const ALIKE: readonly [letters: RegExp, countries: RegExp][] = [
  [/^[асԁеԍһіјӏкорԗԛѕԝхуьҽпгѵѡ]+$/, /^(bg|by|kg|kz|mk|mn|rs|ru|su|tj|ua|uz)$/],
  [/^[αικνρυωηοτ]+$/, /^(gr|cy)$/],
  [/^[ագզէլհյոսւօցք]+$/, /^am$/],
  [/^[იოყძხჽჿ]+$/, /^ge$/],
  [/^[ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᏀᏃᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏮᏴᏻᏼꭰꭱꭲꭵꭺꭻꭼꮃꮇꮋꮐꮓꮞꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶꮷꮾᏼ]+$/u, /^$/],
];

/** Latin letters of phoneticians that look like those of the alphabet: ɡ, ɑ, ɪ and the like. */
const PHONETIC = /[\u01C0-\u01C3\u0251\u0261\u0269\u026A\u0274\u0280\u028F\u0299\u029C\u029F\u1D00-\u1D2B\uA730\uA731\uA78B\uA78C]/;

/**
 * True where every letter of a word looks like a Latin one and is none, as in аррӏе.com; not where the host's ending is of that script too.
 * @example imitatesLatin('аррӏе', 'com') // true; imitatesLatin('опора', 'рф') // false
 */
export function imitatesLatin(word: string, ending: string): boolean {
  const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
  if (PHONETIC.test(letters)) return true;
  const isAsciiEnding = /^[a-z]+$/.test(ending);
  return isAsciiEnding && ALIKE.some(([alike, countries]) => alike.test(letters) && !countries.test(ending));
}
