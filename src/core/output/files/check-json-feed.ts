import type { Phrase } from '#src/core/checks/words.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { attempt } from '#src/core/output/tools.ts';
import { placeOf } from '#src/core/output/xml/check-lists.ts';

type Fields = Record<string, unknown>;

const FEED = 'version title home_page_url feed_url icon favicon authors language items'.split(' ');
const ITEM = 'id url title content_text date_modified tags language'.split(' ');
const ADDRESSES = ['home_page_url', 'feed_url', 'icon', 'favicon', 'id', 'url'];

/** Looks at a JSON Feed: the fields of version 1.1 that this site writes, as text, and addresses of this site. */
export function checkJsonFeed(file: string, text: string, site: string): FileFacts {
  const feed = attempt(() => JSON.parse(text) as Fields);
  const items = isFields(feed) && Array.isArray(feed['items']) ? (feed['items'] as unknown[]) : undefined;
  if (!isFields(feed) || !items?.every(isFields)) return { problems: [finding(file, ['output.not-feed', { field: 'items' }])], links: [] };
  const wrong = [wrongHead(feed), ...items.map(wrongItem)].flat();
  const facts: FileFacts = { problems: wrong.map((field) => finding(file, ['output.not-feed', { field }])), links: [], listed: [] };
  for (const fields of [feed, ...items]) {
    for (const name of ADDRESSES.filter((address) => fields[address] !== undefined)) take(file, name, String(fields[name]), site, facts);
  }
  return facts;
}

function wrongHead(feed: Fields): string[] {
  const isRight = feed['version'] === 'https://jsonfeed.org/version/1.1' && isText(feed['title']) && isText(feed['language']);
  return [...(isRight ? [] : ['version, title, language']), ...Object.keys(feed).filter((name) => !FEED.includes(name))];
}

function wrongItem(item: Fields): string[] {
  const lacking = ['id', 'url', 'title', 'content_text'].filter((name) => !isText(item[name]));
  const day = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(item['date_modified'])) ? [] : ['date_modified'];
  return [...lacking, ...day, ...Object.keys(item).filter((name) => !ITEM.includes(name))];
}

function take(file: string, name: string, address: string, site: string, facts: FileFacts): void {
  const place = placeOf(address, site);
  if (!place) {
    const what: Phrase = ['output.dead-link', { path: address }];
    facts.problems.push(finding(file, what));
    return;
  }
  facts.links.push({ ...place, line: 1, column: 1 });
  if (name === 'id') facts.listed!.push(place.hash === '' ? place.path : `${place.path}#${place.hash}`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
