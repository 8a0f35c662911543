// What is wrong with a page in a language that nobody speaks.
import type { AnyNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** What is no text of the language: names that stand alone, code, and what nobody sees. */
const NOT_OWN = new Set(['bdi', 'cite', 'code', 'pre', 'script', 'style', 'template']);
const SPOKEN = ['alt', 'title', 'aria-label', 'placeholder'];
/** Addresses, hashtags, handles, and what is isolated. */
const KEPT = /\u2068[^\u2069]*\u2069|[a-z]+:\/\/\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+|[#@][\p{L}\p{N}_]+/gu;
/** What every language writes as those write it who made it. */
const MADE = /\b(?:PNG|SVG|PDF|CSV|JSON|ZIP|WebP|AVIF|HTML|EPUB|ZIM|TXT|DOCX|ODT|A[3-6]|CC BY|US Letter|JSON Feed|Atom|OpenPGP)\b/g;

/** English that is left on a page: it does not come from a file of its language, so nobody can translate it. */
export function englishLeft(html: string, tag: string): string[] {
  const document = parse(html, { treeAdapter: adapter, scriptingEnabled: false });
  return textsBelow(document, tag, true).filter((text) => /[A-Za-z]{2}/.test(text.replace(KEPT, '').replace(MADE, '')));
}

function textsBelow(node: AnyNode, tag: string, isOwn: boolean): string[] {
  if (isText(node)) return isOwn ? [node.data.replace(/\s+/g, ' ').trim()] : [];
  if (isTag(node) && NOT_OWN.has(node.name)) return [];
  if (!('children' in node)) return [];
  const isInside = isTag(node) && 'lang' in node.attribs ? node.attribs['lang'] === tag : isOwn;
  const said = isTag(node) && isInside ? SPOKEN.flatMap((name) => node.attribs[name] ?? []) : [];
  return [...said, ...node.children.flatMap((child) => textsBelow(child, tag, isInside))];
}

/** What of the page can't be read: it is wider than the window, or cut off within it. Runs in the page. */
export function cutOff(): string[] {
  const say = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 90);
  const { scrollWidth } = document.documentElement;
  const wide = scrollWidth > innerWidth ? [`is ${scrollWidth} pixels wide in a window of ${innerWidth}`] : [];
  const isSeen = (element: Element) => element.checkVisibility() && !element.closest('.hidden, .skip, svg, select, input, textarea');
  const isCut = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth: across, clientWidth, scrollHeight, clientHeight } = element;
    return (
      (/hidden|clip/.test(overflowX) && across > clientWidth + 1) || (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1)
    );
  };
  const out = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const scrolls = (outer: Element | null): boolean =>
      outer !== null && outer !== document.body && (getComputedStyle(outer).overflowX !== 'visible' || scrolls(outer.parentElement));
    return width > 0 && (left < -1 || right > innerWidth + 1) && !scrolls(element);
  };
  const elements = [...document.querySelectorAll('body *')].filter(isSeen);
  return [
    ...wide,
    ...elements.filter(isCut).map((element) => `cuts off ${say(element)}`),
    ...elements
      .filter(out)
      .slice(0, 3)
      .map((element) => `has ${say(element)} outside the window`),
  ];
}

/**
 * Which elements do not stand where their mirror image stood once the page is turned round, with the same letters in it. Runs in the page.
 */
export function notMirrored(): string[] {
  const root = document.documentElement;
  const elements = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
    (element) =>
      element.checkVisibility() && !element.closest('svg, [dir]:not(html), [lang]:not(html), bdi, option, .hidden, .skip, .dots'),
  );
  const places = (direction: string) => {
    root.dir = direction;
    return elements.map((element) => {
      const { left, right, top, width } = element.getBoundingClientRect();
      return { start: direction === 'ltr' ? left : root.clientWidth - right, top, width };
    });
  };
  const before = root.dir;
  // Each letter stands for itself, so that words are as wide in either direction.
  for (const { style } of [document.body, ...elements]) style.cssText += ';unicode-bidi:bidi-override;font-kerning:none;text-wrap:wrap';
  const [ltr, rtl] = [places('ltr'), places('rtl')];
  root.dir = before;
  const moved = elements.filter((_, i) => {
    const [a, b] = [ltr[i]!, rtl[i]!];
    return Math.abs(a.start - b.start) > 2 || Math.abs(a.top - b.top) > 2;
  });
  // What stands within something that is wrong is wrong because of it.
  return moved
    .filter((element) => !moved.includes(element.parentElement!))
    .map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110));
}
