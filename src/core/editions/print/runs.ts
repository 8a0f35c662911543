import { directionOf } from '#src/core/messages/direction.ts';
import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';
import { attribute, type Element, hasClass, isElement, type Node, textOf } from '../tree.ts';
import type { Run, RunStyle, Target } from './print-book.ts';

/** What a line needs to know of its text: which places there are, and which addresses stand at the foot of a page already. */
export interface Lines {
  places: ReadonlySet<string>;
  /** The text’s own place: links within it need no page. */
  own: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Addresses and places that were told in this text. */
  told: Set<string>;
}

type Style = RunStyle & { to?: Target };
type TextRun = Extract<Run, { text: string }>;

/** Pieces of a line from nodes of a page; spaces are set as browsers do. */
export function runsOf(nodes: readonly Node[], lines: Lines): Run[] {
  return tidied(nodes.flatMap((node) => runsOfNode(node, {}, lines)));
}

/** Pieces of a line from a plain text, in which names stand between isolates. */
export function runsOfText(text: string, lines: Pick<Lines, 'dir'>, style: RunStyle = {}): Run[] {
  return tidied(isolated(text, style, lines.dir));
}

function runsOfNode(node: Node, style: Style, lines: Lines): Run[] {
  if ('value' in node) return isolated(node.value, style, lines.dir);
  if (!isElement(node)) return [];
  if (node.tagName === 'br') return [{ kind: 'break' }];
  if (node.tagName === 'wbr') return [];
  if (node.tagName === 'a') return linkRuns(node, style, lines);
  const own = styleOf(node, style, lines);
  return node.childNodes.flatMap((child) => runsOfNode(child, own, lines));
}

function styleOf(element: Element, style: Style, { lang, dir }: Lines): Style {
  const own: Style = { ...style };
  const { tagName } = element;
  if (tagName === 'b' || tagName === 'strong' || tagName === 'th' || tagName === 'dt') own.bold = true;
  if (tagName === 'em' || tagName === 'cite' || tagName === 'i') own.italic = true;
  if (hasClass(element, 'muted', 'hint')) own.muted = true;
  if (tagName === 'bdi') own.whole = true;
  const tag = attribute(element, 'lang')?.split('-')[0]?.toLowerCase();
  if (tag !== undefined && /^[a-z]{2,3}$/.test(tag) && tag !== lang) own.lang = tag;
  const direction = attribute(element, 'dir');
  if (direction === 'ltr' || direction === 'rtl') own.dir = direction;
  else if (tagName === 'bdi' || direction === 'auto') own.dir = directionOf(textOf(element));
  if (own.dir === dir && style.dir === undefined) delete own.dir;
  return own;
}

/** A link with what a reader on paper needs: the page of the place, or the address at the foot of the page. Each is told once in a text. */
function linkRuns(element: Element, style: Style, lines: Lines): Run[] {
  const href = attribute(element, 'href') ?? '';
  const own = styleOf(element, style, lines);
  const inside = (to: Style): Run[] => element.childNodes.flatMap((child) => runsOfNode(child, { ...own, ...to }, lines));
  if (!href.startsWith('#')) return [...inside({ to: { url: href } }), ...noteOf(href, textOf(element), lines)];
  const place = href.slice(1);
  if (!lines.places.has(place)) return inside({});
  const text = inside({ to: { place } });
  if (lines.told.has(href) || place === lines.own || place.startsWith(`${lines.own}.`)) return text;
  lines.told.add(href);
  return [...text, { kind: 'page', place }];
}

function noteOf(href: string, text: string, { told }: Lines): Run[] {
  const address = href.replace(/^(mailto|tel):/, '');
  if (told.has(href) || isAddress(text, address)) return [];
  told.add(href);
  return [{ kind: 'note', url: address }];
}

/** True where the text of a link is its address already, whole or without what everybody knows. */
function isAddress(text: string, address: string): boolean {
  const short = (part: string): string => part.replace(/^https?:\/\/(www\.)?/, '').replace(/[/\s\u2066-\u2069]/g, '');
  return short(text).includes(short(decoded(address))) || short(text).includes(short(address));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function isolated(text: string, style: Style, dir: 'ltr' | 'rtl'): Run[] {
  return splitIsolates(isolateForeign(text)).map((part) => {
    if (!part.isolated || style.dir !== undefined) return { ...style, text: part.text };
    const own = directionOf(part.text);
    return { ...style, whole: true, text: part.text, ...(own !== dir && { dir: own }) };
  });
}

/** One space between words, none at the ends of lines; pieces of one look are one. */
function tidied(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    if (!('text' in run)) {
      kept.push(run);
      continue;
    }
    const last = kept.at(-1);
    const text = run.text.replace(/[ \t\n\r\f]+/g, ' ').replace(endsOpen(kept) ? /^ / : /^$/, '');
    if (text === '') continue;
    if (last && 'text' in last && isSameLook(last, run)) last.text += text;
    else kept.push({ ...run, text });
  }
  return trimmed(kept);
}

/** True where a space would be too much: at the start of a line, and after another space. */
function endsOpen(runs: readonly Run[]): boolean {
  const last = runs.findLast((run) => 'text' in run || run.kind === 'break');
  return last === undefined || !('text' in last) || last.text.endsWith(' ');
}

function isSameLook(one: Style, other: Style): boolean {
  const look = ({ bold, italic, muted, whole, lang, dir, to }: Style): string =>
    JSON.stringify([bold, italic, muted, whole, lang, dir, to]);
  return look(one) === look(other);
}

function trimmed(runs: Run[]): Run[] {
  const isEnd = (run: Run | undefined): boolean =>
    run !== undefined && !('text' in run && run.text.trim() !== '') && !('kind' in run && run.kind !== 'break');
  while (isEnd(runs.at(-1))) runs.pop();
  while (isEnd(runs[0])) runs.shift();
  return runs.map((run, at) => ('text' in run ? lengthTold(endsLine(runs[at + 1]) ? { ...run, text: run.text.trimEnd() } : run) : run));
}

function endsLine(next: Run | undefined): boolean {
  return next === undefined || ('kind' in next && next.kind === 'break');
}

const LONG = /[^\s/.?&=_-]{35}/u;
const ENDLESS = /[^\s\u200b]{50}/gu;

/** What has no place to break is set smaller, or gets some where that would be too small. */
function lengthTold(run: TextRun): TextRun {
  if (!LONG.test(run.text) || run.text.includes('://')) return run;
  return { ...run, text: run.text.replace(ENDLESS, '$&\u200b'), ...(!/\s/.test(run.text) && { long: true }) };
}
