// The built site: its files and its pages, parsed as a browser parses them.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { expect } from 'vitest';
import { listFiles } from '#src/io/list-files.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { languages, type Language } from './campaign.ts';

/** A page of the site. */
export interface Page {
  /** As published: `fr/explainer/the-numbers.html`. */
  path: string;
  /** The path without its language: `explainer/the-numbers.html`. */
  name: string;
  /** Undefined for the language choice and the page for what is not there. */
  language: Language | undefined;
  bytes: number;
  document: Document;
  /** What the HTML parser had to mend. */
  mistakes: string[];
  ids: string[];
}

const all = new Set(await listFiles(DIST_FOLDER, '.'));

/** The paths of what lies packed beside other files. */
export const packedFiles: ReadonlySet<string> = new Set([...all].filter((path) => /\.(br|gz)$/.test(path) && all.has(path.slice(0, -3))));

/** The paths of all other files of the site. */
export const files: ReadonlySet<string> = new Set([...all].filter((path) => !packedFiles.has(path)));

/** Every HTML page; slides and signatures of the kit are downloads, and pages for frames of other websites are no pages of the site. */
export const pages: readonly Page[] = [...files]
  .filter((path) => path.endsWith('.html') && !/^(kit|embed|editions)\//.test(path))
  .map(readPage);

/** The pages that stand in a language. */
export const languagePages = pages.filter((page): page is Page & { language: Language } => page.language !== undefined);

/** A page by its path; a test that asks for one that is not there fails. */
export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
}

/** The bytes of a file of the site. */
export function readDist(path: string): Buffer {
  return readFileSync(join(DIST_FOLDER, path));
}

/** A page is parsed once somebody looks into it: tests in the browser ask only where pages are. */
function readPage(path: string): Page {
  const language = languages.find(({ code }) => path.startsWith(`${code}/`));
  const name = language ? path.slice(language.code.length + 1) : path;
  let known: Parsed | undefined;
  const parsed = (): Parsed => (known ??= parsePage(path));
  return {
    path,
    name,
    language,
    bytes: statSync(join(DIST_FOLDER, path)).size,
    get document() {
      return parsed().document;
    },
    get mistakes() {
      return parsed().mistakes;
    },
    get ids() {
      return parsed().ids;
    },
  };
}

type Parsed = Pick<Page, 'document' | 'mistakes' | 'ids'>;

function parsePage(path: string): Parsed {
  const mistakes: string[] = [];
  const onParseError = ({ code, startLine, startCol }: { code: string; startLine: number; startCol: number }) => {
    mistakes.push(`${code} at ${startLine}:${startCol}`);
  };
  const document = parse(readDist(path).toString('utf8'), { treeAdapter: adapter, onParseError, scriptingEnabled: false });
  const ids = selectAll<AnyNode, Element>('[id]', document).map((element) => attribute(element, 'id'));
  return { document, mistakes, ids };
}

/** The elements of a page, or below an element, that a CSS selector finds. */
export function find(selector: string, where: Page | Element): Element[] {
  return selectAll<AnyNode, Element>(selector, 'document' in where ? where.document : where);
}

/** An attribute of an element, '' where it has none; spaces as in {@link text}. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.attribs[name]?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The text of an element, with its spaces as a reader sees them. */
export function text(element: AnyNode | undefined): string {
  return element ? textContent(element).replace(/\s+/g, ' ').trim() : '';
}

/** Where an address on a page leads: a path of the site, decoded, and what follows “#”. Undefined outside the site. */
export function target(page: Page, address: string): { path: string; hash: string } | undefined {
  const origin = 'https://dist.invalid/';
  const base = page.path === '404.html' ? origin : origin + page.path;
  const url = new URL(address, base);
  if (url.origin !== new URL(origin).origin) return undefined;
  return { path: decodeURIComponent(url.pathname.slice(1)), hash: decodeURIComponent(url.hash.slice(1)) };
}

const SHOWN = 25;

/** Fails a test and names what was found, page by page. */
export function expectNone(found: readonly string[]): void {
  const more = found.length > SHOWN ? [`… and ${found.length - SHOWN} more`] : [];
  expect([...found.slice(0, SHOWN), ...more]).toEqual([]);
}

/** What a check finds on all pages, each finding with its page's path before it. */
export function onPages<P extends Page>(which: readonly P[], check: (page: P) => string[]): string[] {
  return which.flatMap((page) => check(page).map((what) => `${page.path}: ${what}`));
}
