// What may be done to the list of checksums and to its signature.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64, joined, toBase64, utf8 } from '#src/core/release/encoding.ts';
import { SIGNATURE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { writeSums } from '#src/core/release/sums.ts';
import { newSecretKey } from '#src/io/release/ed25519.ts';
import { edit, OTHER_KEY, OWN_KEY, prove, put, sumsIn, take } from './sample-release.ts';
import { older } from './rolled-back.ts';
import type { Tampering } from './tampering.ts';

type Edit = (text: string) => string;

const line = (text: string, number: number, work: Edit): string =>
  text
    .split('\n')
    .map((one, i) => (i === number ? work(one) : one))
    .join('\n');
const ZEROS = '0'.repeat(64);

const EDITED_SUMS: Tampering[] = (
  [
    ['a checksum is another one', (text) => text.replace(/[0-9]/, (digit) => String((Number(digit) + 1) % 10))],
    ['a line is missing', (text) => text.replace(/^.*\n/, '')],
    ['the last line is missing', (text) => text.replace(/[^\n]*\n$/, '')],
    ['a line is added', (text) => `${text}${ZEROS}  extra.html\n`],
    ['two lines change places', (text) => text.replace(/^(.*\n)(.*\n)/, '$2$1')],
    [
      'two names change places',
      (text) => text.replace('am/index.html', '#').replace('ar/index.html', 'am/index.html').replace('#', 'ar/index.html'),
    ],
    ['checksums are in capitals', (text) => text.replace(/^[0-9a-f]+/, (sum) => sum.toUpperCase())],
    ['files are called binary', (text) => text.replace('  ', ' *')],
    ['lines end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['the end is cut off', (text) => text.slice(0, -9)],
    ['the last line end is cut off', (text) => text.slice(0, -1)],
    ['nothing is left', () => ''],
    ['a mark is put before it', (text) => `\uFEFF${text}`],
    ['a sign of nothing is in it', (text) => text.replace('index', 'in\0dex')],
    ['an empty line is in it', (text) => `\n${text}`],
    ['it leads out of the copy', (text) => `${text}${ZEROS}  ../passwd\n`],
    ['it leads to the root of the disk', (text) => `${text}${ZEROS}  /etc/passwd\n`],
    ['it leads to another drive', (text) => `${text}${ZEROS}  C:\\Windows\\win.ini\n`],
    ['it names a file twice', (text) => text + text.slice(0, text.indexOf('\n') + 1)],
    ['it names itself', (text) => `${text}${ZEROS}  SHA256SUMS\n`],
    ['it is no list at all', () => '<!doctype html><title>404</title>\n'],
  ] satisfies [string, Edit][]
).map(([name, work]) => ({ name: `list: ${name}`, state: 'damaged', act: (folder) => edit(folder, SUMS_FILE, work) }));

const OTHER_SUMS: Tampering[] = [
  { name: 'list: it is removed', state: 'damaged', act: (folder) => rm(join(folder, SUMS_FILE)) },
  { name: 'list: it is no text', state: 'damaged', act: (folder) => put(folder, SUMS_FILE, Buffer.from([0xff, 0xfe, 0x41, 0x0a])) },
  {
    name: 'list: a page and its checksum are changed together',
    state: 'damaged',
    act: async (folder) => {
      await put(folder, 'en/index.html', '<!doctype html>false');
      await put(folder, SUMS_FILE, writeSums(await sumsIn(folder)));
    },
  },
  {
    name: 'list: that of an older release',
    state: 'damaged',
    act: async (folder) => take(await older(), folder, SUMS_FILE),
  },
];

const flip =
  (at: number): Edit =>
  (base64) => {
    const bytes = fromBase64(base64, base64.length === 88 ? 64 : 74)!.slice();
    bytes[at]! ^= 1;
    return toBase64(bytes);
  };

const EDITED_SIGNATURES: Tampering[] = (
  [
    ['its first bit is flipped', (text) => line(text, 1, flip(10))],
    ['its last bit is flipped', (text) => line(text, 1, flip(73))],
    ['its second half is flipped', (text) => line(text, 1, flip(50))],
    ['the signature of the comment is flipped', (text) => line(text, 3, flip(0))],
    ['the end of the signature of the comment is flipped', (text) => line(text, 3, flip(63))],
    ['the number in the comment is raised', (text) => text.replace('serial:7', 'serial:8')],
    ['the date in the comment is another', (text) => text.replace('2026-03-21', '2027-03-21')],
    ['the site in the comment is another', (text) => text.replace('forest', 'f0rest')],
    ['a blank is added to the comment', (text) => line(text, 2, (comment) => `${comment} `)],
    [
      'it says that it was made in the older way',
      (text) => line(text, 1, (base64) => `RW${base64.slice(2)}`.replace(/^RWR?/, 'RWR').slice(0, 100)),
    ],
    ['both signatures change places', (text) => text.split('\n').toSorted().join('\n')],
    ['its comment is removed', (text) => line(text, 2, () => 'trusted comment: ')],
    ['it is cut short', (text) => text.slice(0, 150)],
    ['nothing is left', () => ''],
    ['it is a page that says 404', () => '<!doctype html>\n<title>404</title>\n'],
  ] satisfies [string, Edit][]
).map(([name, work]) => ({ name: `signature: ${name}`, state: 'damaged', act: (folder) => edit(folder, SIGNATURE_FILE, work) }));

const SIGNERS: Tampering[] = [
  { name: 'signature: it is removed', state: 'unsigned', act: (folder) => rm(join(folder, SIGNATURE_FILE)) },
  {
    name: 'signature: something is added behind it',
    state: 'damaged',
    isStricter: true,
    act: (folder) => edit(folder, SIGNATURE_FILE, (text) => `${text}x\n`),
  },
  {
    name: 'signature: it names another key',
    state: 'other-key',
    act: (folder) => edit(folder, SIGNATURE_FILE, (text) => line(text, 1, flip(3))),
  },
  { name: 'signature: that of an older release', state: 'damaged', act: async (folder) => take(await older(), folder, SIGNATURE_FILE) },
  { name: 'signature: by somebody else', state: 'other-key', act: (folder) => prove(folder, { key: OTHER_KEY }) },
  {
    name: 'signature: by somebody else, whose key the copy names',
    state: 'other-key',
    act: (folder) => prove(folder, { key: OTHER_KEY, named: OTHER_KEY }),
  },
  { name: 'signature: by a key with the number of the right one', state: 'damaged', act: (folder) => prove(folder, { key: disguised() }) },
  { name: 'signature: of nothing, by a point that fits everything', state: 'damaged', act: (folder) => edit(folder, SIGNATURE_FILE, weak) },
  {
    name: 'signature: the facts were changed and signed by somebody else',
    state: 'other-key',
    act: (folder) => prove(folder, { key: OTHER_KEY, serial: 99, named: OTHER_KEY }),
  },
];

function disguised(): typeof OWN_KEY {
  const key = newSecretKey();
  return { ...key, public: { ...key.public, id: OWN_KEY.public.id } };
}

function weak(text: string): string {
  const zero = new Uint8Array(64);
  zero[0] = 1;
  return text
    .split('\n')
    .with(1, toBase64(joined(utf8('ED'), OWN_KEY.public.id, zero)))
    .with(3, toBase64(zero))
    .join('\n');
}

/** All of it. */
export const TAMPERED_PROOFS: readonly Tampering[] = [EDITED_SUMS, OTHER_SUMS, EDITED_SIGNATURES, SIGNERS].flat();
