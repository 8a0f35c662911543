import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { holdToBook } from './book-body.ts';
import { type FormWords, questionsOf } from './book-questions.ts';
import {
  attribute,
  classesOf,
  type Element,
  elementsIn,
  fragmentOf,
  hasClass,
  make,
  remove,
  replace,
  setAttribute,
  textOf,
  tidy,
} from './tree.ts';

/** A page without its frame: what it is called, and what it says. Links and ids are still the page’s. */
export interface BookPage {
  title: string;
  titleIn?: { lang: string; dir: string };
  body: DefaultTreeAdapterTypes.DocumentFragment;
}

/** How much of a page the book takes: all of it, or of the first page of a section what is not in its chapters. */
export type Taken = 'whole' | 'opening' | 'home';

/** What stands on pages only to be pressed, or leads somewhere that is not in the book. */
const SCREEN_ONLY = `choices contents crumbs dots files leave lost mend names pack react take turn waits was ways`.split(' ');

/** Reads what a built page says. `path` is without the locale. */
export function readBookPage(html: string, path: string, taken: Taken, words: FormWords): BookPage {
  const main = elementsIn(parse(html), ({ tagName }) => tagName === 'main')[0] ?? make('main');
  const title = elementsIn(main, ({ tagName }) => tagName === 'h1')[0];
  const [lang, dir] = [title && attribute(title, 'lang'), title && attribute(title, 'dir')];
  const said = { title: title ? tidy(textOf(title, true)) : path, ...(lang !== undefined && { titleIn: { lang, dir: dir ?? 'ltr' } }) };
  if (title) remove(title);
  dropScreen(main, path);
  shorten(main, taken);
  for (const form of elementsIn(main, ({ tagName }) => tagName === 'form')) replaceForm(form, main, words);
  for (const element of elementsIn(main)) plainer(element);
  holdToBook(main);
  return { ...said, body: fragmentOf(...main.childNodes) };
}

function dropScreen(main: Element, path: string): void {
  const isDropped = (element: Element): boolean =>
    attribute(element, 'hidden') !== undefined ||
    element.tagName === 'nav' ||
    hasClass(element, ...SCREEN_ONLY) ||
    // On most pages it is the same row of links.
    (hasClass(element, 'discuss') && !path.startsWith('act/')) ||
    sharesOnly(element);
  for (const element of elementsIn(main, isDropped)) remove(element);
}

/** True for a link to the page that prepares messages, and for the line below a picture that offers it. */
function sharesOnly(element: Element): boolean {
  if (element.tagName === 'a') return /(^|\/)share\.html(#|$)/.test(attribute(element, 'href') ?? '');
  return element.tagName === 'p' && hasClass(element, 'small') && elementsIn(element, sharesOnly).length > 0;
}

function shorten(main: Element, taken: Taken): void {
  if (taken === 'whole') return;
  const isAside = (element: Element): boolean =>
    !hasClass(element, 'asks') && elementsIn(element, (inner) => hasClass(inner, 'asks')).length === 0;
  if (taken === 'opening') {
    const listed = (element: Element): boolean => (element.tagName === 'section' || hasClass(element, 'grid')) && isAside(element);
    for (const element of elementsIn(main, listed)) remove(element);
    return;
  }
  const [band] = elementsIn(main, (element) => hasClass(element, 'band'));
  const [open] = elementsIn(main, ({ tagName }) => tagName === 'section');
  const first = open && elementsIn(open, ({ tagName }) => tagName === 'div')[0];
  const kept = [band, first].flatMap((element) => element?.childNodes ?? []);
  main.childNodes = [];
  for (const node of kept) defaultTreeAdapter.appendChild(main, node);
}

/** The encrypted forms become the questions that they ask; of what their pages say of the form only what holds on paper stays. */
function replaceForm(form: Element, main: Element, words: FormWords): void {
  if (!hasClass(form, 'sealed-form')) return remove(form);
  const notes = elementsIn(main, (element) => element.tagName === 'aside' && hasClass(element, 'note'));
  for (const list of notes.flatMap((note) => elementsIn(note, ({ tagName }) => tagName === 'ul'))) remove(list);
  replace(form, ...questionsOf(form, words));
}

/** Says with plain elements what pages say with styles. */
function plainer(element: Element): void {
  const classes = classesOf(element);
  if (classes.includes('fingerprint')) spaced(element);
  if (classes.includes('line') && element.tagName === 'span') replace(element, ...element.childNodes, make('br'));
  if (classes.includes('paper')) setAttribute(element, 'class', 'letter');
  if (classes.includes('notice')) shortNotice(element);
  if (classes.includes('big')) dropHint(element);
  if (classes.includes('asks')) dropNumbers(element);
  if (attribute(element, 'data-older') !== undefined) setAttribute(element, 'class', [...classes, 'older'].join(' '));
  if (element.tagName === 'a' && /^about:|^$/.test(attribute(element, 'href') ?? '')) replace(element, ...element.childNodes);
}

/** The groups of a fingerprint, with a space between them. */
function spaced(element: Element): void {
  const groups = elementsIn(element, ({ tagName }) => tagName === 'span').map((group) => textOf(group));
  if (groups.length === 0) return;
  element.childNodes = [];
  defaultTreeAdapter.insertText(element, groups.join(' '));
}

/** Of what a page says of its translation, the sentences: what has changed, and who can help, is on the site. */
function shortNotice(element: Element): void {
  const goes = ({ tagName, childNodes }: Element): boolean =>
    tagName === 'details' || (tagName === 'p' && childNodes.some((child) => child.nodeName === 'a'));
  for (const part of elementsIn(element, goes)) remove(part);
  setAttribute(element, 'class', 'note notice');
}

/** A list that counts by itself needs no numbers in its entries. */
function dropNumbers(list: Element): void {
  setAttribute(list, 'class', undefined);
  for (const number of elementsIn(list, ({ tagName, parentNode }) => tagName === 'b' && parentNode?.nodeName === 'li')) remove(number);
}

/** Below a fingerprint stands how to select it. */
function dropHint(element: Element): void {
  const siblings = (element.parentNode?.childNodes ?? []).filter((node) => node.nodeName !== '#text');
  const next = siblings[siblings.indexOf(element) + 1];
  if (next && 'tagName' in next && hasClass(next, 'muted')) remove(next);
}
