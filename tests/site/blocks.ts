// The texts of a page as a reader meets them: each paragraph, list item, heading or cell in one.
import { isTag, isText, type AnyNode } from 'domhandler';
import { find, type Page } from './dist.ts';

const INLINE = new Set('a abbr b bdi br cite code del em i ins kbd mark q s small span strong sub sup time'.split(' '));
const UNSEEN = new Set(['head', 'script', 'style', 'svg', 'template', 'option', 'textarea', 'iframe']);

/** A text of a page. */
export interface Block {
  text: string;
  /** What the nearest `lang` says. */
  lang: string;
}

/** Signs of nobody’s, around words in another language that are not isolated. */
export const FOREIGN = ['\uE000', '\uE001'] as const;

/** The texts of a page, with what is isolated between U+2068 and U+2069; spaces are as a browser shows them, no-break spaces as they are written. */
export function blocksOf(page: Page): Block[] {
  const blocks: Parts[] = [];
  const lang = find('html', page)[0]?.attribs['lang'] ?? '';
  for (const body of find('body', page)) read(body, blocks, start(blocks, lang));
  return blocks
    .map(({ parts, lang }) => ({
      text: parts
        .join('')
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
      lang,
    }))
    .filter(({ text }) => text !== '');
}

interface Parts {
  parts: string[];
  lang: string;
}

function start(blocks: Parts[], lang: string): Parts {
  return blocks[blocks.push({ parts: [], lang }) - 1]!;
}

function read(node: AnyNode, blocks: Parts[], around: Parts): void {
  if (isText(node)) return void around.parts.push(node.data);
  if (!isTag(node) || UNSEEN.has(node.name)) return;
  const lang = node.attribs['lang'] ?? around.lang;
  const block = INLINE.has(node.name) ? around : start(blocks, lang);
  const [open, close] = node.name === 'bdi' || 'dir' in node.attribs ? ['\u2068', '\u2069'] : lang === block.lang ? ['', ''] : FOREIGN;
  if (node.name === 'br') block.parts.push('\n');
  block.parts.push(open);
  for (const child of node.children) read(child, blocks, block);
  block.parts.push(close);
}
