import type { Problem } from '#src/core/checks/problem.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Tag } from '#src/core/output/tag.ts';
import { isSafeCss } from '#src/core/output/css.ts';
import { type AllowList, mayBe, mayHave } from './elements.ts';

/** The elements and attributes of a page that are in no list of what may be there, and values that only some may have. */
export function checkTags(file: string, tags: readonly Tag[], allowed: AllowList): Problem[] {
  return tags.flatMap((tag) => {
    if (!mayBe(tag, allowed)) return [finding(file, ['output.element', { element: tag.name }], tag)];
    return [...tag.attributes].flatMap(([name, value]) => wrongAttribute(file, tag, name, value, allowed));
  });
}

function wrongAttribute(file: string, tag: Tag, name: string, value: string, allowed: AllowList): Problem[] {
  const named = { element: tag.name, attribute: name, value };
  if (!mayHave(tag, name, allowed)) return [finding(file, ['output.attribute', named], tag)];
  return isRight(tag, name, value) ? [] : [finding(file, ['output.value', named], tag)];
}

/** The values of attributes that change what a browser does with an element. */
const VALUES: Record<string, RegExp> = {
  'a rel': /^(home|license|next|noreferrer|noreferrer noopener|prev)$/,
  'a download': /^$/,
  'a target': /^_blank$/,
  'input type': /^(checkbox|date|file|radio|range|search|text|time)$/,
  'button type': /^(button|reset|submit)$/,
  'form autocomplete': /^off$/,
  'meta charset': /^utf-8$/i,
  'meta http-equiv': /^Content-Security-Policy$/,
  'script src': /^assets\/suggest\.js$/,
  'script nomodule': /^$/,
  'script type': /^(module|application\/json|application\/ld\+json|image\/svg\+xml)$/,
};

function isRight({ name: element, space, attributes }: Tag, name: string, value: string): boolean {
  if (name.startsWith('aria-')) return true;
  if (name === 'style') return isSafeCss(value);
  if (space === 'svg') return isSafeCss(value) && (!/href$/.test(name) || /^#[\w-]+$/.test(value));
  if (element === 'link' && name === 'rel') return isRightLink(value, attributes);
  return VALUES[`${element} ${name}`]?.test(value) ?? true;
}

function isRightLink(rel: string, attributes: Tag['attributes']): boolean {
  if (rel === 'alternate') return attributes.has('hreflang') || attributes.get('type') === 'application/atom+xml';
  return /^(icon|apple-touch-icon|canonical|manifest|license)$/.test(rel);
}
