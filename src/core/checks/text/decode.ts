import type { Said } from '#src/core/checks/problem.ts';
import { firstBadByte, readAs } from '#src/core/checks/text/encodings.ts';

/** Why bytes are no text that the site can read, and where; line and column count from 1. */
export interface Unreadable {
  said: Said;
  line: number;
  column: number;
}

/** The text of a file, without its byte order mark, or why it is none. Only strict UTF-8 is read. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | Unreadable {
  const other = otherThanText(bytes);
  if (other) return other;
  const text = readAs('utf-8', bytes);
  if (text !== undefined) return { text };
  const at = firstBadByte(bytes);
  return { said: badByte(bytes, at), ...placeOf(bytes, at) };
}

const BEGINNING = { line: 1, column: 1 };

/** How files begin that are no text but may come without any zero byte: pictures, archives, documents. */
const BINARY =
  /^(89504e47|ffd8ff|47494638|504b0304|504b0506|25504446|1f8b08|377abcaf|d0cf11e0|52617221|7f454c46|0061736d|52494646........57454250)/;

function otherThanText(bytes: Uint8Array): Unreadable | undefined {
  const start = [...bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (BINARY.test(start)) return { said: { what: ['text.binary'], fix: ['text.binary-fix'] }, ...BEGINNING };
  const encoding = wideEncoding(start);
  if (encoding) return { said: { what: ['text.wide', { encoding }], fix: ['text.wide-fix'] }, ...BEGINNING };
  const zero = bytes.indexOf(0);
  return zero < 0 ? undefined : { said: { what: ['text.binary'], fix: ['text.binary-fix'] }, ...placeOf(bytes, zero) };
}

/** UTF-32 and UTF-16, by their byte order mark or, without one, by the zero bytes of their first letters. */
function wideEncoding(start: string): string | undefined {
  if (/^(fffe0000|0000feff|(?!00)..000000(?!00)..000000|000000(?!00)..000000(?!00)..)/.test(start)) return 'UTF-32';
  return /^(fffe|feff|(?!00)..00(?!00)..00|00(?!00)..00(?!00)..)/.test(start) ? 'UTF-16' : undefined;
}

function badByte(bytes: Uint8Array, at: number): Said {
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0');
  const encoding = isOldEncoding(bytes, at) ? guessedEncoding(bytes) : undefined;
  if (!encoding) return { what: ['text.not-utf8', { byte }], fix: ['text.not-utf8-fix'] };
  const word = readAs(encoding, wordAround(bytes, at)) ?? byte;
  return {
    what: ['text.old-encoding', { word, encoding: NAMES[encoding] }],
    fix: ['text.old-encoding-fix', { encoding: NAMES[encoding] }],
  };
}

const NAMES = { 'windows-1252': 'Windows-1252', 'windows-1256': 'Windows-1256' } as const;

/** Nothing is UTF-8 here beyond ASCII, so that the whole file was saved otherwise; else it is a damaged one. */
function isOldEncoding(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  const tries = bytes[at]! >= 0xc0 && next >= 0x80 && next < 0xc0;
  return !tries && bytes.subarray(0, at).every((byte) => byte < 0x80);
}

/** In Arabic whole words are beyond ASCII, most with an alef or a lam; in Western languages single letters are. */
function guessedEncoding(bytes: Uint8Array): keyof typeof NAMES | undefined {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  const high = bytes.filter(isHigh).length;
  const inWords = bytes.filter((byte, i) => isHigh(byte) && (isHigh(bytes[i - 1]) || isHigh(bytes[i + 1]))).length;
  if (inWords * 2 <= high) return 'windows-1252';
  const alefOrLam = bytes.filter((byte) => byte === 0xc7 || byte === 0xe1).length;
  return alefOrLam * 8 >= high ? 'windows-1256' : undefined;
}

/** The letters around a byte, at most some twenty to each side. */
function wordAround(bytes: Uint8Array, at: number): Uint8Array {
  const isLetter = (byte: number | undefined) => byte !== undefined && (byte >= 0x80 || /[A-Za-z]/.test(String.fromCharCode(byte)));
  let [from, to] = [at, at + 1];
  while (at - from < 20 && isLetter(bytes[from - 1])) from--;
  while (to - at < 20 && isLetter(bytes[to])) to++;
  return bytes.subarray(from, to);
}

function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  const lineStart = bytes.lastIndexOf(0x0a, at - 1) + 1;
  const line = bytes.subarray(0, lineStart).filter((byte) => byte === 0x0a).length + 1;
  const before = at === 0 ? '' : new TextDecoder().decode(bytes.subarray(lineStart, at));
  return { line, column: before.length + 1 };
}
