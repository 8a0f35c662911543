import { parse } from 'parse5';
import { attribute, type Element, elementsIn } from '#src/core/editions/tree.ts';
import { readAddress } from '#src/core/output/html/address.ts';
import { DISK_ENGINE } from '#src/core/search/on-disk.ts';
import { absoluteUrl, relativeHref } from '#src/core/site/paths.ts';

/** Where a page goes, and what goes with it. */
export interface Move {
  /** The page’s path in the site, and in the archive. */
  from: string;
  to: string;
  /** The site’s main address, to which links lead whose targets stay behind. */
  site: string;
  /** True for a file that the archive has too, at the same path. */
  has(path: string): boolean;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

/** What a browser loads or opens by itself: it may lead nowhere else, and goes with its element where the file stays behind. */
const LOADED = new Set(['link', 'img']);
const ADDRESSES = ['href', 'src', 'action', 'data-engine'];

/**
 * A page as it stands in an archive of a part of the site: its links lead to what is in the archive, or else to the site’s main address. Nothing else
 * of it changes, so that the hashes of its content policy stay true.
 */
export function relocated(html: string, move: Move): string {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const changes = elementsIn(document).flatMap((element) => changesOf(element, move));
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), html);
}

/** All addresses of the own site that a page’s pictures, icons and scripts are loaded from. */
export function loadedBy(html: string, page: string): string[] {
  const loaded = elementsIn(parse(html), ({ tagName }) => tagName === 'img').flatMap((element) => attribute(element, 'src') ?? []);
  return loaded.flatMap((src) => ownPath(src, page) ?? []);
}

function changesOf(element: Element, move: Move): Change[] {
  const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  if (LOADED.has(element.tagName) && staysBehind(element, move)) return [{ start, end, text: '' }];
  const words = attribute(element, 'data-words');
  return [
    ...ADDRESSES.flatMap((name) => changeOf(element, name, move)),
    ...(!words?.startsWith('{') ? [] : replaced(element, 'data-words', withoutLanguages(words))),
  ];
}

/** A loaded file that the archive doesn’t have, or a list of this site for other programs. Addresses for machines stay as they are. */
function staysBehind(element: Element, { from, has }: Move): boolean {
  if (/^(canonical|license)$/.test(attribute(element, 'rel') ?? '') || attribute(element, 'hreflang') !== undefined) return false;
  const path = ownPath(attribute(element, element.tagName === 'link' ? 'href' : 'src') ?? '', from);
  return path === undefined || !has(path);
}

function changeOf(element: Element, name: string, { from, to, site, has }: Move): Change[] {
  const value = attribute(element, name);
  const target = value === undefined ? undefined : readAddress(value, from);
  if (target?.kind !== 'own') return [];
  const [query = ''] = /\?[^#]*/.exec(value!) ?? [];
  const hash = target.hash === '' ? '' : `#${encodeURIComponent(target.hash)}`;
  const isHere = target.path === from;
  // The search finds its index beside its engine; on a disk that is another script.
  if (name === 'data-engine' && !has(target.path)) return replaced(element, name, relativeHref(to, DISK_ENGINE));
  const there = isHere ? to : target.path;
  if (!isHere && !has(target.path)) return replaced(element, name, absoluteUrl(site, encodeURI(target.path)) + query + hash);
  // A place on the page itself needs no change wherever the page stands.
  return from === to || value!.startsWith('#') ? [] : replaced(element, name, relativeHref(to, there) + query + hash);
}

function ownPath(address: string, page: string): string | undefined {
  const target = readAddress(address, page);
  return target.kind === 'own' ? target.path : undefined;
}

function replaced(element: Element, name: string, value: string): Change[] {
  const place = element.sourceCodeLocation && 'attrs' in element.sourceCodeLocation ? element.sourceCodeLocation.attrs?.[name] : undefined;
  const text = `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  return place ? [{ start: place.startOffset, end: place.endOffset, text }] : [];
}

/** The search offers the other languages of the site with what was typed: in an archive without them that would be sent somewhere. */
function withoutLanguages(words: string): string {
  const data = JSON.parse(words) as Record<string, unknown>;
  return JSON.stringify('languages' in data && 'filters' in data ? { ...data, languages: [] } : data);
}
