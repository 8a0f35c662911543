import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Tag } from '#src/core/output/tag.ts';
import type { Spot } from '#src/core/output/finding.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SPACES: Record<string, Tag['space']> = { 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/2000/svg': 'svg' };

/** A page as a browser reads it. */
export interface HtmlTree {
  /** All elements, in the order of the page. */
  tags: Tag[];
  /** What a browser would have to mend, with its name in the standard. */
  mistakes: (Spot & { code: string })[];
  comments: Spot[];
}

/** Reads a page with the parser that the standard describes; with scripts, what stands in <noscript> is text. */
export function readHtml(html: string, scripts = false): HtmlTree {
  const tree: HtmlTree = { tags: [], mistakes: [], comments: [] };
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: scripts,
    onParseError: ({ code, startLine, startCol }) => tree.mistakes.push({ code, line: startLine, column: startCol }),
  });
  walk(document, undefined, tree);
  return tree;
}

function walk(node: Node, parent: Tag | undefined, tree: HtmlTree): void {
  if (node.nodeName === '#text' && 'value' in node) parent?.children.push(node.value);
  if (node.nodeName === '#comment') tree.comments.push(spotOf(node));
  const tag = 'tagName' in node ? addTag(node, parent, tree) : parent;
  const inner = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of inner) walk(child, tag, tree);
}

function addTag(element: Element, parent: Tag | undefined, tree: HtmlTree): Tag {
  const attributes = new Map(element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));
  const space = SPACES[element.namespaceURI] ?? 'other';
  const tag: Tag = { name: element.tagName, space, attributes, parent, children: [], ...spotOf(element) };
  parent?.children.push(tag);
  tree.tags.push(tag);
  return tag;
}

/** Elements that a browser adds by itself stand nowhere. */
function spotOf({ sourceCodeLocation: place }: Pick<Element, 'sourceCodeLocation'>): Spot {
  return { line: place?.startLine ?? 1, column: place?.startCol ?? 1 };
}
