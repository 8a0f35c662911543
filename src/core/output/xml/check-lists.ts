import type { Phrase } from '#src/core/checks/words.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { type Tag, textOf } from '#src/core/output/tag.ts';
import { attempt } from '#src/core/output/tools.ts';
import { readXml } from './read-xml.ts';

/** The elements of the site's lists in XML, the news of a language and the map of all pages, with their attributes. */
const ELEMENTS: Record<string, string[]> = {
  feed: ['xmlns', 'xml:lang'],
  entry: ['xml:lang'],
  id: [],
  title: [],
  updated: [],
  author: [],
  name: [],
  rights: [],
  summary: [],
  link: ['rel', 'type', 'href'],
  category: ['term'],
  urlset: ['xmlns', 'xmlns:xhtml'],
  url: [],
  loc: [],
  lastmod: [],
  'xhtml:link': ['rel', 'hreflang', 'href'],
};

/** Looks at a list in XML: known elements, and addresses of this site. */
export function checkList(file: string, text: string, site: string): FileFacts {
  const { tags, mistake } = readXml(text);
  if (mistake) return { problems: [finding(file, ['output.not-xml'], mistake)], links: [] };
  const facts: FileFacts = { problems: [], links: [], listed: [] };
  for (const tag of tags) {
    const address = addressIn(tag);
    const place = address === undefined ? undefined : placeOf(address, site);
    const what =
      wrongTag(tag) ?? (address !== undefined && place === undefined ? (['output.dead-link', { path: address }] as const) : undefined);
    if (what) facts.problems.push(finding(file, what, tag));
    if (place === undefined) continue;
    const { path, hash } = place;
    facts.links.push({ path, hash, line: tag.line, column: tag.column });
    if (tag.name === 'loc' || (tag.name === 'id' && tag.parent?.name === 'entry'))
      facts.listed!.push(hash === '' ? path : `${path}#${hash}`);
  }
  return facts;
}

function wrongTag(tag: Tag): Phrase | undefined {
  const allowed = Object.hasOwn(ELEMENTS, tag.name) ? ELEMENTS[tag.name]! : undefined;
  if (!allowed) return ['output.element', { element: tag.name }];
  const attribute = [...tag.attributes.keys()].find((name) => !allowed.includes(name));
  return attribute === undefined ? undefined : ['output.attribute', { element: tag.name, attribute }];
}

function addressIn(tag: Tag): string | undefined {
  return tag.attributes.get('href') ?? (tag.name === 'loc' || tag.name === 'id' ? textOf(tag) : undefined);
}

/** The place of this site to which an address in full leads; undefined where it leads elsewhere. */
export function placeOf(address: string, site: string): { path: string; hash: string } | undefined {
  if (!address.startsWith(site)) return undefined;
  const [path = '', hash = ''] = address.slice(site.length).split('#');
  return attempt(() => ({ path: decodeURIComponent(path), hash: decodeURIComponent(hash) }));
}
