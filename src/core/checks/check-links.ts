import { isPicture } from '#src/core/checks/paths/file-types.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { SECTION_PATHS } from '#src/core/site/sections.ts';
import { relativeHref } from '#src/core/site/paths.ts';

/** What a link can lead to: languages, the pages that each of them has, and the files of `public/`. */
export interface Targets {
  locales: readonly string[];
  pages: readonly string[];
  publicPaths: ReadonlySet<string>;
  /** The places of each page of prose, by its path with the locale. */
  anchors: ReadonlyMap<string, readonly string[]>;
}

/** The one page that is opened with a question. */
const SEARCH = SECTION_PATHS.search;

/** What is wrong with a link to the site's own pages and files on a page whose path begins with its locale: `fr/explainer/the-numbers.html`. */
export function wrongLink(target: string, from: string, targets: Targets): Said | undefined {
  if (target.startsWith('#')) return wrongAnchor(target, from, targets);
  const path = target === '' ? undefined : resolvePath(from, target);
  if (target.includes('?') && !path?.endsWith(SEARCH)) return { what: ['links.query', { address: target }], fix: ['links.query-fix'] };
  if (path !== undefined && isPage(path, targets)) return wrongAnchor(target, path, targets);
  if (path !== undefined && targets.publicPaths.has(path)) return undefined;
  const near = nearPage(target, from, targets);
  return { what: ['links.nowhere', { address: target }], fix: near === undefined ? ['links.nowhere-fix'] : ['fix.did-you-mean', { near }] };
}

/** What is wrong with the place on a page that a link leads to. Where the places are not known, the built page is looked at. */
function wrongAnchor(target: string, path: string, { anchors }: Targets): Said | undefined {
  const anchor = decoded(/#(.*)$/s.exec(target)?.[1] ?? '');
  const known = anchors.get(path);
  if (anchor === '' || !known || known.includes(anchor ?? '')) return undefined;
  const near = nearest(anchor ?? '', known);
  const fix: Phrase = near === undefined ? ['links.no-anchor-fix'] : ['fix.did-you-mean', { near: `#${near}` }];
  return { what: ['links.no-anchor', { anchor: `#${anchor ?? ''}` }], fix };
}

/** The page of the same language that was probably meant, however many steps up the address takes. */
function nearPage(target: string, from: string, { pages }: Targets): string | undefined {
  if (target === '') return undefined;
  const [locale] = from.split('/');
  const inLocale = resolvePath(from, target)?.replace(/^[^/]*\//, '');
  const near = [inLocale, target.replace(/^(\.\.?\/)+/, '')].map((path) => path && nearest(path, pages)).find(Boolean);
  return near && relativeHref(from, `${locale}/${near}`);
}

/** What is wrong with a picture's address on a page. Files of `public/` lie beside the language folders. */
export function wrongImage(target: string, from: string, { publicPaths }: Targets): Said | undefined {
  if (/^(https?:|\/\/)/i.test(target)) return { what: ['links.foreign-picture'], fix: ['links.foreign-picture-fix'] };
  if (/[?#]/.test(target)) return { what: ['links.picture-suffix', { address: target }], fix: ['links.picture-suffix-fix'] };
  const path = isAbsolute(target) ? undefined : resolvePath(from, target);
  if (path !== undefined && publicPaths.has(path)) {
    return isPicture(path) ? undefined : { what: ['links.not-picture', { address: target }], fix: ['links.no-picture-fix'] };
  }
  return { what: ['links.no-picture', { address: target }], fix: ['links.no-picture-fix'] };
}

/** True for addresses that begin at a host or a scheme: they break in a subfolder or from a disk. */
function isAbsolute(target: string): boolean {
  return /^([a-z][a-z\d+.-]*:|[/\\])/i.test(target);
}

function isPage(path: string, { locales, pages }: Targets): boolean {
  const [locale, ...rest] = path.split('/');
  return path === 'index.html' || (locales.includes(locale!) && pages.includes(rest.join('/')));
}

/**
 * The path that a relative address leads to, or undefined where it climbs out of the site or can't be read.
 * @example resolvePath('fr/explainer/numbers.html', '../act/index.html#join') // 'fr/act/index.html'
 */
export function resolvePath(from: string, target: string): string | undefined {
  const path = decoded(target.split(/[?#]/)[0]!);
  if (path === undefined) return undefined;
  const steps = path === '' ? from.split('/') : [...from.split('/').slice(0, -1), ...path.split('/')];
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..' && resolved.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
