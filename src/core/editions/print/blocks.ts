import { attribute, type Element, hasClass, isElement, type Node, type Parent } from '../tree.ts';
import { drawingOf, type Inks } from './drawing.ts';
import type { Block, Paragraph, Run } from './print-book.ts';
import { type Lines, runsOf, runsOfText } from './runs.ts';
import { isPictured, tableOf, termsOf, tilesOf } from './tables.ts';

/** What blocks are made with: their lines, the colours of drawings, and how deep the headings are. */
export interface Making {
  lines: Lines;
  inks: Inks;
  headings: { base: number; last: number };
}

const INLINE = new Set('a abbr b bdi bdo br cite code del em i ins kbd mark q s small span strong sub sup time u wbr'.split(' '));
const FRAMES = { note: 'note', letter: 'letter', voice: 'voice', slide: 'slide', worksheet: 'worksheet', card: 'item' } as const;
const CONTAINERS = new Set(['div', 'section', 'article', 'aside', 'figure', 'figcaption', 'details', 'blockquote']);

/** The blocks of a text. `isInner` where it stands in something: there no headings of the book can stand. */
export function blocksOf(parent: Parent, making: Making, isInner = false): Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    blocks.push(...paragraphOf(runsOf(line, making.lines)));
    line = [];
  };
  for (const node of parent.childNodes) {
    if (!isElement(node) || INLINE.has(node.tagName)) {
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(...blockOf(node, making, isInner));
  }
  endLine();
  return placed(blocks, attributeOf(parent));
}

function attributeOf(parent: Parent): string | undefined {
  return isElement(parent) ? attribute(parent, 'id') : undefined;
}

/** The first block of an element is where links to it lead. */
function placed([first, ...rest]: Block[], id: string | undefined): Block[] {
  if (!first) return [];
  return id === undefined || first.id !== undefined ? [first, ...rest] : [{ ...first, id }, ...rest];
}

function paragraphOf(runs: Run[], look?: Paragraph['look']): Block[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs, ...(look && { look }) }];
}

function blockOf(element: Element, making: Making, isInner: boolean): Block[] {
  const id = attribute(element, 'id');
  return placed(ownBlocks(element, making, isInner), id);
}

function ownBlocks(element: Element, making: Making, isInner: boolean): Block[] {
  const { tagName } = element;
  if (/^h[2-6]$/.test(tagName)) return headingOf(element, making, isInner);
  if (tagName === 'p' || tagName === 'summary' || tagName === 'pre')
    return paragraphOf(runsOf(element.childNodes, making.lines), lookOf(element));
  if (tagName === 'ul' || tagName === 'ol') return [listOf(element, making)];
  if (tagName === 'table') return [tableOf(element, making.lines)];
  if (tagName === 'dl') return [termsOf(element, making.lines)];
  if (tagName === 'svg') return drawn(element, making);
  if (tagName === 'img') return pictured(element, making);
  if (tagName === 'hr') return [{ kind: 'rule' }];
  return CONTAINERS.has(tagName) ? containerOf(element, making, isInner) : blocksOf(element, making, isInner);
}

function lookOf(element: Element): Paragraph['look'] {
  if (element.tagName === 'summary' || hasClass(element, 'subject')) return 'title';
  if (hasClass(element, 'warn', 'demo')) return 'warn';
  if (hasClass(element, 'lead')) return 'lead';
  if (hasClass(element, 'demand')) return 'demand';
  return hasClass(element, 'small', 'hint', 'source', 'witness', 'legend') ? 'small' : undefined;
}

/** A heading of the book, one deeper than the last at most; in something else, a line that stands out. */
function headingOf(element: Element, making: Making, isInner: boolean): Block[] {
  const runs = runsOf(element.childNodes, making.lines);
  if (runs.length === 0) return [];
  if (isInner) return paragraphOf(runs, 'title');
  const { headings } = making;
  const level = Math.min(headings.base + Number(element.tagName[1]) - 1, headings.last + 1);
  headings.last = level;
  return [{ kind: 'heading', level, runs }];
}

function containerOf(element: Element, making: Making, isInner: boolean): Block[] {
  if (hasClass(element, 'map')) return tilesOf(element, making.lines);
  if (hasClass(element, 'number')) return numberOf(element, making, isInner);
  if (element.tagName === 'details' && isPictured(element)) return [];
  if (element.tagName === 'figcaption') return captionOf(blocksOf(element, making, isInner));
  const look = Object.entries(FRAMES).find(([name]) => hasClass(element, name))?.[1];
  if (look === 'item' || look === 'slide') return [{ kind: 'frame', look, blocks: titleFirst(blocksOf(element, making, isInner)) }];
  if (look !== undefined) return [{ kind: 'frame', look, blocks: blocksOf(element, making, true) }];
  if (element.tagName === 'blockquote') return [{ kind: 'frame', look: 'quote', blocks: blocksOf(element, making, true) }];
  return blocksOf(element, making, isInner);
}

/** The words above a drawing stay with it. */
function captionOf(blocks: Block[]): Block[] {
  return blocks.map((block, at) =>
    at === 0 && block.kind === 'paragraph' && block.look === undefined ? { ...block, look: 'title' } : block,
  );
}

/** What stands above a title on a page, such as the country, stands below it on paper. */
function titleFirst([first, second, ...rest]: Block[]): Block[] {
  const isAbove = first?.kind === 'paragraph' && first.look === 'small' && second?.kind === 'heading';
  return [first, second].every((block) => block !== undefined) && isAbove
    ? [second, first, ...rest]
    : [first, second, ...rest].filter((block) => block !== undefined);
}

/** A number that is told large, and what it counts. */
function numberOf(element: Element, making: Making, isInner: boolean): Block[] {
  const [first, ...rest] = element.childNodes.filter(isElement);
  const bold = first?.tagName === 'p' ? first.childNodes.find((node) => isElement(node) && node.tagName === 'b') : undefined;
  if (!first || !bold || !isElement(bold)) return blocksOf(element, making, isInner);
  const says = first.childNodes.filter((node) => node !== bold);
  const number: Block = { kind: 'number', runs: runsOf(bold.childNodes, making.lines), says: runsOf(says, making.lines) };
  return [number, ...rest.flatMap((node) => blockOf(node, making, isInner))];
}

function listOf(element: Element, making: Making): Block {
  const own = element.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'li');
  const parent = element.parentNode;
  const isChoice = parent !== null && isElement(parent) && hasClass(parent, 'question');
  const isPlain = hasClass(element, 'list', 'grid', 'numbers') || own.some((item) => hasClass(item, 'question'));
  const items = own.map((item) => placed(itemOf(item, element, making), attribute(item, 'id'))).filter((item) => item.length > 0);
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1;
  return {
    kind: 'list',
    ordered: element.tagName === 'ol',
    start,
    mark: isChoice ? 'box' : isPlain ? 'none' : 'bullet',
    tight: !isPlain,
    items,
  };
}

function itemOf(item: Element, list: Element, making: Making): Block[] {
  if (!hasClass(list, 'numbers')) return blocksOf(item, making, true);
  const [number, ...says] = item.childNodes;
  if (!number || !isElement(number)) return blocksOf(item, making, true);
  return [{ kind: 'number', runs: runsOf(number.childNodes, making.lines), says: runsOf(says, making.lines) }];
}

function drawn(svg: Element, { inks, lines }: Making): Block[] {
  const drawing = drawingOf(svg, inks, lines.dir);
  return drawing ? [{ kind: 'drawing', drawing }] : [];
}

/** A picture of the site; what it shows stands in its place where the book can’t have it. */
function pictured(image: Element, { lines }: Making): Block[] {
  const [path, alt] = [attribute(image, 'src') ?? '', attribute(image, 'alt') ?? ''];
  if (/\.(png|jpe?g|gif|webp|avif)$/i.test(path)) return [{ kind: 'picture', path, alt }];
  return paragraphOf(runsOfText(alt, lines, { muted: true }), 'small');
}
