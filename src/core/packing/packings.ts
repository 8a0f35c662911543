/** How a text can be packed for its way over the network, the smallest first: the ending of the packed file, and the name of the encoding in HTTP. */
export const PACKINGS = [
  { ending: 'br', encoding: 'br' },
  { ending: 'gz', encoding: 'gzip' },
] as const;
export type Packing = (typeof PACKINGS)[number];

/**
 * The file that lies packed in another beside it; undefined for one that is not packed.
 * @example fileBeside('am/index.html.br') // 'am/index.html'
 */
export function fileBeside(path: string): string | undefined {
  const packing = PACKINGS.find(({ ending }) => path.endsWith(`.${ending}`));
  return packing && path.slice(0, -packing.ending.length - 1);
}
