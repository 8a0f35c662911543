import { type Packing, PACKINGS } from '#src/core/packing/packings.ts';

/**
 * In which way a file is sent packed to who says what he takes, in a header `Accept-Encoding`; undefined for a file as it is. Of two that are as
 * welcome, the smaller one is sent.
 * @example choosePacking('gzip, br;q=0') // { ending: 'gz', encoding: 'gzip' }
 */
export function choosePacking(header: string): Packing | undefined {
  const wishes = new Map(header.toLowerCase().split(',').map(readWish));
  const wish = (encoding: string): number => wishes.get(encoding) ?? wishes.get('*') ?? 0;
  const plain = wishes.get('identity') ?? 0;
  const welcome = PACKINGS.filter(({ encoding }) => wish(encoding) > 0 && wish(encoding) >= plain);
  return welcome.sort((a, b) => wish(b.encoding) - wish(a.encoding))[0];
}

/** The name of an encoding and how welcome it is, from 0 to 1. */
function readWish(text: string): [string, number] {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
