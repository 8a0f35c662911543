import { placeIn } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** A key that opens what others encrypt must never be published. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----/;

const SECRET: Said = { what: ['gate.private-key'], fix: ['gate.private-key-fix'] };

/** What is wrong with a file as a text, whatever it holds. */
export function textProblems(file: string, text: string): Problem[] {
  const body = text.replace(/^\uFEFF/, '');
  const key = PRIVATE_KEY.exec(body);
  const secret: Problem[] = key ? [{ file, ...placeIn(body, key.index), ...SECRET }] : [];
  return [...secret, ...wrongCharacters(body).map(({ index, said }) => ({ file, ...placeIn(body, index), ...said }))];
}
