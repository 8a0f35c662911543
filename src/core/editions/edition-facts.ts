import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { EditionFormat } from './edition.ts';
import { attribute, elementsIn } from './tree.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What the page of the editions says of one, in the words and digits of its language. */
export interface EditionFacts {
  format: EditionFormat;
  /** “596 kB”. */
  size: string;
  /** The exact number of bytes. */
  bytes: string;
  /** The SHA-256 in hexadecimal digits. */
  sum: string;
  isSmallest: boolean;
}

/** A piece of a page, by the places where it begins and ends, and what stands there instead. */
interface Change {
  start: number;
  end: number;
  text: string;
}

const MARK = /\sdata-(?:editions?|fact)=/;

/**
 * Writes into the page of the editions what is known only when they are made. A row whose edition was not made goes. Nothing else of the page
 * changes, so that the hashes of its content policy stay true. Throws where an edition has no row, and where a mark would be left.
 */
export function withEditionFacts(html: string, facts: readonly EditionFacts[]): string {
  const section = sectionOf(html);
  const rows = elementsIn(section, (element) => attribute(element, 'data-edition') !== undefined);
  const homeless = facts.find(({ format }) => !rows.some((row) => attribute(row, 'data-edition') === format));
  if (homeless) throw new Error(`The page of the editions has no row for “${homeless.format}”.`);
  const changes = rows.flatMap((row) => {
    const own = facts.find(({ format }) => format === attribute(row, 'data-edition'));
    return own ? filled(row, own) : [without(row)];
  });
  const result = changed(html, facts.length > 0 ? [unmarked(section, 'data-editions'), ...changes] : [without(section)]);
  if (MARK.test(result)) throw new Error('The page of the editions has a mark that nothing filled in.');
  return result;
}

/**
 * The page of the editions inside an edition, which can’t know its own size and checksum: instead of them, the sentence that the page brings for
 * that stands there. Works on the page before and after its facts are filled in, if it is still marked.
 */
export function withoutEditionFacts(html: string): string {
  const section = sectionOf(html);
  const text = `<p class="note prose">${escaped(attribute(section, 'data-editions') ?? '')}</p>`;
  const { startOffset: start, endOffset: end } = section.sourceCodeLocation!;
  return changed(html, [{ start, end, text }]);
}

function sectionOf(html: string): Element {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const [section] = elementsIn(document, (element) => attribute(element, 'data-editions') !== undefined);
  if (!section) throw new Error('The page of the editions has no place for them.');
  return section;
}

function filled(row: Element, facts: EditionFacts): Change[] {
  const places = elementsIn(row, (element) => attribute(element, 'data-fact') !== undefined);
  return [unmarked(row, 'data-edition'), ...places.flatMap((place) => factChanges(place, facts))];
}

function factChanges(place: Element, facts: EditionFacts): Change[] {
  const name = attribute(place, 'data-fact');
  if (name === 'smallest') return [facts.isSmallest ? unmarked(place, 'data-fact') : without(place)];
  if (name !== 'size' && name !== 'bytes' && name !== 'sum') return [];
  const { startTag, endTag } = place.sourceCodeLocation!;
  return [unmarked(place, 'data-fact'), { start: startTag!.endOffset, end: endTag!.startOffset, text: escaped(facts[name]) }];
}

function unmarked({ sourceCodeLocation }: Element, name: string): Change {
  const { startOffset, endOffset } = sourceCodeLocation!.attrs![name]!;
  return { start: startOffset - 1, end: endOffset, text: '' };
}

function without({ sourceCodeLocation }: Element): Change {
  return { start: sourceCodeLocation!.startOffset, end: sourceCodeLocation!.endOffset, text: '' };
}

function changed(html: string, changes: readonly Change[]): string {
  const backwards = changes.toSorted((a, b) => b.start - a.start);
  return backwards.reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), html);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The id of an edition’s row on the page: `edition-epub`. */
export function editionRow(format: EditionFormat): string {
  return `edition-${format}`;
}
