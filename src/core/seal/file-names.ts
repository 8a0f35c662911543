/** The text's own name within an archive: no attached file may take its place. */
export const MESSAGE_NAME = 'message.txt';

/** As long as every disk takes, encrypted ones too, with room for a number. */
const MOST_BYTES = 120;

/** An ending is short; what follows the last dot of a sentence is not. */
const ENDING = /\.[^.\s]{1,12}$/u;

/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;

const encoder = new TextEncoder();

/**
 * A name for each file that can be unpacked anywhere and shows what it is: of a path only its last part, letters of any script, without
 * signs that steer programs or turn the direction of a line, and no two alike on any disk.
 * @example safeNames(['../a.jpg', 'A.JPG', 'gpj.\u202eexe']) // ['a.jpg', 'A-2.JPG', 'gpj.exe']
 */
export function safeNames(names: readonly string[]): string[] {
  const taken = new Set([sameness(MESSAGE_NAME)]);
  return names.map((name) => {
    const free = freeName(safeName(name), taken);
    taken.add(sameness(free));
    return free;
  });
}

function safeName(name: string): string {
  const parts = name.normalize('NFC').split(/[/\\]/u);
  // A path may end with a slash.
  const last = parts.reverse().find((part) => /[^.\s]/u.test(part)) ?? '';
  const shown = last
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/gu, '')
    // Joiners belong to words in Persian, in scripts of India and to pictures; other signs without a look of their own do not.
    .replace(/[\p{Cf}\u115f\u1160\u3164\uffa0\u034f]/gu, (sign) => (sign === '\u200c' || sign === '\u200d' ? sign : ''))
    .replace(/[<>:"|?*]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/gu, '');
  const named = shortened(shown.replace(/^\p{M}+/u, '') || 'file');
  return DEVICE.test(named) ? `file-${named}` : named;
}

function shortened(name: string): string {
  const [base, ending] = apart(name);
  const signs = [...base];
  while (encoder.encode(signs.join('') + ending).length > MOST_BYTES && signs.length > 1) signs.pop();
  return signs.join('').trimEnd() + ending;
}

function apart(name: string): [base: string, ending: string] {
  const ending = ENDING.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const [base, ending] = apart(name);
  let free = name;
  for (let number = 2; taken.has(sameness(free)); number++) free = `${base}-${number}${ending}`;
  return free;
}

/** Names that differ in capitals, or in how their letters are put together, are one on some disks. */
function sameness(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
