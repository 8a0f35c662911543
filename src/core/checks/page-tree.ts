import { mdxToMdast } from 'satteri';
import type { MdxNode } from '#src/core/checks/mdx-rules.ts';

let last: { text: string; tree: MdxNode } | undefined;

/** The syntax tree of a page. The last one is kept: a page is read several times before the next. */
export function pageTree(text: string): MdxNode {
  if (last?.text !== text) last = { text, tree: mdxToMdast(text) as MdxNode };
  return last.tree;
}
