import { SVG_SHAPES, SVG_ATTRIBUTES } from '#src/core/output/xml/svg-names.ts';
import type { Tag } from '#src/core/output/tag.ts';

/** The elements that a kind of page may have, each with the attributes that it may have besides those of all elements. */
export interface AllowList {
  elements: ReadonlyMap<string, ReadonlySet<string>>;
  everywhere: ReadonlySet<string>;
  data: ReadonlySet<string>;
}

/** Elements that need no attribute of their own. */
const PLAIN =
  'html head title style body header footer main nav section article aside search h1 h2 h3 h4 h5 h6 p ul dl dt dd blockquote pre code br hr ' +
  'figure figcaption table caption thead tbody tfoot tr b strong em i cite q small s del ins sub sup mark kbd abbr bdi bdo span div ' +
  'summary output legend noscript wbr';

const WITH_ATTRIBUTES: Record<string, string> = {
  a: 'href hreflang rel download',
  base: 'href',
  button: 'type',
  canvas: 'width height',
  details: 'open',
  fieldset: 'disabled',
  form: 'action autocomplete spellcheck writingsuggestions',
  img: 'src alt width height loading decoding',
  input:
    'type name value placeholder required checked disabled min max step maxlength autocomplete autocapitalize enterkeyhint inputmode spellcheck accept capture multiple',
  label: 'for',
  li: 'value',
  link: 'rel href hreflang type sizes',
  meta: 'charset name property content http-equiv',
  ol: 'start reversed',
  option: 'value',
  script: 'type src integrity nomodule',
  select: 'name',
  td: 'colspan rowspan',
  textarea: 'name rows maxlength placeholder',
  th: 'scope colspan rowspan',
  time: 'datetime',
};

/** What pages of the site may consist of. */
export const PAGE_ELEMENTS: AllowList = {
  elements: listOf(PLAIN, WITH_ATTRIBUTES),
  everywhere: words('id class lang dir hidden title role tabindex translate'),
  data: words(
    'data-blank data-c data-choice data-code data-codes data-copy data-countries data-engine data-f data-mastodon data-none data-older data-pagefind-body ' +
      'data-pagefind-ignore data-reset data-save data-share data-tag data-words data-wrong',
  ),
};

/** What slides and email signatures may consist of, which people download with the kit. */
export const KIT_ELEMENTS: AllowList = {
  elements: listOf('html head title style script body header main section div h1 h2 h3 p b br bdi tbody tr', {
    a: 'href style',
    link: 'rel href',
    meta: 'charset name content http-equiv',
    table: 'style role',
    td: 'style',
  }),
  everywhere: words('id class lang dir hidden'),
  data: new Set(),
};

/** What a guide may consist of, which people download and print. */
export const GUIDE_ELEMENTS: AllowList = {
  elements: listOf(
    'html head title style body main footer aside div span h1 h2 h3 h4 p ul blockquote pre code br hr strong em del table thead tbody tr td',
    {
      a: 'href',
      li: 'value',
      link: 'rel href',
      meta: 'charset name content http-equiv',
      ol: 'start',
      th: 'scope',
    },
  ),
  everywhere: words('lang dir data-older'),
  data: new Set(),
};

/** What a page in a frame of another website may consist of. */
export const EMBED_ELEMENTS: AllowList = {
  elements: listOf('html head title style body main h1 p bdi span details summary table thead tbody tr td', {
    a: 'href target rel',
    meta: 'charset name content http-equiv',
    th: 'scope colspan',
  }),
  everywhere: words('lang dir'),
  data: new Set(),
};

/** True where an element may be on a page. */
export function mayBe({ name, space }: Tag, { elements }: AllowList): boolean {
  return space === 'svg' ? SVG_SHAPES.has(name) : space === 'html' && elements.has(name);
}

/** True where an attribute may be on an element. What it says is looked at elsewhere. */
export function mayHave({ name, space }: Tag, attribute: string, { elements, everywhere, data }: AllowList): boolean {
  if (/^aria-[a-z]+$/.test(attribute)) return true;
  if (space === 'svg') return SVG_ATTRIBUTES.has(attribute) && attribute !== 'style';
  return everywhere.has(attribute) || data.has(attribute) || elements.get(name)?.has(attribute) === true;
}

function listOf(plain: string, others: Record<string, string>): AllowList['elements'] {
  const without = [...words(plain)].map((name) => [name, new Set<string>()] as const);
  return new Map([...without, ...Object.entries(others).map(([name, own]) => [name, words(own)] as const)]);
}

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}
