import type { z } from 'zod';
import type { Decided } from '#src/core/checks/decided.ts';
import { wrongAddress } from '#src/core/checks/links/address.ts';
import { placeOf, readJson, type Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** Decides a JSON file: its syntax, its characters, its addresses, and its shape. */
export function decideData(file: string, text: string, schema: z.ZodType): Decided {
  const located = readJson(file, text);
  if (Array.isArray(located)) return { problems: located };
  const inside = insideProblems(file, located);
  const parsed = parseWith(schema, file, located);
  if ('problems' in parsed) return { located, problems: [...inside, ...parsed.problems] };
  return { located, problems: inside, value: parsed.data };
}

/** What is wrong with the texts and addresses in a file: escapes such as `\u202e` only show once they are read. */
export function insideProblems(file: string, located: Located): Problem[] {
  return stringsIn(located.data).flatMap(({ path, text }) => {
    const [character] = wrongCharacters(text);
    const said = character?.said ?? (/^(https?:|\/\/)\S*$/i.test(text.trim()) ? wrongAddress(text.replace(/^http:/, 'https:')) : undefined);
    return said ? [{ file, ...placeOf(located, path), ...said }] : [];
  });
}

function stringsIn(data: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    // Names of fields are texts too.
    ...(Array.isArray(data) ? [] : [{ path: [...path, key], text: key }]),
    ...stringsIn(value, [...path, key]),
  ]);
}
