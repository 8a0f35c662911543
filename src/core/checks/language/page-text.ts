import { addScalar } from '#src/core/checks/language/add-scalar.ts';
import { TextBuilder, type Lines, type Text } from '#src/core/checks/language/text.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import { pageTree } from '#src/core/checks/page-tree.ts';
import { FRONT_FIELDS } from '#src/core/translation/front.ts';

interface Node {
  type: string;
  value?: string;
  alt?: string;
  children?: Node[];
  position?: { start: { offset: number }; end: { offset: number } };
}

/** What a page says, and what each of its texts is, by one letter. */
export interface PageText extends Text {
  kinds: string;
}

/** Nodes whose children are one text. */
const BLOCKS: Readonly<Record<string, string>> = { paragraph: 'p', heading: 'h', tableCell: 'c' };

/** The fields of a page’s front matter that are texts. */
export const FIELDS: Readonly<Record<(typeof FRONT_FIELDS)[number], string>> = { title: 't', description: 'd' };

/** Reads what a page says: neither code nor addresses, nor the settings of components. The page must be one that the check has accepted. */
export function pageText(file: string, front: Located, lines: Pick<Lines, 'offsetOf'>): PageText {
  const builder = new TextBuilder();
  let kinds = '';
  const block = (kind: string, add: () => void): void => {
    const before = builder.length;
    add();
    if (builder.length > before) kinds += kind;
    builder.end();
  };
  for (const field of FRONT_FIELDS) {
    const value = (front.data as Record<string, unknown> | null)?.[field];
    if (typeof value === 'string') block(FIELDS[field], () => addScalar(builder, file, lines.offsetOf(placeOf(front, [field])), value));
  }
  const walk = (node: Node): void => {
    const kind = BLOCKS[node.type];
    if (kind !== undefined) block(kind, () => node.children?.forEach((child) => addInline(builder, file, child)));
    else node.children?.forEach(walk);
    for (const alt of kind === undefined ? [] : altsIn(node)) block('a', () => addAlt(builder, file, alt));
  };
  walk(pageTree(file) as Node);
  return { ...builder.done(), kinds };
}

function altsIn(node: Node): Node[] {
  const inside = (child: Node): Node[] => (child.type === 'image' ? [child] : (child.children ?? []).flatMap(inside));
  return (node.children ?? []).flatMap(inside);
}

function addAlt(builder: TextBuilder, file: string, { alt = '', position }: Node): void {
  const start = position?.start.offset ?? 0;
  const at = file.indexOf(alt, start);
  builder.add(alt, at < 0 ? start : at);
}

/** What can’t be seen as words of a sentence. */
const OPAQUE_NODES = new Set(['inlineCode', 'image']);

function addInline(builder: TextBuilder, file: string, node: Node): void {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text') addRaw(builder, node.value ?? '', file.slice(start, node.position?.end.offset), start);
  else if (node.type === 'break') builder.add('\n', start);
  else if (OPAQUE_NODES.has(node.type)) builder.opaque(start);
  else node.children?.forEach((child) => addInline(builder, file, child));
}

/** Adds a text of Markdown: what is written by an escape or an entity, or goes on in a new line, keeps its place. */
function addRaw(builder: TextBuilder, value: string, raw: string, start: number): void {
  if (raw === value) return builder.add(value, start);
  let [from, at] = [0, 0];
  const flush = (to: number): void => {
    builder.add(value.slice(from, to), start + at - (to - from));
    from = to;
  };
  for (let i = 0; i < value.length; i++) {
    const step = stepAt(raw, at, value[i]!);
    if (!step) break;
    if (step.skip > 0 || step.length > 1) flush(i);
    at += step.skip + step.length;
    if (step.length > 1) {
      builder.add(value.slice(i, i + 1), start + at - step.length);
      from = i + 1;
    }
  }
  builder.add(value.slice(from), start + Math.max(0, at - (value.length - from)));
}

/** How many signs of the file to leave out, and how many then write one sign of the text; undefined where the two do not agree. */
function stepAt(raw: string, at: number, sign: string): { skip: number; length: number } | undefined {
  const entity = raw[at] === '&' ? /^&#?\w{1,32};/.exec(raw.slice(at, at + 36))?.[0].length : undefined;
  if (entity !== undefined) return { skip: 0, length: entity };
  if (raw[at] === sign) return { skip: 0, length: 1 };
  const next = raw.indexOf(sign, at);
  return next < 0 ? undefined : { skip: next - at, length: 1 };
}
