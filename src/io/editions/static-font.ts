import { subsetFont } from '../font-subset.ts';
import { inflateFont } from '../woff2.ts';

/** One weight of a WOFF2 as a plain TrueType font, for programs that read neither WOFF2 nor several weights in one file. */
export async function staticFont(woff2: string, weight: number): Promise<Uint8Array> {
  const font = await inflateFont(woff2);
  return (await subsetFont(font, { weight })) ?? font;
}
