// The texts of a page with the language in which each stands.
import type { AnyNode, ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { languages, type Language } from './campaign.ts';
import { attribute, type Page } from './dist.ts';

/** A text of a page. */
export interface PageText {
  text: string;
  /** The language that the nearest `lang` says; undefined for one that the campaign has not (a name in Bengali). */
  language: Language | undefined;
  /** True inside what may stand in another script: names, sources, code. */
  isolated: boolean;
  /** True inside `<bdi>`, where the direction of what is around has no effect. */
  bdi: boolean;
  /** The direction that the nearest `dir` says. */
  direction: string;
  /** The paragraph, list item, heading or cell around it. */
  block: AnyNode | undefined;
}

const UNSEEN = new Set(['script', 'style', 'template']);
const ISOLATES = new Set(['bdi', 'cite', 'code']);
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'time']);
const SPOKEN = ['alt', 'title', 'aria-label', 'placeholder'];
const START = { language: undefined, isolated: false, bdi: false, direction: 'ltr', block: undefined };

/** The texts that readers see: text nodes, without scripts and styles. */
export const visibleTexts = oncePer((page: Page) => page.document.children.flatMap((child) => textsBelow(child, START)));

function textsBelow(node: ChildNode, around: Omit<PageText, 'text'>): PageText[] {
  if (isText(node)) return node.data.trim() === '' ? [] : [{ ...around, text: plain(node.data) }];
  if (!isTag(node) || UNSEEN.has(node.name)) return [];
  const inside = {
    language: 'lang' in node.attribs && !isWords(node) ? languageOf(attribute(node, 'lang')) : around.language,
    isolated: around.isolated || ISOLATES.has(node.name),
    bdi: around.bdi || node.name === 'bdi' || node.name === 'code',
    direction: node.attribs['dir'] ?? around.direction,
    block: INLINE.has(node.name) ? around.block : node,
  };
  return node.children.flatMap((child) => textsBelow(child, inside));
}

/** A few words within a sentence, told apart for those who hear them: the sentence stays in its language. */
function isWords({ name, attribs }: Element): boolean {
  return name === 'span' && !('dir' in attribs);
}

/** The texts that are read aloud or shown on demand: alternative texts, labels, placeholders. */
export const spokenTexts = oncePer((page: Page) => page.document.children.flatMap((child) => attributesBelow(child, undefined)));

function attributesBelow(node: AnyNode, around: Language | undefined): PageText[] {
  if (!isTag(node)) return [];
  const language = 'lang' in node.attribs ? languageOf(attribute(node, 'lang')) : around;
  const own = SPOKEN.map((name) => attribute(node, name)).filter((value) => value.trim() !== '');
  const below = node.children.flatMap((child) => attributesBelow(child, language));
  return [...own.map((text) => ({ ...START, text: plain(text), language, block: node })), ...below];
}

/** The texts of each block put together: a sentence is one text again, whatever names and links stand in it. */
export function blockTexts(page: Page): PageText[] {
  const blocks = Map.groupBy(
    visibleTexts(page).filter(({ isolated }) => !isolated),
    ({ block, language }) => `${page.path} ${order(block)} ${language?.code}`,
  );
  return [...blocks.values()].map((texts) => ({ ...texts[0]!, text: texts.map(({ text }) => text).join(' ') }));
}

const orders = new WeakMap<AnyNode, number>();
let last = 0;

function order(node: AnyNode | undefined): number {
  if (!node) return 0;
  if (!orders.has(node)) orders.set(node, ++last);
  return orders.get(node)!;
}

function languageOf(tag: string): Language | undefined {
  return languages.find((language) => language.tag === tag);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
