import {
  attribute,
  classesOf,
  type Element,
  elementsIn,
  isElement,
  type Node,
  type Parent,
  remove,
  replace,
  setAttribute,
  textOf,
} from './tree.ts';

/** The elements of the book. What is none of them gives way to what stands in it. */
export const BOOK_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr article aside b bdi bdo blockquote br caption cite code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li
  mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul wbr`.split(/\s+/),
);

/** The elements of drawings. */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'rect', 'line', 'circle', 'text', 'tspan']);

/** What goes with all that is in it: what is only for the screen, or only for the site. */
const DROPPED = new Set(
  `audio button canvas datalist dialog embed form frame iframe input link map meta nav noscript object option output script select style template
  textarea title video`.split(/\s+/),
);

/** The classes of the book. */
export const BOOK_CLASSES: ReadonlySet<string> = new Set(
  `account card centre chart contact demand demo end fingerprint grid hint key lead legend letter line list map muted note notice number older
  numbers picture questions question slide small source subject voice warn wide witness worksheet qr`.split(/\s+/),
);

/** The classes of marks in drawings and maps: `live-svg.ts` and the map of tiles name them. */
const MARK_CLASS = /^(?:drawn|[imlswfbhrd]|n[ims]|[to][1-4])$/;

/** The attributes of the book’s elements; `class` stands with only those of the book. */
const ATTRIBUTES = new Set(
  `id class lang dir translate href hreflang src alt width height scope colspan rowspan start reversed role aria-label aria-labelledby
  aria-hidden open datetime`.split(/\s+/),
);

/** The attributes of drawings. */
const DRAWING_ATTRIBUTES = new Set(
  `id class lang viewBox width height role aria-label aria-hidden d x y x1 y1 x2 y2 cx cy r rx ry fill stroke stroke-width stroke-linecap
  stroke-linejoin font-size text-anchor dx dy`.split(/\s+/),
);

/** What may be empty. */
const HOLLOW = new Set(`br hr img td th tr i wbr ${[...DRAWING_ELEMENTS].join(' ')}`.split(' '));

/** What pages group blocks with. */
const FRAMES = new Set(['article', 'div', 'section']);

const INLINE = new Set('a b bdi br cite code em i img kbd mark q s small span strong sub sup time u wbr'.split(' '));

/** Leaves in a tree only what the book has, and nothing empty. */
export function holdToBook(root: Parent): void {
  for (const node of [...root.childNodes]) hold(node, false);
}

function hold(node: Node, inDrawing: boolean): void {
  if (!isElement(node)) return void (node.nodeName !== '#text' && remove(node));
  if (DROPPED.has(node.tagName)) return remove(node);
  const isDrawing = inDrawing || node.tagName === 'svg';
  if (inDrawing && !DRAWING_ELEMENTS.has(node.tagName)) return remove(node);
  for (const child of [...node.childNodes]) hold(child, isDrawing);
  if (!isDrawing && !BOOK_ELEMENTS.has(node.tagName)) return replace(node, ...node.childNodes);
  holdAttributes(node, isDrawing);
  if (isEmpty(node)) return remove(node);
  if (isFrame(node)) replace(node, ...node.childNodes);
}

/** True for an element that only held blocks together for the page’s styles. */
function isFrame(element: Element): boolean {
  const isPlain = FRAMES.has(element.tagName) && element.attrs.length === 0;
  const holdsText = element.childNodes.some((child) => !isElement(child) && textOf(child).trim() !== '');
  return isPlain && !holdsText && element.parentNode?.nodeName !== 'dl' && element.childNodes.every((child) => !INLINE.has(child.nodeName));
}

function holdAttributes(element: Element, isDrawing: boolean): void {
  const allowed = isDrawing ? DRAWING_ATTRIBUTES : ATTRIBUTES;
  const classes = classesOf(element).filter((name) => BOOK_CLASSES.has(name) || MARK_CLASS.test(name));
  element.attrs = element.attrs.filter(({ name, prefix }) => allowed.has(name) && !prefix);
  setAttribute(element, 'class', classes.length > 0 ? classes.join(' ') : undefined);
  // Of roles only those of pictures and notes say something without the site.
  if (!/^(?:img|note)$/.test(attribute(element, 'role') ?? '')) setAttribute(element, 'role', undefined);
  if (element.tagName === 'details') setAttribute(element, 'open', '');
}

function isEmpty(element: Element): boolean {
  if (HOLLOW.has(element.tagName)) return element.tagName === 'svg' && element.childNodes.length === 0;
  return textOf(element).trim() === '' && elementsIn(element, ({ tagName }) => tagName === 'img' || tagName === 'svg').length === 0;
}
