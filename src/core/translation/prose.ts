import { mdxToMdast } from 'satteri';
import { mergeMark } from '#src/core/checks/json-mistake.ts';
import type { BlockKind } from '#src/core/translation/block.ts';
import { isFront } from '#src/core/translation/front.ts';
import { leadOf, withoutLead } from '#src/core/translation/lead.ts';
import { templateIn } from '#src/core/translation/template.ts';

/** A block of prose with its place in the file. */
export interface ProseBlock {
  kind: BlockKind;
  /** Its lines without the signs of quotations and the spaces of lists in which they stand. */
  text: string;
  /** Offsets in the file, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands before each of its further lines. */
  lead: string;
}

/** A comment of ours in a page: the place of a block that is not translated yet, or what a block was whose source is no more. */
export interface ProseComment {
  start: number;
  end: number;
  lead: string;
  value: string;
}

/** A page of prose as it is translated: what stands in front of its text, its blocks, and our comments. */
export interface Prose {
  text: string;
  /** The front matter without its lines of hyphens. */
  front: string;
  /** Where the text begins. */
  bodyStart: number;
  blocks: ProseBlock[];
  comments: ProseComment[];
}

interface Node {
  type: string;
  value?: string;
  depth?: number;
  children?: Node[];
  position?: { start: { offset: number }; end: { offset: number } };
}

const FRONT = /^\uFEFF?--- *\r?\n([\s\S]*?)\r?\n--- *(?:\r?\n|$)/;

/** Reads a page as it is translated, block by block; undefined where it can't be read (the check says why). */
export function readProse(text: string): Prose | undefined {
  const match = FRONT.exec(text);
  // Half of a merge reads as Markdown; to bring up such a page would write over one of its versions.
  if (!match || mergeMark(text) || !isFront(match[1]!)) return undefined;
  const prose: Prose = { text, front: match[1]!, bodyStart: match[0].length, blocks: [], comments: [] };
  // The parser does not count the mark at the start of a file that some editors write.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  try {
    const tree = mdxToMdast(text.slice(shift)) as Node;
    for (const child of shift ? moved(tree.children ?? [], shift) : (tree.children ?? [])) collect(child, prose, 'p');
    return prose;
  } catch {
    return undefined;
  }
}

function moved(nodes: readonly Node[], by: number): Node[] {
  return nodes.map(({ position, children, ...node }) => ({
    ...node,
    ...(children && { children: moved(children, by) }),
    ...(position && { position: { start: { offset: position.start.offset + by }, end: { offset: position.end.offset + by } } }),
  }));
}

const CONTAINERS = new Set(['list', 'blockquote', 'mdxJsxFlowElement']);

const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'image', 'mdxTextExpression']);

function collect(node: Node, prose: Prose, kind: 'p' | 'li'): void {
  const { type, children = [] } = node;
  if (type === 'heading') return inline(node, prose, `h${node.depth ?? 2}` as BlockKind);
  // <Note>Words in its line</Note>
  if (type === 'mdxJsxFlowElement' && children.some((child) => INLINE.has(child.type))) return inline(node, prose, 'p');
  if (type === 'paragraph') return paragraph(node, prose, kind);
  if (type === 'table' || type === 'code') return block(node, prose, type);
  if (type === 'mdxFlowExpression') return comment(node, prose);
  if (type === 'listItem') for (const child of children) collect(child, prose, 'li');
  else if (CONTAINERS.has(type)) for (const child of children) collect(child, prose, 'p');
}

/** What an element holds in its line: the element's own signs are no part of the block. */
function inline({ children = [] }: Node, prose: Prose, kind: BlockKind): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first && isComment(children)) comment(first, prose);
  else if (first?.position && last?.position) add(prose, kind, first.position.start.offset, last.position.end.offset);
}

function paragraph(node: Node, prose: Prose, kind: 'p' | 'li'): void {
  const { children = [] } = node;
  if (isComment(children)) comment(children[0]!, prose);
  else block(node, prose, kind);
}

/** True for what holds nothing but a comment, in its line. */
function isComment(children: readonly Node[]): boolean {
  return children.length === 1 && children[0]!.type === 'mdxTextExpression';
}

function block({ position }: Node, prose: Prose, kind: BlockKind): void {
  if (position) add(prose, kind, position.start.offset, position.end.offset);
}

function add(prose: Prose, kind: BlockKind, start: number, end: number): void {
  const lead = leadOf(prose.text, start);
  prose.blocks.push({ kind, text: withoutLead(prose.text.slice(start, end), lead), start, end, lead });
}

function comment({ value = '', position }: Node, prose: Prose): void {
  if (!position || !templateIn(value)) return;
  const { start, end } = { start: position.start.offset, end: position.end.offset };
  prose.comments.push({ start, end, lead: leadOf(prose.text, start), value });
}

/** The names of blocks of prose: their kind and hash, with a number where two are the same. */
export function blockKeys(blocks: readonly { kind: BlockKind; hash: string }[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map(({ kind, hash }) => {
    const name = `${kind}-${hash}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
