import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A field in a text: where its name begins and ends, and its value. */
interface Field {
  name: [from: number, to: number];
  value: [from: number, to: number];
}

/**
 * The text of a JSON file in which a field has another name: nothing else of the text is changed. The same text where there is no such field.
 * @example renameField('{ "home": { "chart": "a" } }', ['home', 'chart'], 'picture') // '{ "home": { "picture": "a" } }'
 */
export function renameField(text: string, path: readonly string[], name: string): string {
  return withoutMark(text, (body) => {
    const field = fieldAt(body, path);
    return field ? replaced(body, field.name, JSON.stringify(name)) : body;
  });
}

/**
 * The text of a JSON file with a number in one of its outer fields; a new one stands first, but behind `$schema`, laid out as what stands there.
 * @example setNumber('{ "name": "Forest" }', 'schema', 2) // '{ "schema": 2, "name": "Forest" }'
 */
export function setNumber(text: string, name: string, value: number): string {
  return withoutMark(text, (body) => {
    const field = fieldAt(body, [name]);
    if (field) return replaced(body, field.value, String(value));
    const [first] = fieldsOf(mapAt(body, []));
    const added = `${JSON.stringify(name)}: ${value}`;
    if (!first) return body.replace('{', `{ ${added} `);
    // What stands between the bracket and the first field: a space, or a line break with its indentation.
    const gap = body.slice(body.indexOf('{') + 1, first.name[0]) || ' ';
    const isSchema = JSON.parse(body.slice(...first.name)) === '$schema';
    const at = isSchema ? first.value[1] : first.name[0];
    return replaced(body, [at, at], isSchema ? `,${gap}${added}` : `${added},${gap}`);
  });
}

function withoutMark(text: string, edit: (body: string) => string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${edit(text.slice(1))}` : edit(text);
}

function replaced(text: string, [from, to]: [number, number], by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function fieldAt(text: string, path: readonly string[]): Field | undefined {
  const last = path.at(-1);
  return fieldsOf(mapAt(text, path.slice(0, -1))).find(({ name }) => JSON.parse(text.slice(...name)) === last);
}

function mapAt(text: string, path: readonly string[]): YAMLMap | undefined {
  const { contents } = parseDocument(text, { schema: 'json', logLevel: 'silent', uniqueKeys: false });
  const found = path.reduce<unknown>((node, name) => (isMap(node) ? node.get(name, true) : undefined), contents);
  return isMap(found) ? found : undefined;
}

function fieldsOf(map: YAMLMap | undefined): Field[] {
  return ((map?.items ?? []) as Pair[]).flatMap(({ key, value }) => {
    const ranges = [key, value].map((node) => (node as { range?: [number, number, number] } | null)?.range);
    const [name, own] = ranges;
    return isScalar(key) && name && own ? [{ name: [name[0], name[1]], value: [own[0], own[1]] }] : [];
  });
}
