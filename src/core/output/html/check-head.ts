import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Known, KnownPage } from '#src/core/output/known.ts';
import type { Tag } from '#src/core/output/tag.ts';
import type { ReadPage } from './page.ts';

/** What a page says of itself to browsers, search engines and messengers: language, addresses, that it may be listed. */
export function checkHead(page: ReadPage, known: Known): Problem[] {
  const { path, tags } = page;
  const html = tags.find(({ name }) => name === 'html');
  const titles = tags.filter(({ name, space }) => name === 'title' && space === 'html');
  return [
    ...(titles.length === 1 ? [] : [finding(path, ['output.titles', { number: titles.length }])]),
    ...wrongLanguage(path, page.known, html),
    ...tags.flatMap((tag) => wrongTag(page, tag, known).map((what) => finding(path, what, tag))),
    ...missing(page).map((what) => finding(path, what)),
  ];
}

function wrongLanguage(path: string, { tag, direction }: KnownPage, html: Tag | undefined): Problem[] {
  const isRight = html?.attributes.get('lang') === tag && html.attributes.get('dir') === direction;
  return isRight ? [] : [finding(path, ['output.language', { tag, direction }], html)];
}

function wrongTag({ known: page }: ReadPage, tag: Tag, { site, hosts }: Known): Phrase[] {
  const rel = tag.attributes.get('rel');
  const address = tag.attributes.get('href') ?? '';
  if (tag.name === 'base' && (page.kind !== 'missing' || address !== new URL(site).pathname)) return [['output.base', { address }]];
  if (tag.name === 'meta') return wrongMeta(tag, page);
  if (tag.name !== 'link') return [];
  if (rel === 'license' && !hosts.has(hostOf(address))) return [['output.host', { host: hostOf(address) }]];
  if (rel === 'canonical' && address !== page.canonical) return [['output.canonical', { address }]];
  const language = tag.attributes.get('hreflang');
  const isWrong = language !== undefined && (rel !== 'alternate' || page.alternates.get(language) !== address);
  return isWrong ? [['output.alternate', { address }]] : [];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** What a page may say of itself in words: any text, or one that must be right. */
const NAMED: Record<string, RegExp> = {
  viewport: /^width=device-width$/,
  'color-scheme': /^light dark$/,
  description: /^/,
  author: /^/,
  referrer: /^no-referrer$/,
  'theme-color': /^#[0-9a-f]{3,8}$/i,
  'twitter:card': /^summary_large_image$/,
  'og:title': /^/,
  'og:description': /^/,
  'og:type': /^(website|article)$/,
  'og:site_name': /^/,
  'og:locale': /^[A-Za-z]{2,3}(_[A-Za-z0-9]+)*$/,
  'og:image:width': /^\d+$/,
  'og:image:height': /^\d+$/,
  'og:image:alt': /^/,
};

function wrongMeta({ attributes }: Tag, page: KnownPage): Phrase[] {
  const name = attributes.get('name') ?? attributes.get('property');
  if (name === undefined)
    return attributes.has('charset') || attributes.has('http-equiv')
      ? []
      : [['output.meta', { name: '', content: attributes.get('content') ?? '' }]];
  const content = attributes.get('content') ?? '';
  const must: Record<string, string | undefined> = {
    'og:url': page.canonical,
    'og:image': page.preview,
    robots: page.kind === 'missing' || page.isListed === false ? 'noindex' : undefined,
  };
  const isRight = Object.hasOwn(must, name) ? must[name] === content : Object.hasOwn(NAMED, name) && NAMED[name]!.test(content);
  return isRight ? [] : [['output.meta', { name, content }]];
}

/** What a page must not be without. */
function missing({ known: page, tags }: ReadPage): Phrase[] {
  if (page.kind === 'slides' || page.kind === 'guide' || page.kind === 'signature') return [];
  const links = tags.filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'));
  const has = (name: string, value: string) => tags.some(({ attributes }) => attributes.get(name) === value);
  return [
    ...(page.isListed === false && !has('name', 'robots') ? [['output.listed'] as Phrase] : []),
    ...(has('name', 'referrer') ? [] : [['output.no-referrer'] as Phrase]),
    ...(page.canonical === undefined || has('rel', 'canonical') ? [] : [['output.no-canonical'] as Phrase]),
    ...(links.length === page.alternates.size
      ? []
      : [['output.alternates', { number: links.length, expected: page.alternates.size }] as Phrase]),
  ];
}
