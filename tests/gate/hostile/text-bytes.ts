import { placed, type Content, type HostileCase } from '../hostile-case.ts';

const HEAD = '---\ntitle: "A page"\ndescription: "A page."\norder: 10\ngroup: "threats"\n---\nBad: ';
const encoder = new TextEncoder();

/** Bytes as they are written in hexadecimal: `bytes('c3 28')`. */
function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
  return Uint8Array.from(units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

function utf32(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => [character.codePointAt(0)! & 255, character.codePointAt(0)! >> 8, 0, 0]));
}

/** Byte strings that are no UTF-8, each on the seventh line of a page. */
const WRONG: readonly (readonly [name: string, hex: string])[] = [
  ['A byte that begins a character that does not come', 'c3 28'],
  ['A byte that goes on with nothing', 'a0 20'],
  ['A character that is cut off', 'e2 82'],
  ['A character that is cut off by another', 'e2 82 c3 a9'],
  ['A slash that is written too long', 'c0 af'],
  ['A null that is written too long', 'c0 80'],
  ['A slash in three bytes', 'e0 80 af'],
  ['A slash in four bytes', 'f0 80 80 af'],
  ['A quotation mark that is written too long', 'c0 a2'],
  ['A brace that is written too long', 'c1 bb'],
  ['Half a pair in UTF-8', 'ed a0 80'],
  ['Both halves of a pair in UTF-8', 'ed a0 bd ed b8 80'],
  ['A character beyond all', 'f4 90 80 80'],
  ['A character in five bytes', 'f8 88 80 80 80'],
  ['A character in six bytes', 'fc 84 80 80 80 80'],
  ['A byte that is never used', 'ff'],
  ['Another byte that is never used', 'fe'],
  ['A letter of Latin-1', '63 61 66 e9 20'],
  ['A quotation mark of Windows', '93 78 94'],
  ['A letter of Windows for Arabic', 'c7 e1 e4 d5'],
  ['A shift to another set of characters', '1b 28 42'],
  ['A null', '00'],
  ['A byte order mark of another kind inside', 'ff fe'],
];

const FILES: readonly (readonly [name: string, what: string, file: string, content: Content])[] = [
  ['A page in UTF-16', 'text.wide', 'content/explainer/en/wide-page.mdx', joined(bytes('ff fe'), utf16(`${HEAD}x`, false))],
  [
    'A page in UTF-16 the other way round',
    'text.wide',
    'content/explainer/en/other-wide-page.mdx',
    joined(bytes('fe ff'), utf16(`${HEAD}x`, true)),
  ],
  ['A page in UTF-16 without a mark', 'text', 'content/explainer/en/bare-wide-page.mdx', utf16(`${HEAD}x`, false)],
  ['A page in UTF-32', 'text', 'content/explainer/en/very-wide-page.mdx', joined(bytes('ff fe 00 00'), utf32(`${HEAD}x`))],
  [
    'A page that begins as UTF-8 and is none',
    'text',
    'content/explainer/en/lying-page.mdx',
    joined(bytes('ef bb bf ff fe'), utf16('x', false)),
  ],
  ['An entry in UTF-16', 'text.wide', 'content/wins/wide-entry.json', joined(bytes('ff fe'), utf16('{}', false))],
  ['Messages in Latin-1', 'text', 'locales/ar/latin.json', joined(encoder.encode('{ "a": "caf'), bytes('e9 22 7d'))],
  ['A guide for translators in Latin-1', 'text', 'locales/ar/GUIDE.md', joined(encoder.encode('Caf'), bytes('e9 0a'))],
  ['A page of zeros', 'text', 'content/explainer/en/zeros.mdx', new Uint8Array(1000)],
  [
    'A page that is an archive',
    'text.binary',
    'content/explainer/en/archive.mdx',
    joined(bytes('50 4b 03 04'), encoder.encode('word/document.xml')),
  ],
  ['A page that is a picture', 'text.binary', 'content/explainer/en/picture.mdx', bytes('89 50 4e 47 0d 0a 1a 0a 00 00')],
  ['An entry that is a program', 'text.binary', 'content/wins/program.json', bytes('7f 45 4c 46 02 01 01 00')],
  ['An entry that is a packed file', 'text.binary', 'content/wins/packed.json', bytes('1f 8b 08 00 00 00 00 00')],
  ['A key that is no text', 'text', 'public/keys/binary.asc', bytes('99 01 0d 04 00 ff fe fd')],
  ['A note in UTF-7', 'text', 'public/notes/utf7.txt', joined(encoder.encode('+ADw-script+AD4-'), bytes('ff'))],
];

/** Files that are no UTF-8, or no text. */
export const TEXT_BYTES: readonly HostileCase[] = [
  ...placed(
    WRONG.map(([name, hex]) => {
      const file = `content/explainer/en/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.mdx`;
      return [name, 'text', file, joined(encoder.encode(HEAD), bytes(hex), encoder.encode('.\n'))] as const;
    }),
  ).map((one) => ({ ...one, lines: [7] })),
  ...placed(FILES),
];
