import type { Problem } from '#src/core/checks/problem.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Known, KnownPage } from '#src/core/output/known.ts';
import { plain } from '#src/core/output/plain.ts';
import { isWithin, type Tag, textOf } from '#src/core/output/tag.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCode } from './check-code.ts';
import { checkHead } from './check-head.ts';
import { checkPolicy } from './check-policy.ts';
import { checkTags } from './check-tags.ts';
import { type AllowList, EMBED_ELEMENTS, GUIDE_ELEMENTS, KIT_ELEMENTS, PAGE_ELEMENTS } from './elements.ts';
import { type HtmlTree, readHtml } from './read-html.ts';

/** Looks at one page by itself, and notes what other pages and the counts ask of it. */
export function checkPage(path: string, html: string, page: KnownPage, known: Known, tools: Tools): FileFacts {
  const tree = readHtml(html);
  const { tags } = tree;
  const read = { path, known: page, tags };
  const code = checkCode(path, tags, known, tools, page.font);
  const addresses = checkAddresses(read, known);
  const ids = idsOf(path, tags);
  const problems = [
    ...wrongTree(path, tree, html),
    ...checkTags(path, tags, elementsOf(page)),
    ...addresses.problems,
    ...checkHead(read, known),
    ...code.problems,
    ...checkPolicy(read, code),
    ...ids.problems,
    ...wrongWords(path, tags, page),
  ];
  return { problems, links: addresses.links, page: { ids: ids.all, nameless: namelessIn(tags), hosts: addresses.hosts } };
}

function elementsOf({ kind }: KnownPage): AllowList {
  if (kind === 'embed') return EMBED_ELEMENTS;
  if (kind === 'guide') return GUIDE_ELEMENTS;
  return kind === 'slides' || kind === 'signature' ? KIT_ELEMENTS : PAGE_ELEMENTS;
}

function wrongTree(path: string, { mistakes, comments, tags }: HtmlTree, html: string): Problem[] {
  const broken = mistakes.map(({ code, ...spot }) => finding(path, ['output.broken-html', { code }], spot));
  const hidden = comments.map((spot) => finding(path, ['output.comment'], spot));
  return [...broken, ...hidden, ...(readsAlike(tags, html) ? [] : [finding(path, ['output.two-readings'])])];
}

/** With scripts and without, a browser must see the same page, but for what stands in <noscript>. */
function readsAlike(tags: readonly Tag[], html: string): boolean {
  if (!tags.some(({ name }) => name === 'noscript')) return true;
  const without = tags.filter((tag) => !isWithin(tag, 'noscript')).map(({ name }) => name);
  return (
    readHtml(html, true)
      .tags.map(({ name }) => name)
      .join() === without.join()
  );
}

/** The heading of a page that shows an entry is the entry’s title, and nothing of a testimony is lost. */
function wrongWords(path: string, tags: readonly Tag[], { title, says = [] }: KnownPage): Problem[] {
  if (title === undefined) return [];
  const heading = plain(
    tags
      .filter(({ name }) => name === 'h1')
      .map(textOf)
      .join(' '),
  );
  const main = plain(
    tags
      .filter(({ name }) => name === 'main')
      .map(textOf)
      .join(' '),
  );
  const lost = says.filter((text) => !main.includes(plain(text)));
  return [
    ...(plain(title) === heading ? [] : [finding(path, ['output.heading', { heading, title }])]),
    ...lost.map((entry) => finding(path, ['output.entry-lost', { entry }])),
  ];
}

/** The elements that stand for an entry in a list. */
const LISTED = ['li', 'article'];

function idsOf(path: string, tags: readonly Tag[]): { all: Map<string, { name: string; text: string }>; problems: Problem[] } {
  const all = new Map<string, { name: string; text: string }>();
  const problems: Problem[] = [];
  for (const tag of tags) {
    const id = tag.attributes.get('id');
    if (id === undefined) continue;
    if (all.has(id)) problems.push(finding(path, ['output.id-twice', { id }], tag));
    all.set(id, { name: tag.name, text: LISTED.includes(tag.name) ? plain(textOf(tag)) : '' });
  }
  return { all, problems };
}

function namelessIn(tags: readonly Tag[]): Map<string, number> {
  const named = new Map<Tag, Set<string>>();
  for (const { parent, attributes, name } of tags)
    if (parent && attributes.has('id')) named.set(parent, (named.get(parent) ?? new Set()).add(name));
  const counts = new Map<string, number>();
  for (const { parent, attributes, name } of tags) {
    if (parent && !attributes.has('id') && named.get(parent)?.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
