import { addScalar } from '#src/core/checks/language/add-scalar.ts';
import { TextBuilder, type Lines, type Text } from '#src/core/checks/language/text.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';

/** A string of a JSON file that is a text of a language, with its path. */
export interface DataString {
  path: readonly string[];
  value: string;
}

/** The texts of an entry by language: those below `text` or `statusNote`. */
export function entryStrings({ data }: Pick<Located, 'data'>): Map<string, DataString[]> {
  const found = new Map<string, DataString[]>();
  for (const field of ['text', 'statusNote']) {
    const texts = (data as Record<string, unknown> | null)?.[field];
    if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) continue;
    for (const [code, value] of Object.entries(texts)) {
      found.set(code, [...(found.get(code) ?? []), ...stringsIn(value, [field, code])]);
    }
  }
  return found;
}

/** Files beside the messages that hold no sentences of the site. */
const NO_MESSAGES = /\/(?:locale|search|stamps)\.json$/;

/** True for a file of messages. */
export function isMessages(file: string): boolean {
  return /^locales\/[^/]+\/[^/]+\.json$/.test(file) && !NO_MESSAGES.test(file);
}

/** The texts of a file of messages. */
export function messageStrings({ data }: Pick<Located, 'data'>): DataString[] {
  return stringsIn(data, []).filter(({ path }) => path[0] !== '$schema');
}

function stringsIn(value: unknown, path: readonly string[]): DataString[] {
  if (typeof value === 'string') return isName(path) ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}

/** Strings of a file as one text, with their places. */
export function dataText(file: string, located: Located, strings: readonly DataString[], lines: Pick<Lines, 'offsetOf'>): Text {
  const builder = new TextBuilder();
  for (const { path, value } of strings) {
    addScalar(builder, file, lines.offsetOf(placeOf(located, path)), value);
    builder.end();
  }
  return builder.done();
}

/** A person’s name is written as its owner writes it. */
function isName(path: readonly string[]): boolean {
  return path.length === 3 && path[0] === 'text' && path[2] === 'name';
}
