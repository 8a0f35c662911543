import type { z } from 'zod';
import type { Decided } from '#src/core/checks/decided.ts';
import { wrongAddress } from '#src/core/checks/links/address.ts';
import { placeOf, readJson, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** Decides a JSON file: its syntax, its characters, its addresses, and its shape, once `fillIn` has added what is not translated. */
export function decideData(file: string, text: string, schema: z.ZodType, fillIn: (data: unknown) => unknown = (data) => data): Decided {
  const located = readJson(file, text);
  if (Array.isArray(located)) return { problems: located };
  const inside = insideProblems(file, located);
  const parsed = parseWith(schema, file, located, fillIn(located.data));
  if ('problems' in parsed) return { located, problems: [...inside, ...parsed.problems] };
  return { located, problems: inside, value: parsed.data };
}

/** What is wrong with the texts and addresses in a file: escapes such as `\u202e` only show once they are read. */
export function insideProblems(file: string, located: Located): Problem[] {
  return stringsIn(located.data).flatMap(({ path, text, isName }) => {
    const said = wrongCharacters(text)[0]?.said ?? (isName ? wrongName(text) : wrongValue(path, text));
    return said ? [{ file, ...placeOf(located, path), ...said }] : [];
  });
}

/** Names that change what an object is, for programs that copy it. */
function wrongName(name: string): Said | undefined {
  return name === '__proto__' ? { what: ['fields.unknown', { field: name }], fix: ['fix.remove'] } : undefined;
}

function wrongValue(path: readonly string[], text: string): Said | undefined {
  if (text.includes('\r')) return { what: ['text.old-line-end'], fix: ['text.old-line-end-fix'] };
  // Editors load it: from elsewhere, it would tell who edits.
  if (path.length === 1 && path[0] === '$schema') {
    return /^\.{1,2}\//.test(text) ? undefined : { what: ['fields.schema-elsewhere'], fix: ['fields.schema-elsewhere-fix'] };
  }
  // Mirrors may be onion services; their addresses are no links, and are looked at by themselves.
  if (path[0] === 'mirrors' && /^https?:\/\/[^/]+\.onion\//.test(text)) return undefined;
  return /^\s*(https?:|\/\/)\S*\s*$/i.test(text) ? wrongAddress(text.replace(/^http:/, 'https:')) : undefined;
}

interface Inside {
  path: readonly string[];
  text: string;
  /** True for the name of a field. */
  isName: boolean;
}

function stringsIn(data: unknown, path: readonly string[] = []): Inside[] {
  if (typeof data === 'string') return [{ path, text: data, isName: false }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(Array.isArray(data) ? [] : [{ path: [...path, key], text: key, isName: true }]),
    ...stringsIn(value, [...path, key]),
  ]);
}
