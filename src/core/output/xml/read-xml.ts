import type { Tag } from '#src/core/output/tag.ts';
import type { Spot } from '#src/core/output/finding.ts';
import { attributeName, elementName, FIRST_SCOPE, innerScope, type Scope } from './names.ts';

/** A document in XML; `mistake` is where it stops being what the gate reads. */
export interface XmlTree {
  tags: Tag[];
  mistake: Spot | undefined;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TOKEN = new RegExp(
  `<!--(?!-?>)[^]*?--(>?)|<!\\[CDATA\\[([^]*?)\\]\\]>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

/** Reads XML in its plainest form: elements, attributes, text; no document type, no entities of its own, no instructions. */
export function readXml(text: string): XmlTree {
  const tags: Tag[] = [];
  const at = /^\uFEFF?(<\?xml version="1\.[01]"( encoding="utf-8")?( standalone="(yes|no)")?\s*\?>)?\s*/i.exec(text)![0].length;
  const reader: Reader = { text, tags, open: [], roots: 0, line: 1, lineStart: 0, seen: 0 };
  TOKEN.lastIndex = at;
  let last = at;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    if (!take(reader, found)) return { tags, mistake: spotAt(reader, last) };
    last = TOKEN.lastIndex;
  }
  const isWhole = last === text.length && reader.open.length === 0 && reader.roots === 1;
  return { tags, mistake: isWhole ? undefined : spotAt(reader, last) };
}

interface Reader {
  text: string;
  tags: Tag[];
  /** The elements that are not closed yet, each with its name as written and what prefixes mean in it. */
  open: { tag: Tag; written: string; scope: Scope }[];
  roots: number;
  /** The line up to which the text was counted, where it begins, and how far that is. */
  line: number;
  lineStart: number;
  seen: number;
}

/** Takes one piece of the document; false where it is wrong. */
function take(reader: Reader, found: RegExpExecArray): boolean {
  const [, comment, data, closing, opening, attributes, isEmpty, words] = found;
  if (opening !== undefined) return openTag(reader, opening, attributes!, isEmpty === '/', found.index);
  if (closing !== undefined) return reader.open.pop()?.written === closing;
  // Two hyphens end a comment, or it is none.
  if (comment !== undefined) return comment === '>';
  const said = data ?? unescaped(words!);
  const parent = reader.open.at(-1)?.tag;
  if (said === undefined || (parent === undefined && said.trim() !== '')) return false;
  parent?.children.push(said);
  return true;
}

function openTag(reader: Reader, written: string, text: string, isEmpty: boolean, index: number): boolean {
  const outer = reader.open.at(-1);
  const raw = attributesIn(text);
  const scope = raw && innerScope(outer?.scope ?? FIRST_SCOPE, raw);
  const named = scope && elementName(written, scope);
  const attributes = scope && renamed(raw, scope);
  if (!named || !attributes) return false;
  const tag: Tag = { ...named, attributes, parent: outer?.tag, children: [], ...spotAt(reader, index) };
  outer?.tag.children.push(tag);
  if (!outer) reader.roots++;
  reader.tags.push(tag);
  if (!isEmpty) reader.open.push({ tag, written, scope });
  return reader.roots === 1;
}

/** The attributes of an element as written; undefined where one stands twice or holds what XML doesn't know. */
function attributesIn(text: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single ?? '');
    if (value === undefined || attributes.has(name!)) return undefined;
    attributes.set(name!, value);
  }
  return attributes;
}

function renamed(attributes: ReadonlyMap<string, string>, scope: Scope): Map<string, string> | undefined {
  const named = new Map<string, string>();
  for (const [written, value] of attributes) {
    const name = attributeName(written, scope);
    // Foreign attributes may share a name; of those that do something, one would hide the other.
    if (name === undefined || (named.has(name) && !name.startsWith('other:'))) return undefined;
    named.set(name, value);
  }
  return named;
}

/** A text with its characters in place of their names or numbers; undefined for names that XML doesn't know by itself. */
function unescaped(text: string): string | undefined {
  let isWrong = false;
  const said = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));|&/gi, (_, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? parseInt(decimal, 10) : hex ? parseInt(hex, 16) : undefined;
    const sign = code === undefined ? ENTITIES[name ?? ''] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    isWrong ||= sign === undefined;
    return sign ?? '';
  });
  return isWrong ? undefined : said;
}

/** Where an index stands; it never lies before one that was asked for. */
function spotAt(reader: Reader, index: number): Spot {
  for (let end = reader.text.indexOf('\n', reader.seen); end >= 0 && end < index; end = reader.text.indexOf('\n', end + 1)) {
    reader.line++;
    reader.lineStart = end + 1;
  }
  reader.seen = Math.max(reader.seen, index);
  return { line: reader.line, column: index - reader.lineStart + 1 };
}
