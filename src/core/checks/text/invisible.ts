// Characters that nobody sees. Some do their work in some scripts; elsewhere they hide something, or break search and links.

/**
 * Everything that can't be seen or drawn, after the one sequence that is sound as a whole: the flag of a region, such as Scotland's.
 * Direction marks (U+200E, U+200F, U+061C), tabs and line ends are left out.
 */
export const SUSPECT =
  /\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,4}\u{E007F}|[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFD]--[\t\n\r\u200E\u200F\u061C]]/gv;

/** Scripts whose letters join, and whose writers break or force the joint: from Arabic to Mongolian. */
const JOINED = '\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mand}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Phag}\\p{scx=Adlm}\\p{scx=Rohg}\\p{scx=Mani}';

/** Scripts of South and South-East Asia, whose consonants melt into one another. */
const MELTED = [
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt', 'Lana', 'Java', 'Bali'],
  ...['Newa', 'Tirh', 'Kthi', 'Gran', 'Shrd', 'Cakm', 'Lepc', 'Limb', 'Sund', 'Mtei', 'Saur', 'Sylo', 'Brah', 'Modi', 'Khoj', 'Takr'],
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');

const JOINED_LETTER = new RegExp(`^[[\\p{L}\\p{M}]&&[${JOINED}]]$`, 'v');
const LETTER_WITH_JOINERS = new RegExp(`^[[\\p{L}\\p{M}]&&[${JOINED}${MELTED}]]$`, 'v');
const UNSPACED =
  /^[[\p{L}\p{M}\p{N}\p{P}]&&[\p{scx=Khmr}\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Lana}\p{scx=Talu}\p{scx=Tavt}\p{scx=Java}\p{scx=Bali}]]$/v;
const MONGOLIAN = /^[[\p{L}\p{M}]&&[\p{scx=Mong}\p{scx=Phag}]]$/v;
const EMOJI = /^[[\p{Emoji}\p{Extended_Pictographic}\p{So}]--[\x00-\x7F]]$/v;
const EMOJI_BEFORE = /\p{Extended_Pictographic}[\uFE0F\u20E3\p{Emoji_Modifier}\u{E0020}-\u{E007F}]*$/v;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/v;
const WITH_VARIANTS =
  /^[[\p{Sm}--[\x00-\x7F]]0\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Mymr}\p{scx=Phag}\p{scx=Mani}\p{scx=Egyp}\u2018\u2019\u201C\u201D\u2100-\u214F\uFF00-\uFF65\u{1D400}-\u{1D7FF}]$/v;

/** The longest emoji before a joiner, in UTF-16 units: a flag of seven characters beyond the first plane. */
const LONGEST_EMOJI = 16;

type Neighbours = [before: string, after: string, text: string, index: number];

/** When a hidden character does its work: by the character, or the range, that it is. */
const AT_HOME: readonly [RegExp, (...neighbours: Neighbours) => boolean][] = [
  [/\u200B/, (before, after) => UNSPACED.test(before) || UNSPACED.test(after)],
  [/\u200C/, (before, after) => LETTER_WITH_JOINERS.test(before) || LETTER_WITH_JOINERS.test(after)],
  [/\u200D/, (before, after, text, index) => LETTER_WITH_JOINERS.test(before) || JOINED_LETTER.test(after) || joinsEmoji(text, index)],
  [/\uFE0E|\uFE0F/, (before, after) => EMOJI.test(before) || (/[\d#*]/.test(before) && after === '\u20E3')],
  [/[\uFE00-\uFE0D]/, (before) => WITH_VARIANTS.test(before)],
  [/[\u180B-\u180D\u180F]/, (before) => MONGOLIAN.test(before)],
  [/\u180E/, (before, after) => MONGOLIAN.test(before) && MONGOLIAN.test(after)],
  [/[\u{E0100}-\u{E01EF}]/u, (before) => /\p{Script=Han}/u.test(before)],
];

/** True where a character that `SUSPECT` found belongs where it stands: a joiner in Persian, a selector behind an emoji. */
export function isAtHome(found: string, text: string, index: number): boolean {
  if (found.startsWith('\u{1F3F4}')) return true;
  const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
  const after = [...text.slice(index + found.length, index + found.length + 2)][0] ?? '';
  return AT_HOME.some(([kind, works]) => kind.test(found) && works(before, after, text, index));
}

function joinsEmoji(text: string, index: number): boolean {
  return EMOJI_BEFORE.test(text.slice(Math.max(0, index - LONGEST_EMOJI), index)) && EMOJI_AFTER.test(text.slice(index + 1, index + 3));
}

/** How a character is named where it can't be shown: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
