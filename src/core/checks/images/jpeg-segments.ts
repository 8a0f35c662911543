import { big } from './read-bytes.ts';

const HUFFMAN = 0xc4;
const QUANTISATION = 0xdb;
const RESTART = 0xdd;
const SCAN = 0xda;

/** Whether a marker begins a frame that browsers draw: baseline, extended or progressive. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

/** Whether a segment belongs to the picture itself. */
export function isPictureSegment(marker: number): boolean {
  return isFrame(marker) || [HUFFMAN, QUANTISATION, RESTART, SCAN].includes(marker);
}

/** Whether a segment has the form that its kind asks for, with no room for anything else. */
export function isSoundSegment(marker: number, data: Uint8Array): boolean {
  if (isFrame(marker)) return isSoundFrame(data);
  if (marker === HUFFMAN) return isChain(data, huffmanLength);
  if (marker === QUANTISATION) return isChain(data, (at) => ((data[at] ?? 0) < 16 ? 65 : 129));
  if (marker === RESTART) return data.length === 2;
  if (marker === SCAN) return isSoundScan(data);
  // Application segments and comments; of others nobody knows how to draw them.
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** Eight bits a colour, and one, three or four colours: what browsers know. */
function isSoundFrame(data: Uint8Array): boolean {
  const colours = data[5] ?? 0;
  return data[0] === 8 && [1, 3, 4].includes(colours) && data.length === 6 + 3 * colours;
}

function isSoundScan(data: Uint8Array): boolean {
  const colours = data[0] ?? 0;
  return colours >= 1 && colours <= 4 && data.length === 4 + 2 * colours;
}

/** Whether tables follow one another up to the last byte. */
function isChain(data: Uint8Array, lengthAt: (at: number, data: Uint8Array) => number): boolean {
  let at = 0;
  while (at < data.length) at += lengthAt(at, data);
  return at === data.length && at > 0;
}

function huffmanLength(at: number, data: Uint8Array): number {
  let codes = 0;
  for (let i = 1; i <= 16; i++) codes += big(data, at + i, 1);
  return 17 + codes;
}
