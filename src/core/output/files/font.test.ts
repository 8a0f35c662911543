import { expect, test } from 'vitest';
import { isSmallFont } from './font.ts';

/** The head of a WOFF2 file of a TrueType font. */
function font(bytes = 100): Uint8Array {
  const data = new Uint8Array(bytes);
  const view = new DataView(data.buffer);
  view.setUint32(0, 0x774f4632);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, bytes);
  return data;
}

const changed = (place: number, byte: number) => font().map((old, i) => (i === place ? byte : old));

test('a small font that is as long as it says is one', () => {
  expect(isSmallFont(font())).toBe(true);
  expect(isSmallFont(font(30 * 1024))).toBe(true);
});

test.each([
  ['is too large', font(30 * 1024 + 1)],
  ['is cut off', font().subarray(0, 99)],
  ['is something else', changed(0, 0x50)],
  ['holds another kind of font', changed(4, 0x4f)],
  ['has notes with it', changed(39, 1)],
  ['has private data with it', changed(47, 1)],
  ['is empty', new Uint8Array()],
])('a font that %s is none', (_, data) => expect(isSmallFont(data)).toBe(false));
