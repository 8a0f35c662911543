import type { Spot } from './finding.ts';
import { placesIn } from './published-texts.ts';

/** A label has 63 signs at most; what is longer is no name of a host, and would take long to search. */
const LABELS = '(?:[\\p{L}\\p{M}\\p{N}_-]{1,63}\\.)';
const END = '(?![\\p{L}\\p{M}\\p{N}_-]|\\.[\\p{L}\\p{N}])';

/** Names that lead nowhere: RFC 2606 and RFC 6761 keep them for examples, for tests, and for the machine itself. */
const RESERVED = new RegExp(
  [
    `${LABELS}{0,8}example\\.(?:org|com|net)${END}`,
    `${LABELS}{1,8}(?:example|invalid|localhost)${END}`,
    `(?<=[/@]|:\\/\\/)${LABELS}{1,8}test${END}`,
    `(?<![.])localhost${END}`,
    '(?<=://|@)127\\.0\\.0\\.1',
  ]
    .map((source) => `(?<![\\p{L}\\p{M}\\p{N}_-])${source}`)
    .join('|'),
  'giu',
);

/** Every name in a file that leads nowhere, with its place. */
export function reservedIn(file: string, text: string): Spot[] {
  const found = [...text.matchAll(RESERVED)];
  if (found.length === 0) return [];
  const place = placesIn(text);
  return found.map(({ 0: name, index }) => {
    // A mailbox belongs to its name.
    const user = /[\w.+-]+@$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
    return { file, ...place(index - user.length), text: user + name };
  });
}

/** True for a host that leads nowhere. */
export function isReserved(host: string): boolean {
  return reservedIn('', `https://${host.replace(/:\d+$/, '')}/`).length > 0;
}
