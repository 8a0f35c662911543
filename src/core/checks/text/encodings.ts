/** What Windows-1252 has between 80 and 9F, where Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The signs that the bytes 80 to BF become when a program takes them for Windows-1252, for a character class. */
export const TRAILS = `${WINDOWS}\\u0080-\\u00BF`;

/**
 * The bytes that a program took for Windows-1252; every character of the text must be one of that encoding.
 * @example bytesOf('Ã©') // [0xC3, 0xA9]
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => {
    const high = WINDOWS.indexOf(character);
    return high < 0 ? character.charCodeAt(0) : 0x80 + high;
  });
}

/** The text of bytes in an encoding, or undefined where they are none. */
export function readAs(encoding: 'utf-8' | 'windows-1252' | 'windows-1256', bytes: Uint8Array): string | undefined {
  if (encoding === 'windows-1252') return String.fromCodePoint(...[...bytes].map(asWindows));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Engines disagree on whether their own decoder of this name is Latin-1.
function asWindows(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte;
}

/**
 * The place of the first byte that is not part of strict UTF-8, or -1: overlong forms, surrogates and cut-off characters are refused.
 * @example firstBadByte(Uint8Array.of(0x61, 0xE9)) // 1
 */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** What may come second, where it is not all of 80 to BF: table 3-7 of the Unicode Standard. */
const SECOND: Readonly<Record<number, readonly [low: number, high: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** The bytes of the character that begins here, or 0 where none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let step = 1; step < length; step++) {
    const [low, high] = (step === 1 && SECOND[lead]) || [0x80, 0xbf];
    const byte = bytes[at + step] ?? 0;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
