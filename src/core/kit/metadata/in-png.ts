import { concatBytes } from '../bytes.ts';
import { chunk } from '../png/chunk.ts';
import type { Credit } from './credit.ts';
import { xmpPacket } from './rdf.ts';

// The signature and IHDR, which every PNG begins with.
const HEAD = 33;
const MM_PER_METRE = 1000;

/** Puts the metadata into a finished PNG, and for what is printed how many pixels a millimetre has. */
export function withPngMetadata(png: Uint8Array, credit: Credit, perMm?: number): Uint8Array {
  const resolution = perMm === undefined ? [] : [pixelsPerMetre(Math.round(perMm * MM_PER_METRE))];
  const texts = [
    internationalText('XML:com.adobe.xmp', '', xmpPacket(credit)),
    internationalText('Title', credit.language, credit.title),
    internationalText('Copyright', credit.language, `${credit.creator}, ${credit.licence.name}`),
  ];
  return concatBytes([png.subarray(0, HEAD), ...resolution, ...texts, png.subarray(HEAD)]);
}

/** An iTXt chunk, uncompressed, so that any tool can read it. */
function internationalText(keyword: string, language: string, text: string): Uint8Array {
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text}`));
}

function pixelsPerMetre(count: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, count);
  view.setUint32(4, count);
  data[8] = 1;
  return chunk('pHYs', data);
}
