import { wrongCharacters } from '#src/core/checks/text/characters.ts';
import { type Found, type FoundAt, inText, ofWholeFile } from './found.ts';
import { checkAttributes } from './svg-attributes.ts';
import { noSignAt } from './svg-characters.ts';
import { wrongElement } from './svg-elements.ts';
import { unfoldsTooFar } from './svg-references.ts';
import { scanSvg } from './svg-scan.ts';
import { isTooMuch, MANY, readSheet, type Rule } from './svg-style.ts';
import { notXml } from './svg-tag.ts';
import { tracesIn } from './svg-traces.ts';
import { type SvgElement, svgTree } from './svg-tree.ts';
import { type Ids, shown } from './svg-values.ts';

/** The heaviest drawing, in bytes. */
const MOST_BYTES = 512 * 1024;

/** After so many the search ends: looking for what was meant takes time. */
const MOST_SEEN = 100;

/** More are not listed: drawings with so many mistakes are saved anew, not mended. */
const MOST_FOUND = 20;

/**
 * What is wrong with an SVG: it must draw, and do nothing else. No program, no address, no other file, no trace of who drew it,
 * and no more to draw than a phone can.
 */
export function checkSvg(text: string): Found[] {
  const bytes = text.length > MOST_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    const values = { kilobytes: Math.ceil(bytes / 1024), most: MOST_BYTES / 1024 };
    return [ofWholeFile({ what: ['images.svg-heavy', values], fix: ['images.svg-heavy-fix'] })];
  }
  const body = text.replace(/^\uFEFF/, '');
  return tidy(findIn(body)).map((one) => inText(body, one));
}

function findIn(text: string): FoundAt[] {
  const wrongSign = noSignAt(text);
  if (wrongSign !== undefined) return [notXml(wrongSign)];
  const scan = scanSvg(text);
  if (scan.fault) return [scan.fault];
  const elements = svgTree(text, scan);
  return Array.isArray(elements) ? [...tracesIn(text, scan), ...rules(text, elements)] : [elements];
}

function rules(text: string, elements: readonly SvgElement[]): FoundAt[] {
  const { ids, found } = idsOf(elements);
  const refused = new Set<SvgElement>();
  const sheets: Rule[] = [];
  for (const element of elements) {
    const isInside = element.parent !== undefined && refused.has(element.parent);
    const wrong = isInside ? undefined : wrongElement(element);
    // What is in a refused element goes with it.
    if (isInside || (wrong && wrong.at === element.at)) refused.add(element);
    if (wrong) found.push(wrong);
    if (refused.has(element)) continue;
    found.push(...checkAttributes(element, ids), ...signsIn(element));
    if (found.length > MOST_SEEN) return found;
    if (element.local === 'style') found.push(...sheet(text, element, ids, sheets));
  }
  // Only what is sound is counted.
  return found.length > 0 ? found : unfoldsTooFar(elements, sheets);
}

/** Signs that nobody sees, which can be written by number too. */
function signsIn({ text, contentAt, attributes }: SvgElement): FoundAt[] {
  return [{ value: text, at: contentAt }, ...attributes].flatMap(({ value, at }) => {
    const [character] = wrongCharacters(value);
    return character ? [{ at, said: character.said }] : [];
  });
}

/** The ids of a file; one that stands twice could be drawn as either. */
function idsOf(elements: readonly SvgElement[]): { ids: Ids; found: FoundAt[] } {
  const ids = new Set<string>();
  const found: FoundAt[] = [];
  for (const { name, value, at } of elements.flatMap(({ attributes }) => attributes)) {
    if (name !== 'id') continue;
    if (ids.has(value)) found.push({ at, said: { what: ['images.svg-same-id', { id: shown(value) }], fix: ['images.svg-same-id-fix'] } });
    ids.add(value);
  }
  return { ids, found };
}

function sheet(text: string, { text: css, contentAt }: SvgElement, ids: Ids, sheets: Rule[]): FoundAt[] {
  const style = readSheet(css, ids);
  sheets.push(...style.rules);
  if (isTooMuch(sheets)) style.found.push({ at: 0, said: MANY });
  // In the file the style may be wrapped, and its signs written by number.
  const start = text.indexOf(css, contentAt);
  return style.found.map(({ at, said }) => ({ at: start === -1 ? contentAt : start + at, said }));
}

/** From top to bottom, each mistake once. */
function tidy(found: readonly FoundAt[]): FoundAt[] {
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.at - b.at)
    .filter(({ said }) => {
      const key = JSON.stringify(said);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_FOUND);
}
