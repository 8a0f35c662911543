import type { FindableText } from '#src/core/search/text-index.ts';
import type { Block } from '#src/core/search/record.ts';

const LEFT_OUT = 'svg, nav, script, .text';
const INLINE = 'a, abbr, b, bdi, br, cite, code, del, em, i, ins, kbd, mark, q, s, small, span, strong, sub, sup, time, u, wbr';

/** The texts of a page: each part and chapter with its title, and its headings and paragraphs in order. */
export function readTexts(root: Element): FindableText[] {
  return [...root.querySelectorAll<HTMLElement>('.text')].map((section) => {
    const [title, ...rest] = section.children;
    return { url: section.id, title: title?.textContent ?? '', blocks: blocksIn(rest) };
  });
}

function blocksIn(elements: readonly Element[]): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') blocks.push({ level: 0, text: text.trim() });
    text = '';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(LEFT_OUT)) return;
    const isInline = node.matches(INLINE);
    // A break parts words too.
    if (node.matches('br')) text += ' ';
    if (!isInline) flush();
    if (/^H[2-6]$/.test(node.tagName)) blocks.push(heading(node));
    else node.childNodes.forEach(visit);
    if (!isInline) flush();
  };
  elements.forEach((element) => (visit(element), flush()));
  return blocks;
}

function heading(element: Element): Block {
  const { id } = element;
  const own = id === '' ? (element.parentElement?.id ?? '') : id;
  return { level: 2, ...(own !== '' && { id: own }), text: element.textContent };
}
