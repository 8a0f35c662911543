import { ENTRY_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import type { Context } from './context.ts';
import { type Draft, fieldsOf } from './fields.ts';
import type { NewFile } from './recipe.ts';

/** The file of a new entry: its fields in the order of the schema, its texts in the source language. */
export function entryFile(
  kind: EntryKind,
  draft: Draft,
  id: string,
  context: Context,
  complete = (entry: object): object => entry,
): NewFile {
  const { schema, schemaFile } = ENTRY_KINDS[kind];
  const start = context.hasSchemas ? { $schema: `../../schemas/${schemaFile}.schema.json` } : {};
  const entry = complete({ ...start, ...nested(draft, fieldsOf(schema, context.languages.sourceLocale, draft)) });
  const read = schema.safeParse(entry);
  // Reading puts fields in order; what can't be read is told by the check of the file.
  return { path: `content/${kind}/${id}.json`, text: `${JSON.stringify(read.success ? read.data : entry, null, 2)}\n`, isNew: true };
}

interface Nested {
  [key: string]: unknown;
}

/** The answers as an object, each at its place. */
function nested(draft: Draft, fields: ReturnType<typeof fieldsOf>): Nested {
  const entry: Nested = {};
  for (const { name, path, mayBeEmpty } of fields) {
    const value = draft.get(name) ?? (mayBeEmpty ? [] : undefined);
    if (value === undefined) continue;
    const parent = path.slice(0, -1).reduce<Nested>((part, key) => (part[key] ??= {}) as Nested, entry);
    parent[path.at(-1)!] = value;
  }
  return entry;
}
