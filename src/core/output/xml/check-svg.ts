import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { isSafeCss } from '#src/core/output/css.ts';
import { finding, type Spot } from '#src/core/output/finding.ts';
import { isWithin, type Tag, textOf } from '#src/core/output/tag.ts';
import { readXml } from './read-xml.ts';
import { SVG_ATTRIBUTES, SVG_IN_FILES } from './svg-names.ts';

/** Looks at a drawing: nothing that runs, moves, links or loads, and no definitions. One that stands in a page is told at its place there. */
export function checkSvg(file: string, text: string, inPage?: Spot): Problem[] {
  const { tags, mistake } = readXml(text);
  if (mistake) return [finding(file, ['output.not-svg'], inPage ?? mistake)];
  const [root] = tags;
  if (root!.name !== 'svg' || root!.space !== 'svg') return [finding(file, ['output.not-svg'], inPage ?? root)];
  return tags.flatMap((tag) => wrongWith(tag).map((what) => finding(file, what, inPage ?? tag)));
}

function wrongWith(tag: Tag): Phrase[] {
  // What a drawing program or a licence says in words of its own does nothing.
  if (tag.space === 'other') return tag.name.includes(':') || isWithin(tag, 'metadata') ? [] : [['output.element', { element: tag.name }]];
  if (tag.space === 'html' || !SVG_IN_FILES.has(tag.name)) return [['output.element', { element: tag.name }]];
  if (tag.name === 'style' && !isSafeCss(textOf(tag))) return [['output.style', { start: textOf(tag).trim().slice(0, 40) }]];
  return [...tag.attributes].flatMap(([name, value]) => wrongAttribute(tag, name, value));
}

function wrongAttribute({ name: element }: Tag, attribute: string, value: string): Phrase[] {
  if (/^(other:.*|xmlns(:.*)?|aria-[a-z]+|data-[\w-]+|xlink:title)$/.test(attribute)) return [];
  if (!SVG_ATTRIBUTES.has(attribute)) return [['output.attribute', { element, attribute }]];
  const isPlace = attribute !== 'href' && attribute !== 'xlink:href' ? undefined : /^#/.test(value);
  return isPlace === false || (isPlace === undefined && !isSafeCss(value))
    ? [['output.value', { element, attribute, value: value.slice(0, 60) }]]
    : [];
}
