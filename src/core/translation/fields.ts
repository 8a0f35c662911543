/** A text of an entry by its path, such as `title` or `labels.war`; items of a list are one field of several. */
export type Field = { key: string; text: string } | { key: string; items: string[] };

/**
 * The texts of an entry in one language, in their order.
 * @example fieldsOf({ title: 'a', body: ['b', 'c'] }) // [{ key: 'title', text: 'a' }, { key: 'body', items: ['b', 'c'] }]
 */
export function fieldsOf(texts: unknown, prefix = ''): Field[] {
  if (typeof texts === 'string') return [{ key: prefix, text: texts }];
  if (Array.isArray(texts)) {
    if (texts.every((item) => typeof item === 'string')) return [{ key: prefix, items: texts }];
    return texts.flatMap((item, i) => fieldsOf(item, join(prefix, String(i))));
  }
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => fieldsOf(value, join(prefix, key)));
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

/** A copy of an entry's texts in which each text is replaced by what `replace` gives for its key; lists come as wholes. */
export function withFields(texts: unknown, replace: (field: Field) => string | string[] | undefined, prefix = ''): unknown {
  if (typeof texts === 'string') return replace({ key: prefix, text: texts });
  if (Array.isArray(texts)) {
    if (texts.every((item) => typeof item === 'string')) return replace({ key: prefix, items: texts });
    return texts.map((item, i) => withFields(item, replace, join(prefix, String(i))));
  }
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).map(([key, value]) => [key, withFields(value, replace, join(prefix, key))] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
