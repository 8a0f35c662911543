import { placeIn } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** A key that opens what others encrypt must never be published. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----/;

const SECRET: Said = { what: ['gate.private-key'], fix: ['gate.private-key-fix'] };

/** Letters without a space: programs look for addresses in them letter by letter. */
const ENDLESS = /[\w.+-]{300}/;

/** What is wrong with a file as a text, whatever it holds. A byte order mark at its beginning has been taken off. */
export function textProblems(file: string, text: string): Problem[] {
  const found: [number, Said][] = [];
  const key = PRIVATE_KEY.exec(text)?.index ?? secretPacket(text);
  if (key !== undefined) found.push([key, SECRET]);
  const lineEnd = text.search(/\r(?!\n)/);
  if (lineEnd >= 0) found.push([lineEnd, { what: ['text.old-line-end'], fix: ['text.old-line-end-fix'] }]);
  const endless = text.search(ENDLESS);
  if (endless >= 0) found.push([endless, { what: ['text.endless'], fix: ['text.endless-fix'] }]);
  const signs = wrongCharacters(text).map(({ index, said }): [number, Said] => [index, said]);
  return [...found, ...signs].map(([index, said]) => ({ file, ...placeIn(text, index), ...said }));
}

/** Where an OpenPGP block begins that holds a secret key, whatever its title says (RFC 9580: packets 5 and 7). */
function secretPacket(text: string): number | undefined {
  for (const block of text.matchAll(/-----BEGIN PGP[^\n]*-----\r?\n(?:[^\n]*: [^\n]*\n)*\s*([A-Za-z\d+/]{4})/g)) {
    const first = atob(block[1]!).charCodeAt(0);
    const packet = (first & 0x40) !== 0 ? first & 0x3f : (first >> 2) & 0x0f;
    if (packet === 5 || packet === 7) return block.index;
  }
  return undefined;
}
